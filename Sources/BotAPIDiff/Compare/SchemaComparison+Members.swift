import BotAPISchema

extension SchemaComparison {
    /// Fields of a type or parameters of a method, in page order.
    mutating func compareMembers(of owner: Subject, _ old: [Member], _ new: [Member], moved: [String: [Subject]]) {
        guard old != new else { return }
        let start = changes.count
        let removed = old.filter { member in !new.contains { $0.name == member.name } }
        let added = new.filter { member in !old.contains { $0.name == member.name } }
        let splits = splits(of: removed, into: added)
        let renames = renames(
            from: removed.filter { splits[$0.name] == nil && moved[$0.name] == nil },
            to: added
        )
        let former = Dictionary(renames.map { ($0.new, $0) }) { first, _ in first }
        for pair in PageOrder.merged(old: old, new: new, name: \.name, oldName: { former[$0]?.old ?? $0 }) {
            switch (pair.old, pair.new) {
            case (let old?, let new?):
                compare(old, new, of: owner, former: former[new.name])
            case (nil, let new?):
                add(owner.member(new.name), .added(Outline(new)), nil, new)
            case (let old?, nil):
                let subject = owner.member(old.name)
                let destinations = moved[old.name] ?? moves.destinations(of: old, among: added)
                if let parts = splits[old.name] {
                    add(subject, .split(into: parts), old, nil)
                } else if !destinations.isEmpty {
                    add(subject, .moved(to: destinations), old, nil)
                } else {
                    add(subject, .removed(Outline(old)), old, nil)
                }
            case (nil, nil): break
            }
        }
        let shifted = PageOrder.moved(from: old.map(\.name), to: new.map { former[$0.name]?.old ?? $0.name })
        let order = ArgumentOrder(old: old, new: new)
        let impact = order.isKept ? Impact.none : order.impact(isCall: owner.kind == .method, isSent: direction(of: owner).contains(.sent))
        if !shifted.isEmpty {
            let names = Dictionary(renames.map { ($0.old, $0.new) }) { first, _ in first }
            add(owner, .reordered(shifted.map { names[$0] ?? $0 }), swift: impact)
        } else if !order.isKept {
            // Required ones come first, so one that became optional stands elsewhere.
            for index in changes.indices.dropFirst(start) where changes[index].isFlip {
                changes[index].swift = changes[index].swift.and(impact)
            }
        }
    }

    private mutating func compare(_ old: Member, _ new: Member, of owner: Subject, former: RenameFinder.Proposal?) {
        let subject = owner.member(new.name)
        let first = changes.count
        if let former { add(subject, .renamed(from: former.old, score: former.score), old, new) }
        let oldType = similarity.renamed(old.type)
        if !oldType.isSame(as: new.type) { add(subject, .retyped(from: oldType, to: new.type), old, new) }
        if old.isRequired, !new.isRequired { add(subject, .becameOptional, old, new) }
        if !old.isRequired, new.isRequired { add(subject, .becameRequired, old, new) }
        compareStatements(of: subject, old.facts, new.facts, old: old, new: new)
        if knowledge.hasProse, changes.count == first, old.documentation.plainText != new.documentation.plainText {
            add(subject, .documentation, old, new)
        }
    }

    /// One member that two or more took the place of: `exclude_limited` became `exclude_limited_upgradable`
    /// and `exclude_limited_non_upgradable`.
    private func splits(of removed: [Member], into added: [Member]) -> [String: [String]] {
        var splits: [String: [String]] = [:]
        for member in removed {
            let words = NameWords(member.name)
            let parts = added.filter { words.isProperPrefix(of: NameWords($0.name)) && $0.type.isSame(as: member.type) }
            if parts.count >= 2 { splits[member.name] = parts.map(\.name) }
        }
        return splits
    }

    private func renames(from removed: [Member], to added: [Member]) -> [RenameFinder.Proposal] {
        let isAlone = removed.count == 1 && added.count == 1
        return RenameFinder.proposals(removed: removed, added: added, name: \.name, facts: \.facts) {
            similarity.members($0, $1, isAlone: isAlone)
        }
    }

    mutating func add(_ subject: Subject, _ kind: SchemaChange.Kind, _ old: Member?, _ new: Member?) {
        let impacts = impacts(of: kind, on: subject, old, new)
        add(subject, kind, wire: impacts.wire, swift: impacts.swift)
    }

    private func impacts(of kind: SchemaChange.Kind, on subject: Subject, _ old: Member?, _ new: Member?) -> (wire: Impact, swift: Impact) {
        let judge = MemberJudge(
            subject: subject,
            direction: direction(of: subject),
            old: old,
            new: new,
            unions: unions,
            isRicher: isRicher,
            isKept: old.map { isKept($0, by: subject) } ?? false,
            wasUnion: subject.kind == .field && self.old.types.contains { $0.name == subject.entity && $0.isUnion }
        )
        return (judge.wire(kind), judge.swift(kind))
    }

    /// Whether a member of the same owner keeps the name, for a value of the same type.
    private func isKept(_ old: Member, by subject: Subject) -> Bool {
        let members = subject.kind == .field
            ? new.types.first { $0.name == subject.entity }?.fields : new.methods.first { $0.name == subject.entity }?.parameters
        let type = similarity.renamed(old.type)
        return members?.contains { member in
            member.facts.formerNames.contains { $0.name == old.name && ($0.type ?? member.type).isSame(as: type) }
        } ?? false
    }
}

extension SchemaChange {
    fileprivate var isFlip: Bool { kind == .becameOptional || kind == .becameRequired }
}

extension SchemaComparison {
    /// Which way the values of a subject travel, on either side.
    func direction(of subject: Subject) -> Direction {
        switch subject.kind {
        case .method, .parameter, .topic: return .sent
        case .type, .field, .value:
            let name = subject.entity
            return newDirections.direction(of: name).union(oldDirections.direction(of: formerTypes[name]?.old ?? name))
        }
    }

    /// Whether an object of the new side holds every field of one of the old side, as `ChatFullInfo` holds those of `Chat`.
    func isRicher(_ new: TypeReference, than old: TypeReference) -> Bool {
        switch (new, old) {
        case (.array(let new), .array(let old)): return isRicher(new, than: old)
        case (.named(let newName), .named(let oldName)):
            guard let new = self.new.types.first(where: { $0.name == newName }), !new.fields.isEmpty,
                let old = self.old.types.first(where: { similarity.renamedTypes[$0.name] ?? $0.name == oldName }), !old.fields.isEmpty
            else { return false }
            return old.fields.allSatisfy { field in
                new.fields.contains { heir in
                    heir.name == field.name && similarity.renamed(field.type).isSame(as: heir.type) && (heir.isRequired || !field.isRequired)
                }
            }
        default: return false
        }
    }
}
