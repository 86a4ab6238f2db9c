import BotAPISchema

extension Extraction {
    /// What the descriptions say of members, of groups of members, and of methods.
    mutating func readMemberFacts() {
        let extractor = MemberFactExtractor(page: PageFacts(schema))
        for index in schema.types.indices {
            let name = schema.types[index].name
            let groups = extractor.read(&schema.types[index].fields, of: name, isParameter: false, diagnostics: &diagnostics)
            let type = schema.types[index]
            let reader = GroupReader(members: type.fields)
            schema.types[index].facts += (reader.facts(in: type.documentation + type.notes, line: type.line) + groups).withoutRepetition
        }
        for index in schema.methods.indices {
            let name = schema.methods[index].name
            let groups = extractor.read(&schema.methods[index].parameters, of: name, isParameter: true, diagnostics: &diagnostics)
            let method = schema.methods[index]
            let reader = GroupReader(members: method.parameters)
            schema.methods[index].facts += (reader.facts(in: method.documentation + method.notes, line: method.line) + groups).withoutRepetition
            schema.methods[index].facts.append(Repeatability.fact(of: method))
        }
    }
}

extension MemberFactExtractor {
    /// Reads the members of one table; the groups they form are facts of their owner.
    func read(_ members: inout [Member], of owner: String, isParameter: Bool, diagnostics: inout Diagnostics) -> [Fact] {
        var groups: [Fact] = []
        for index in members.indices {
            let found = read(members[index], in: owner, isParameter: isParameter, diagnostics: &diagnostics)
            members[index].facts = found.facts
            groups += found.groups
        }
        return groups.compactMap { $0.naming(members) }
    }
}

extension Fact {
    /// A group with the names as the table has them; `nil` where it names a member that is not there.
    ///
    /// The 5.3 page says "instead of parse_mode" of `explanation_entities`, where the parameter is `explanation_parse_mode`.
    fileprivate func naming(_ members: [Member]) -> Fact? {
        guard case .group(var group) = statement else { return self }
        for index in group.members.indices where !members.contains(where: { $0.name == group.members[index] }) {
            let subject = group.members.first { name in name != group.members[index] && members.contains { $0.name == name } }
            let prefix = subject?.prefix { $0 != "_" } ?? ""
            let name = "\(prefix)_\(group.members[index])"
            guard members.contains(where: { $0.name == name }) else { return nil }
            group.members[index] = name
        }
        if group.rule != .excludes {
            group.members = members.map(\.name).filter(group.members.contains)
        }
        var fact = self
        fact.statement = .group(group)
        return fact
    }
}

extension [Fact] {
    /// "Can't be used together with close_date" is said of both members.
    fileprivate var withoutRepetition: [Fact] {
        var facts: [Fact] = []
        for fact in self where !facts.contains(where: { $0.statement == fact.statement }) { facts.append(fact) }
        return facts
    }
}
