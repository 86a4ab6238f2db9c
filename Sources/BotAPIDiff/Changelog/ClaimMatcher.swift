import BotAPISchema

/// Finds, for each claim, the changes that bear it out.
struct ClaimMatcher {
    private let diff: SchemaDiff
    private let old: Side
    private let new: Side
    private let releases: [Changelog.Release]
    /// Indices of the changes that some claim announced.
    private var announced: Set<Int> = []

    /// Members and variants by the name of their owner.
    private struct Side {
        var members: [String: Set<String>] = [:]
        var variants: [String: Set<String>] = [:]
        /// Names in any case: "callbackQuery" is `CallbackQuery`, "SendSticker" is `sendSticker`.
        private var spellings: [String: String] = [:]

        init(_ schema: Schema) {
            for type in schema.types {
                members[type.name] = Set(type.fields.map(\.name))
                variants[type.name] = Set(type.variants.flatMap(\.names))
            }
            for method in schema.methods { members[method.name] = Set(method.parameters.map(\.name)) }
            for name in members.keys { spellings[name.lowercased()] = name }
        }

        func spelling(of name: String) -> String { members[name] != nil ? name : spellings[name.lowercased()] ?? name }

        func has(_ name: String) -> Bool { members[name] != nil }

        /// Of a union: whether any variant has the member, as before `ChatMember` became one.
        func has(_ member: String, in owner: String) -> Bool {
            members[owner]?.contains(member) == true
                || (variants[owner] ?? []).contains { members[$0]?.contains(member) == true }
        }
    }

    init(diff: SchemaDiff, old: Schema, new: Schema, releases: [Changelog.Release]) {
        self.diff = diff
        self.old = Side(old)
        self.new = Side(new)
        self.releases = releases
    }

    mutating func outcome(of claim: Claim, in release: Changelog.Release) -> CrossCheck.Outcome {
        switch claim {
        case .typeAdded(let name), .methodAdded(let name): return added(name, in: release)
        case .memberAdded(let name, let owner):
            guard let owner else { return .elsewhere("what \(name) belongs to") }
            return added(name, to: owner, in: release)
        case .functionAdded(let name, let owner):
            let spelling = new.spelling(of: owner)
            return new.has(spelling) || old.has(spelling) ? added(name, to: owner, in: release) : .elsewhere(owner)
        case .valuesAdded(let values, let member, let owner): return valuesAdded(values, member, new.spelling(of: owner))
        case .replaced(let olds, let news, let owner): return replaced(olds, by: news, in: owner, release: release)
        case .renamed(let from, let to, let owner):
            if let owner { return replaced([from], by: [to], in: owner, release: release) }
            mark { $0.subject.name == from || $0.subject.entity == to || $0.subject.entity == from }
            if new.has(new.spelling(of: to)) { return old.has(old.spelling(of: to)) ? .earlier : .seen }
            return superseded(to, after: release) ?? .notSeen
        case .removed(let name, let owner): return removed(name, from: owner, release: release)
        case .presence(let name, let owner, let isOptional): return presence(name, new.spelling(of: owner), isOptional)
        case .retyped(let name, let owner):
            return changed(new.spelling(of: owner)) { $0.subject.name == name && $0.subject.isMember && $0.isRetyping }
        case .resultChanged(let method): return changed(new.spelling(of: method)) { $0.isRetyping && !$0.subject.isMember }
        case .variantAdded(let variant, let union): return variantAdded(variant, to: new.spelling(of: union))
        case .limit: return limit(claim)
        }
    }

    /// Of meaning, and covered by no claim; what only moved on the page is not worth announcing.
    var unannounced: [SchemaChange] {
        diff.changes.enumerated().filter { index, change in
            guard !announced.contains(index), change.subject.kind != .topic else { return false }
            switch change.kind {
            case .movedToSection, .reordered, .documentation: return false
            case .unionGrown(let variants):
                // Announced with its variants.
                let types = Set(diff.changes.enumerated().filter { announced.contains($0.offset) }.map(\.element.subject.name))
                return !variants.allSatisfy { $0.names.allSatisfy(types.contains) }
            case .valuesAdded(let values):
                // "stopped_message_generation" in `allowed_updates`, announced as a field of `Update`.
                let members = Set(diff.changes.enumerated().filter { announced.contains($0.offset) }.map(\.element.subject.name))
                return !values.allSatisfy { if case .string(let value) = $0 { members.contains(value) } else { false } }
            default: return true
            }
        }
        .map(\.element)
    }

    // MARK: What a claim says

    private mutating func added(_ name: String, in release: Changelog.Release) -> CrossCheck.Outcome {
        let name = new.spelling(of: name)
        mark { $0.subject.name == name && !$0.subject.isMember && ($0.mark == .added || $0.isRename) }
        if new.has(name) { return old.has(name) ? .earlier : .seen }
        if old.has(old.spelling(of: name)) { return superseded(name, after: release) ?? .earlier }
        return superseded(name, after: release) ?? .notSeen
    }

    private mutating func added(_ name: String, to owner: String, in release: Changelog.Release) -> CrossCheck.Outcome {
        let owner = new.spelling(of: owner)
        guard new.has(owner) || old.has(owner) else { return superseded(owner, after: release) ?? .elsewhere(owner) }
        let owners = [owner] + (new.variants[owner] ?? [])
        mark { owners.contains($0.subject.entity) && $0.subject.isMember && $0.subject.name == name && ($0.mark == .added || $0.isRename) }
        if new.has(name, in: owner) { return old.has(name, in: owner) ? .earlier : .seen }
        return superseded(name, after: release) ?? superseded(owner, after: release) ?? .notSeen
    }

    private mutating func replaced(
        _ olds: [String],
        by news: [String],
        in owner: String,
        release: Changelog.Release
    ) -> CrossCheck.Outcome {
        let owner = new.spelling(of: owner)
        guard new.has(owner) || old.has(owner) else { return .elsewhere(owner) }
        let names = Set(olds + news)
        mark { $0.subject.entity == owner && (names.contains($0.subject.name) || $0.isRename(fromOneOf: names)) }
        guard news.allSatisfy({ new.has($0, in: owner) }) else {
            return superseded(news.first ?? owner, after: release) ?? .notSeen
        }
        // "the old field will still be available for a while"
        if olds.contains(where: { new.has($0, in: owner) }) { return .kept(olds.joined(separator: ", ")) }
        return olds.contains { old.has($0, in: owner) } || news.contains { !old.has($0, in: owner) } ? .seen : .earlier
    }

    private mutating func removed(_ name: String, from owner: String?, release: Changelog.Release) -> CrossCheck.Outcome {
        guard let owner else {
            mark { $0.subject.name == name && !$0.subject.isMember }
            return new.has(name) ? .notSeen : .seen
        }
        let spelling = new.spelling(of: owner)
        guard new.has(spelling) || old.has(spelling) else { return .elsewhere(owner) }
        mark { $0.subject.entity == spelling && $0.subject.name == name }
        if new.has(name, in: spelling) { return .notSeen }
        return old.has(name, in: spelling) ? .seen : .earlier
    }

    private mutating func presence(_ name: String, _ owner: String, _ isOptional: Bool) -> CrossCheck.Outcome {
        guard new.has(owner) else { return .elsewhere(owner) }
        let kind: SchemaChange.Kind = isOptional ? .becameOptional : .becameRequired
        if mark(where: { $0.subject.entity == owner && $0.subject.name == name && $0.kind == kind }) { return .seen }
        // It came with the member: "Added the field …" and then "Marked …".
        return new.has(name, in: owner) ? .earlier : .notSeen
    }

    /// Of the type of a member, or of a result.
    private mutating func changed(_ owner: String, _ isMeant: (SchemaChange) -> Bool) -> CrossCheck.Outcome {
        guard new.has(owner) || old.has(owner) else { return .elsewhere(owner) }
        return mark { $0.subject.entity == owner && isMeant($0) } ? .seen : .notSeen
    }

    private mutating func variantAdded(_ variant: String, to union: String) -> CrossCheck.Outcome {
        guard new.has(union) else { return .elsewhere(union) }
        mark { change in
            guard change.subject.name == union, case .unionGrown(let variants) = change.kind else { return false }
            return variants.contains(.named(variant))
        }
        guard new.variants[union]?.contains(variant) == true else { return .notSeen }
        return old.variants[union]?.contains(variant) == true ? .earlier : .seen
    }

    private mutating func valuesAdded(_ values: [String], _ member: String, _ owner: String) -> CrossCheck.Outcome {
        guard new.has(owner) else { return .elsewhere(owner) }
        guard knows([.values]) else { return .notKnown("one side has no value lists") }
        let isSeen = mark { change in
            guard change.subject.entity == owner, change.subject.name == member, case .valuesAdded(let added) = change.kind else { return false }
            return values.contains { added.contains(.string($0)) }
        }
        if isSeen { return .seen }
        return old.has(member, in: owner) ? .earlier : .notSeen
    }

    /// "Increased the maximum number of options in a poll to 12." names no member; a changed bound of 12 bears it out.
    private mutating func limit(_ claim: Claim) -> CrossCheck.Outcome {
        guard case .limit(let numbers) = claim else { return .notSeen }
        guard knows([.range, .length]) else { return .notKnown("one side has no limits") }
        let isSeen = mark { change in
            guard case .restated(_, _, let statements) = change.kind else { return false }
            return statements.contains { statement in numbers.contains { statement.bounds.contains($0) } }
        }
        return isSeen ? .seen : .notKnown("no member states such a bound")
    }

    // MARK: Bookkeeping

    /// Whether both sides speak of one of these.
    private func knows(_ aspects: Set<Aspect>) -> Bool {
        !diff.old.aspects.isDisjoint(with: aspects) && !diff.new.aspects.isDisjoint(with: aspects)
    }

    /// Marks the changes as announced; `false` where there is none.
    @discardableResult
    private mutating func mark(where isMeant: (SchemaChange) -> Bool) -> Bool {
        let indices = diff.changes.indices.filter { isMeant(diff.changes[$0]) }
        announced.formUnion(indices)
        return !indices.isEmpty
    }

    /// A later release that takes the name away again: `receiver_user_id`, added in 10.2 and replaced in 10.3.
    private func superseded(_ name: String, after release: Changelog.Release) -> CrossCheck.Outcome? {
        // Newest first, so later ones stand before.
        for later in releases.prefix(while: { $0 != release }) {
            for claim in later.items.flatMap(\.claims) where claim.takesAway(name) {
                return .superseded(by: later.version ?? later.title)
            }
        }
        return nil
    }
}

extension Claim {
    fileprivate func takesAway(_ name: String) -> Bool {
        switch self {
        case .replaced(let olds, _, _): olds.contains(name)
        case .renamed(let old, _, _), .removed(let old, _): old == name
        case .typeAdded, .methodAdded, .memberAdded, .functionAdded, .valuesAdded, .presence, .retyped, .resultChanged, .variantAdded,
            .limit:
            false
        }
    }
}

extension SchemaChange {
    fileprivate var isRetyping: Bool {
        switch kind {
        case .retyped, .resultChanged: true
        default: false
        }
    }

    fileprivate func isRename(fromOneOf names: Set<String>) -> Bool {
        if case .renamed(let old, _) = kind { names.contains(old) } else { false }
    }
}

extension Statement {
    /// The numbers that limit a value.
    fileprivate var bounds: [Int] {
        switch self {
        case .range(let range): [range.minimum, range.maximum].compactMap { $0.flatMap(Int.init(exactly:)) }
        case .length(let length): [length.minimum, length.maximum].compactMap(\.self)
        default: []
        }
    }
}
