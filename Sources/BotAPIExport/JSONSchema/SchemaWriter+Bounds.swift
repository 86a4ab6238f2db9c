import BotAPISchema

extension SchemaWriter {
    /// The keywords of the facts that a validator can check, in the order of the facts.
    ///
    /// Bounds that hold under a condition only are not checked, and no text is too long by its marks:
    /// "1-4096 characters after entities parsing" is a `minLength` alone.
    func bounds(_ facts: [Fact], of type: TypeReference) -> [JSONNode.Entry] {
        var entries: [JSONNode.Entry] = []
        let mayBeEmpty = facts.contains { if case .emptyMeaning = $0.statement { true } else { false } }
        for fact in facts {
            switch fact.statement {
            case .constant(let literal): add(.init("const", node(literal)), to: &entries)
            case .values(let list): add(values(list, mayBeEmpty: mayBeEmpty && type.names.isEmpty), to: &entries)
            case .range(let range) where checksValues && range.condition == nil: for entry in keywords(range) { add(entry, to: &entries) }
            case .length(let length) where checksValues && length.condition == nil:
                for entry in keywords(length, mayBeEmpty: mayBeEmpty) { add(entry, to: &entries) }
            case .format(let format):
                if type == .string, let entry = keyword(format, mayBeEmpty: mayBeEmpty) { add(entry, to: &entries) }
            case .defaultValue(let literal): add(.init("default", node(literal)), to: &entries)
            default: break
            }
        }
        return entries
    }

    /// The first statement counts: a keyword cannot stand twice.
    private func add(_ entry: JSONNode.Entry, to entries: inout [JSONNode.Entry]) {
        if !entries.contains(where: { $0.key == entry.key }) { entries.append(entry) }
    }

    /// Only a closed list is an `enum`; an open one gives examples.
    private func values(_ list: ValueList, mayBeEmpty: Bool) -> JSONNode.Entry {
        let values = list.values.map(node)
        return list.isOpen || !checksValues ? .init("examples", .array(values)) : .init("enum", .array(values + (mayBeEmpty && !values.contains("") ? [""] : [])))
    }

    private func keywords(_ range: NumberRange) -> [JSONNode.Entry] {
        var entries: [JSONNode.Entry] = []
        if let minimum = range.minimum { entries.append(.init("minimum", node(minimum))) }
        if let maximum = range.maximum { entries.append(.init("maximum", node(maximum))) }
        guard !range.exceptions.isEmpty, !entries.isEmpty else { return entries }
        let exceptions = range.exceptions.map { JSONNode.object([.init("const", node($0))]) }
        return [.init("anyOf", .array([.object(entries)] + exceptions))]
    }

    private func keywords(_ length: Length, mayBeEmpty: Bool) -> [JSONNode.Entry] {
        let minimum = mayBeEmpty ? 0 : length.minimum ?? 0
        let (lowest, highest): (JSONNode.Entry, JSONNode.Entry?)
        switch length.unit {
        case .characters: (lowest, highest) = (.init("minLength", .integer(minimum)), length.maximum.map { .init("maxLength", .integer($0)) })
        case .charactersAfterEntities: (lowest, highest) = (.init("minLength", .integer(minimum)), nil)
        // A character has 1 to 4 bytes.
        case .bytes: (lowest, highest) = (.init("minLength", .integer((minimum + 3) / 4)), length.maximum.map { .init("maxLength", .integer($0)) })
        case .items: (lowest, highest) = (.init("minItems", .integer(minimum)), length.maximum.map { .init("maxItems", .integer($0)) })
        case .totalCharacters, .lineFeeds: return []
        }
        return (minimum > 0 ? [lowest] : []) + (highest.map { [$0] } ?? [])
    }

    /// `nil` for what the standards have no word for.
    private func keyword(_ format: Format, mayBeEmpty: Bool) -> JSONNode.Entry? {
        switch format {
        case .url, .httpsURL: mayBeEmpty ? nil : .init("format", "uri")
        case .emailAddress: mayBeEmpty ? nil : .init("format", "email")
        case .json: .init("contentMediaType", "application/json")
        case .base64: .init("contentEncoding", "base64")
        case .jsonSerialized, .chatID, .username, .bcp47, .iso639, .iso3166, .iso4217, .date, .mimeType: nil
        }
    }

    // MARK: Literals

    func node(_ literal: Literal) -> JSONNode {
        switch literal {
        case .string(let value): .string(value)
        case .integer(let value): .integer(value)
        case .double(let value): node(value)
        case .boolean(let value): .boolean(value)
        // `BotCommandScopeDefault` is `{"type": "default"}`.
        case .type(let name): .object((types[name]?.fields ?? []).compactMap(constant))
        }
    }

    private func constant(_ member: Member) -> JSONNode.Entry? {
        for fact in member.facts {
            if case .constant(let literal) = fact.statement { return .init(member.name, node(literal)) }
        }
        return nil
    }

    private func node(_ number: Double) -> JSONNode { Int(exactly: number).map(JSONNode.integer) ?? .double(number) }
}
