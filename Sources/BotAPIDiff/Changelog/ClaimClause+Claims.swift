extension ClaimClause {
    /// `antecedents`: what "it" stands for.
    func claims(antecedents: [String]) -> [Claim] {
        switch verb {
        case .none: []
        case .add: quoted.isEmpty || !groups.contains(where: \.isMember) ? additions(antecedents) : values
        case .replace: replacements
        case .rename: renames
        case .remove: removals
        case .mark, .become: presences
        case .allow: variants(antecedents)
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
        let members = groups.filter(\.isMember).flatMap(\.names)
        return members.flatMap { member in owners.map { .valuesAdded(quoted, member: member, owner: $0) } }
    }

    private var replacements: [Claim] {
        let old = groups.filter { $0.preposition == nil && !$0.isEntity }.flatMap(\.names)
        let new = groups.filter { $0.preposition == "with" }.flatMap(\.names)
        return old.isEmpty || new.isEmpty ? [] : owners.map { .replaced(old, by: new, owner: $0) }
    }

    private var renames: [Claim] {
        guard let old = groups.first(where: { $0.preposition == nil }), let new = groups.last(where: { $0.preposition == "to" })
        else { return [] }
        let owner = groups.first { ["in", "of"].contains($0.preposition) && $0.isEntity }?.names.first
        return zip(old.names, new.names).map { .renamed($0, to: $1, owner: owner) }
    }

    private var removals: [Claim] {
        let entities = groups.filter { $0.preposition == nil && $0.isEntity }.flatMap(\.names)
        let members = groups.filter { $0.preposition == nil && $0.isMember }.flatMap(\.names)
        return entities.map { .removed($0, owner: nil) }
            + members.flatMap { member in owners.map { .removed(member, owner: $0) } }
    }

    private var presences: [Claim] {
        guard saysOptional != saysRequired else { return [] }
        let members = groups.filter { $0.preposition == nil && $0.isMember }.flatMap(\.names)
        return members.flatMap { member in owners.map { .presence(member, owner: $0, isOptional: saysOptional) } }
    }

    private func variants(_ antecedents: [String]) -> [Claim] {
        let unions = groups.filter { $0.preposition == "as" && $0.resolvedKind == .type }.flatMap(\.names)
        let subjects = mentionsIt ? antecedents : groups.filter { $0.preposition == nil && $0.resolvedKind == .type }.flatMap(\.names)
        return unions.flatMap { union in subjects.map { .variantAdded($0, union: union) } }
    }
}
