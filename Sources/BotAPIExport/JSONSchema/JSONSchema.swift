public import BotAPISchema

/// A schema as JSON Schema 2020-12: one definition a type, one a method for its parameters, and the envelope of answers.
///
///     {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": {"User": {"type": "object", …}, "getMe": …, "Response": …}}
///
/// Members that no table lists are accepted, as servers send more than the page says.
public enum JSONSchema {
    static let dialect = "https://json-schema.org/draft/2020-12/schema"

    /// Indented by two blanks, with an end of line at its end.
    ///
    /// Presence and types are checked, and the constants that tell types apart; a strict schema checks values too: limits, closed
    /// lists, groups, `True`. What servers send may leave those any day, what a bot sends may not.
    /// With the name of a type or a method, the schema is that of its values, with the definitions that it needs;
    /// `nil` where there is no such name.
    public static func json(of schema: Schema, name: String? = nil, isStrict: Bool = false, since: Since = .unknown) -> String? {
        let all = definitions(by: SchemaWriter(schema, dialect: isStrict ? .strictJSONSchema : .jsonSchema, since: since), schema)
        var entries: [JSONNode.Entry] = [.init("$schema", .string(dialect))]
        entries.append(.init("title", .string((["Telegram Bot API", schema.version, name].compactMap(\.self)).joined(separator: " "))))
        var defs = all
        if let name {
            guard all.contains(where: { $0.key == name }) else { return nil }
            let needed = needed(by: name, of: all)
            defs = all.filter { needed.contains($0.key) }
            entries.append(.init("$ref", .string("#/$defs/\(name)")))
        }
        entries.append(.init("$defs", .object(defs)))
        return JSONNode.object(entries).text() + "\n"
    }

    private static func definitions(by writer: SchemaWriter, _ schema: Schema) -> [JSONNode.Entry] {
        var names: Set<String> = []
        var entries: [JSONNode.Entry] = []
        for type in schema.types where names.insert(type.name).inserted {
            entries.append(.init(type.name, writer.definition(of: type)))
        }
        for method in schema.methods where names.insert(method.name).inserted {
            let description = writer.description(of: method.documentation + method.notes)
            let object = writer.object(method.parameters, owner: method.name, facts: method.facts)
            entries.append(.init(method.name, .object(description + object + writer.since.entries(method.name))))
        }
        for (name, node) in [("ErrorResponse", Envelope.failure(writer)), ("Response", Envelope.answer(writer))] where names.insert(name).inserted {
            entries.append(.init(name, node))
        }
        return entries
    }

    /// The name and every definition that it mentions, and so on.
    private static func needed(by name: String, of all: [JSONNode.Entry]) -> Set<String> {
        let nodes = Dictionary(all.map { ($0.key, $0.value) }) { first, _ in first }
        var found: Set<String> = [name]
        var rest = [name]
        while let next = rest.popLast() {
            for mention in nodes[next]?.references ?? [] where found.insert(mention).inserted { rest.append(mention) }
        }
        return found
    }
}

extension JSONNode {
    /// The names after `#/$defs/` in it.
    fileprivate var references: [String] {
        switch self {
        case .array(let elements): elements.flatMap(\.references)
        case .object(let entries):
            entries.flatMap { entry -> [String] in
                if entry.key == "$ref", case .string(let reference) = entry.value { return [String(reference.dropFirst("#/$defs/".count))] }
                return entry.value.references
            }
        case .null, .boolean, .integer, .double, .string: []
        }
    }
}
