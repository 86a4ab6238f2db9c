import BotAPISchema

extension SchemaWriter {
    /// A choice of types: `oneOf` where each value fits one of them only, else `anyOf`.
    ///
    /// For example, "Message or True" is a `oneOf`; a venue has all that a location needs, so `InputMessageContent` is an `anyOf`.
    func choice(of mentioned: [TypeReference], facts: [Fact]) -> [JSONNode.Entry] {
        // In JSON a file is the name of one.
        let types = mentioned.contains(.string) ? mentioned.filter { $0 != .named(SchemaWriter.inputFile) } : mentioned
        guard types.count > 1 else { return types.first.map { value(of: $0, facts: facts) } ?? [] }
        let distinction = Discriminator.telling(apart: types, with: self.types)
        let isObject = { (type: TypeReference) in if case .named = type { true } else { false } }
        let objects = types.filter(isObject)
        let others = types.filter { !isObject($0) }
        // A generator finds the tag only beside alternatives that are all objects.
        guard dialect == .openAPI, !others.isEmpty, objects.count > 1 else {
            return alternatives(types, facts, distinction)
        }
        let alone = Discriminator.telling(apart: objects, with: self.types)
        let nested = JSONNode.object(alternatives(objects, [], alone))
        let nodes = others.map { JSONNode.object(value(of: $0, facts: facts)) } + [nested]
        return [.init(isExclusive(distinction) ? "oneOf" : "anyOf", .array(nodes))]
    }

    private func alternatives(_ types: [TypeReference], _ facts: [Fact], _ distinction: Distinction) -> [JSONNode.Entry] {
        let nodes = types.map { JSONNode.object(value(of: $0, facts: facts.filter(\.isOfAlternatives))) }
        var entries: [JSONNode.Entry] = [.init(isExclusive(distinction) ? "oneOf" : "anyOf", .array(nodes))]
        if dialect == .openAPI, distinction.plain.isEmpty, case .field(let field, let tags) = distinction.discriminator,
            types.count > 1, types.flatMap(\.names).allSatisfy({ self.types[$0] != nil })
        {
            let mapping = tags.map { JSONNode.Entry($0.value, .string(reference(to: $0.variant))) }
            entries.append(.init("discriminator", ["propertyName": .string(field), "mapping": .object(mapping)]))
        }
        return entries + bounds(facts.filter { !$0.isOfAlternatives }, of: .oneOf(types))
    }

    /// Whether no value fits two of the types: they differ in the kind of JSON or in a required field that is constant.
    private func isExclusive(_ distinction: Distinction) -> Bool {
        guard distinction.isProven else { return false }
        switch distinction.discriminator {
        case nil: return distinction.objects.count < 2
        case .field(let field, let tags): return tags.allSatisfy { requires(field, $0.variant, depth: 0) }
        // One union, told apart by itself, beside strings and the like.
        case .requiredFields, .fieldThenRequiredFields, .number: return distinction.objects.count < 2
        }
    }

    private func requires(_ field: String, _ name: String, depth: Int) -> Bool {
        guard let type = types[name], depth < 8 else { return false }
        if type.isUnion { return type.variants.flatMap(\.names).allSatisfy { requires(field, $0, depth: depth + 1) } }
        return type.fields.contains { $0.name == field && $0.isRequired }
    }
}

extension Fact {
    /// A format or bits belong into the alternative that they are of; bounds hold for whichever they fit.
    fileprivate var isOfAlternatives: Bool {
        switch statement {
        case .bits, .format: true
        default: false
        }
    }
}
