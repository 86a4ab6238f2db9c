extension ClaimClause {
    /// `antecedents`: what "it" stands for.
    func claims(antecedents: [String]) -> [Claim] {
        switch verb {
        case .none: []
        case .add: quoted.isEmpty || (valueOwner == nil && !groups.contains(where: \.isMember)) ? additions(antecedents) : values
        case .replace: replacements
        case .rename: renames
        case .remove: removals
        case .mark, .become: presences
        case .allow: variants(antecedents)
        case .change: saysType ? retypings : []
        case .limit: numbers.isEmpty ? [] : [.limit(numbers)]
        }
    }

    private func additions(_ antecedents: [String]) -> [Claim] {
        var claims: [Claim] = []
        var members: [String] = []
        var functions: [String] = []
        // Members that the last owner got: "to the objects Contact and Venue and the method sendContact".
        var given: [String] = []
        func give(_ owners: [String]) {
            for owner in owners {
                claims += members.map { .memberAdded($0, owner: owner) }
                if members.isEmpty { claims += functions.map { .functionAdded($0, owner: owner) } }
            }
            if members.isEmpty { claims.removeAll { if case .methodAdded(let name) = $0 { functions.contains(name) } else { false } } }
            (given, members, functions) = (members, [], [])
        }
        for group in groups {
            switch (group.preposition, group.resolvedKind) {
            case (nil, .field), (nil, .parameter):
                members += group.names
                given = []
            case (nil, .type), (nil, .method):
                if !given.isEmpty, !group.isNew {
                    for owner in group.names { claims += given.map { .memberAdded($0, owner: owner) } }
                } else if group.resolvedKind == .type {
                    claims += group.names.map { .typeAdded($0) }
                    functions = []
                } else {
                    claims += group.names.map { .methodAdded($0) }
                    functions += group.names
                }
            case ("to"?, .type), ("to"?, .method), ("in"?, .type), ("in"?, .method), ("of"?, .type), ("of"?, .method),
                ("from"?, .type), ("from"?, .method):
                // "Added the methods a and b to the class WebApp" speaks of functions of that class.
                if members.isEmpty, functions.isEmpty || group.resolvedKind == .method { continue }
                give(group.names)
            default: continue
            }
        }
        if mentionsIt, !members.isEmpty { give(antecedents) }
        return claims + members.map { .memberAdded($0, owner: nil) }
    }

    private var owners: [String] {
        groups.filter { $0.isEntity && ["in", "of", "from", "to"].contains($0.preposition) }.flatMap(\.names)
    }

    private var values: [Claim] {
        if let valueOwner { return [.valuesAdded(quoted, member: "type", owner: valueOwner)] }
        let members = groups.filter(\.isMember).flatMap(\.names)
        return members.flatMap { member in owners.map { .valuesAdded(quoted, member: member, owner: $0) } }
    }

    private var replacements: [Claim] {
        let old = groups.filter { $0.preposition == nil && !$0.isEntity }.flatMap(\.names)
        let new = groups.filter { $0.preposition == "with" }.flatMap(\.names)
        return old.isEmpty || new.isEmpty ? [] : owners.map { .replaced(old, by: new, owner: $0) }
    }

    /// "Renamed the field thumb to thumbnail in the classes A and B", "the method a to b and its parameter c to d".
    private var renames: [Claim] {
        var claims: [Claim] = []
        var old: Group?
        var lastEntity: String?
        for (index, group) in groups.enumerated() {
            if group.preposition == "to", let from = old {
                let later = groups[(index + 1)...].prefix { $0.preposition != nil && $0.preposition != "to" }
                let earlier = groups[..<index].reversed().prefix { $0.preposition != nil }
                var owners = (Array(later) + Array(earlier)).filter { ["in", "of", "from"].contains($0.preposition) && $0.isEntity }.flatMap(\.names)
                if owners.isEmpty, from.isMember, mentionsIt, let lastEntity { owners = [lastEntity] }
                for (old, new) in zip(from.names, group.names) {
                    claims += owners.isEmpty ? [.renamed(old, to: new, owner: nil)] : owners.map { .renamed(old, to: new, owner: $0) }
                }
                if from.isEntity { lastEntity = group.names.last }
                old = nil
            } else if group.preposition == nil {
                old = group
            }
        }
        return claims
    }

    /// Each run of members with the owners that follow it: "the parameter a of the method b and the field c in the class d".
    private var owned: [(member: String, owner: String)] {
        var pairs: [(member: String, owner: String)] = []
        var members: [String] = []
        var isOwned = false
        for group in groups {
            if group.isMember, group.preposition == nil || verb == .change {
                if isOwned { members = [] }
                members += group.names
                isOwned = false
            } else if group.isEntity, group.kind != nil || group.preposition != "of", ["in", "of", "from"].contains(group.preposition) {
                for owner in group.names { pairs += members.map { ($0, owner) } }
                isOwned = true
            }
        }
        return pairs
    }

    private var removals: [Claim] {
        let entities = groups.filter { $0.preposition == nil && $0.isEntity }.flatMap(\.names)
        return entities.map { .removed($0, owner: nil) } + owned.map { .removed($0.member, owner: $0.owner) }
    }

    private var presences: [Claim] {
        guard saysOptional != saysRequired else { return [] }
        return owned.map { .presence($0.member, owner: $0.owner, isOptional: saysOptional) }
    }

    /// "Changed the type of the parameter options in the method sendPoll", "the return type of the method getChat".
    private var retypings: [Claim] {
        let members = owned
        if !members.isEmpty { return members.map { .retyped($0.member, owner: $0.owner) } }
        return groups.filter { $0.resolvedKind == .method }.flatMap(\.names).map { .resultChanged($0) }
    }

    private func variants(_ antecedents: [String]) -> [Claim] {
        let unions = groups.filter { $0.preposition == "as" && $0.resolvedKind == .type }.flatMap(\.names)
        let subjects = mentionsIt ? antecedents : groups.filter { $0.preposition == nil && $0.resolvedKind == .type }.flatMap(\.names)
        return unions.flatMap { union in subjects.map { .variantAdded($0, union: union) } }
    }
}
