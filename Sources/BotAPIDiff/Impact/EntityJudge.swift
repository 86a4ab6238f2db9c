import BotAPISchema

/// What a change of a type, a method or a passage does.
struct EntityJudge {
    let subject: Subject
    let direction: Direction
    let unions: [String: [TypeReference]]
    /// Whether the first, an object of the new side, holds all that the second held.
    let isRicher: (TypeReference, TypeReference) -> Bool
    /// Its former names that the library keeps.
    let keptNames: [String]

    func wire(_ kind: SchemaChange.Kind) -> Impact {
        switch kind {
        case .added: return subject.kind == .topic ? .none : .compatible("nobody uses it yet")
        case .removed:
            switch subject.kind {
            case .method: return .breaking("calls fail once the server no longer answers to it")
            case .topic: return .none
            case .type, .field, .parameter, .value: return .none
            }
        case .renamed:
            return subject.kind == .method
                ? .breaking("calls by the old name fail unless the server goes on answering to it") : .none
        case .resultChanged(let old, let new):
            if new.isWider(than: old, unions: unions) { return .breaking("the result may be of a kind that callers do not expect") }
            if isRicher(new, old) { return .compatible("the object holds all that the old one held") }
            if old.isWider(than: new, unions: unions) { return .compatible("the result is one of those it could be before") }
            return .breaking("callers read the result as \(old)")
        case .becameUnion, .becameObject: return .compatible("the fields that travel are those of the variants")
        case .unionGrown:
            return direction.contains(.received)
                ? .compatible("older code meets it as an unknown variant") : .compatible("more may be sent")
        case .unionShrunk:
            return direction.contains(.sent)
                ? .breaking("what is no longer listed may be refused") : .compatible("it no longer arrives")
        case .restated(let aspect, _, _):
            switch aspect {
            case .group: return .risky("which members go together is stated otherwise")
            case .discriminator, .alternative: return .risky("variants are told apart otherwise")
            default: return .none
            }
        case .split, .moved, .movedToSection, .reordered, .retyped, .becameOptional, .becameRequired, .valuesAdded, .valuesRemoved,
            .documentation:
            return .none
        }
    }

    func swift(_ kind: SchemaChange.Kind) -> Impact {
        guard subject.kind != .topic else { return .none }
        switch kind {
        case .added: return .compatible("a new name")
        case .removed: return .breaking("the name is gone", at: .name)
        case .renamed(let old, _):
            return keptNames.contains(old) ? .compatible("\(old) is kept as a deprecated name") : .breaking("\(old) has another name", at: .name)
        case .resultChanged(let old, let new):
            // Both are Bool in Swift.
            if Set([old, new]) == [.true, .boolean] { return .none }
            return .breaking("the call returns another type", at: .result)
        case .becameUnion: return .breaking("a structure becomes an enumeration", at: .initializer, .property)
        case .becameObject: return .breaking("an enumeration becomes a structure", at: .name, .exhaustiveSwitch)
        case .unionGrown:
            return .compatible("only a switch without a default must name the new case", at: .exhaustiveSwitch)
        case .unionShrunk: return .breaking("a case is gone", at: .name, .exhaustiveSwitch)
        case .restated(let aspect, _, _): return aspect == .alternative ? .compatible("another way to make one") : .none
        case .split, .moved, .movedToSection, .reordered, .retyped, .becameOptional, .becameRequired, .valuesAdded, .valuesRemoved,
            .documentation:
            return .none
        }
    }
}
