import BotAPISchema

/// What a change of a field or a parameter does, by the way its values travel.
struct MemberJudge {
    let subject: Subject
    let direction: Direction
    /// `nil` for one that is new.
    let old: Member?
    /// `nil` for one that is gone.
    let new: Member?
    let unions: [String: [TypeReference]]
    /// Whether the first, an object of the new side, holds all that the second held.
    let isRicher: (TypeReference, TypeReference) -> Bool
    /// Whether the library keeps its old name, for what is of its old type.
    let isKept: Bool
    /// Whether its owner was a union, which has no initializer to pass it to.
    let wasUnion: Bool

    private var isParameter: Bool { subject.kind == .parameter }

    /// The graver of what it does to those who send and to those who receive.
    private func graver(sent: Impact, received: Impact) -> Impact {
        (direction.contains(.sent) ? sent : .none).or(direction.contains(.received) ? received : .none)
    }

    func wire(_ kind: SchemaChange.Kind) -> Impact {
        switch kind {
        case .added:
            return graver(
                sent: new?.isRequired == true
                    ? .breaking("requests without it fail") : .compatible("requests without it go on working"),
                received: .compatible("older code ignores it")
            )
        case .moved(let places) where places.allSatisfy(isVariant): return .none
        case .removed, .moved, .split: return graver(sent: .risky("sending it has no effect, or only for a while"), received: absent)
        case .renamed(let old, _):
            return graver(sent: .risky("\(old) has no effect, or only for a while"), received: absent)
        case .retyped(let old, let new): return retyped(old, new)
        case .becameOptional:
            return graver(sent: .compatible("it may be left out"), received: .breaking("readers that count on it fail when it is absent"))
        case .becameRequired:
            return graver(sent: .breaking("requests without it fail"), received: .compatible("it is always there"))
        case .valuesAdded:
            return graver(sent: .compatible("more may be sent"), received: .compatible("older code meets it as an unknown value"))
        case .valuesRemoved:
            return graver(sent: .breaking("what is no longer listed may be refused"), received: .compatible("it no longer arrives"))
        case .restated(let aspect, let old, let new):
            return StatementJudge(aspect: aspect, old: old, new: new).wire(direction)
        case .movedToSection, .reordered, .resultChanged, .becameUnion, .becameObject, .unionGrown, .unionShrunk, .documentation:
            return .none
        }
    }

    /// Whether the field went from an object to a variant of the union that the object became: on the wire it is where it was.
    private func isVariant(_ place: Subject) -> Bool {
        unions[subject.entity]?.contains(.named(place.entity)) ?? false
    }

    /// A field that no longer arrives.
    private var absent: Impact {
        old?.isRequired == true ? .breaking("readers that count on it fail") : .risky("readers no longer find it")
    }

    private func retyped(_ old: TypeReference, _ new: TypeReference) -> Impact {
        switch (old, new) {
        case (.true, .boolean): return graver(sent: .compatible("False may be sent"), received: .risky("it may be False, where its absence said so"))
        case (.boolean, .true): return graver(sent: .risky("False is no longer foreseen"), received: .compatible("it is True or absent"))
        default: break
        }
        // In JSON a file was never anything but a string: the cell only names what the string may hold.
        let file = TypeReference.oneOf([.named("InputFile"), .string])
        if !isParameter, Set([old, new]) == [file, .string] { return .compatible("a file is still given by a string") }
        if isRicher(new, old) { return .compatible("the object holds all that the old one held") }
        if new.isWider(than: old, unions: unions) {
            return graver(
                sent: .compatible("what was right stays right"),
                received: .breaking("it may hold what readers do not expect")
            )
        }
        if old.isWider(than: new, unions: unions) {
            return graver(
                sent: .breaking("some of what was right is refused"),
                received: .compatible("it holds one of those it could hold before")
            )
        }
        return .breaking("it is read and written otherwise")
    }

    func swift(_ kind: SchemaChange.Kind) -> Impact {
        switch kind {
        case .added:
            guard new?.isRequired == true else { return .compatible("a new property, nil unless it is given") }
            if wasUnion || new?.hasOneValue == true { return .compatible("a new property") }
            if isParameter { return .breaking("every call must pass it", at: .call) }
            return initializer("every initializer must pass it", .initializer)
        case .removed where isKept: return kept
        case .removed, .moved, .split: return gone("the name is gone")
        case .renamed(let old, _): return isKept ? kept : gone("\(old) has another name")
        case .retyped(let old, let new):
            // It is the first of an array, and passed as one.
            if isKept { return kept }
            // Both are Bool in Swift, and a field that is always True is no argument.
            if Set([old, new]) == [.true, .boolean] {
                guard !isParameter, self.old?.isRequired == true, self.new?.isRequired == true else { return .none }
                return constant(isNew: new == .true)
            }
            if isFile(old, self.old), isFile(new, self.new) { return .none }
            return unnamedUnion(old, new) ?? gone("its type changes")
        case .becameOptional:
            return isParameter
                ? .risky("the request's property becomes optional", at: .property)
                : .breaking("readers must unwrap it", at: .property)
        case .becameRequired:
            return isParameter
                ? .breaking("calls must pass it", at: .call, .property)
                : .breaking("readers cannot unwrap it, and initializers must pass it", at: .property, .initializer)
        case .valuesAdded: return .compatible("new names of values")
        case .valuesRemoved: return .breaking("names of values are gone", at: .name)
        case .restated(let aspect, let old, let new):
            guard aspect == .constant else { return StatementJudge(aspect: aspect, old: old, new: new).swift(isParameter: isParameter) }
            guard old.isEmpty != new.isEmpty, self.old?.isRequired == true, self.new?.isRequired == true else { return .none }
            if isParameter { return new.isEmpty ? .breaking("every call must pass it", at: .call) : .compatible("calls need not pass it") }
            return constant(isNew: old.isEmpty)
        case .movedToSection, .reordered, .resultChanged, .becameUnion, .becameObject, .unionGrown, .unionShrunk, .documentation:
            return .none
        }
    }

    /// A set of types in a cell is an enumeration named by its member, so that it keeps its name when it grows:
    /// `sendMediaGroup.media`. `nil` where it is none, or the set of a union of the page on one side.
    private func unnamedUnion(_ old: TypeReference, _ new: TypeReference) -> Impact? {
        switch (old, new) {
        case (.array(let one), .array(let other)): return unnamedUnion(one, other)
        case (.oneOf(let one), .oneOf(let other)):
            let (before, after) = (Set(one), Set(other))
            for set in [before, after] {
                let isOther = set == [.integer, .string] || set == [.named("InputFile"), .string] || set.isSubset(of: [.integer, .string, .float])
                if isOther || unions.values.contains(where: { Set($0) == set }) { return nil }
            }
            return before.isSubset(of: after)
                ? .compatible("only a switch without a default must name the new case", at: .exhaustiveSwitch)
                : .breaking("a case is gone", at: .name, .exhaustiveSwitch)
        default: return nil
        }
    }

    /// Whether it is given as an `InputFile`: "InputFile or String", or a String that the page lets name an upload.
    private func isFile(_ type: TypeReference, _ member: Member?) -> Bool {
        if type.isSame(as: .oneOf([.named("InputFile"), .string])) { return true }
        return type == .string && member?.facts.contains { if case .file(let sources) = $0.statement { sources.upload } else { false } } ?? false
    }

    /// What bots only receive has no initializer that takes the old name.
    private var kept: Impact {
        let reason = "\(old?.name ?? "") is kept as a deprecated name"
        return isParameter || direction.contains(.sent)
            ? .compatible(reason)
            : .risky("\(reason), but not of initializers, as a test uses them", at: .initializer)
    }

    private func gone(_ reason: String) -> Impact {
        if isParameter { return .breaking(reason, at: .call, .property) }
        return old?.hasOneValue == true ? .breaking(reason, at: .property) : .breaking(reason, at: .property, .initializer)
    }

    /// What is always the same is no argument and is only read.
    private func constant(isNew: Bool) -> Impact {
        isNew
            ? initializer("its value is given, and no longer passed or set", .initializer, .property)
            : initializer("every initializer must pass it", .initializer)
    }

    /// A type that only the server makes is initialized and changed in tests alone.
    private func initializer(_ reason: String, _ places: Impact.Place...) -> Impact {
        direction.contains(.sent)
            ? Impact(.breaking, reason, at: places)
            : Impact(.risky, "\(reason), as a test does; bots only receive it", at: places)
    }
}

extension Member {
    /// Whether it is always the same, and so no argument: a required True, or what the page states one value of.
    fileprivate var hasOneValue: Bool {
        isRequired && (type == .true || facts.contains { if case .constant = $0.statement { true } else { false } })
    }
}
