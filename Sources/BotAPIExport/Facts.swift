public import BotAPISchema

/// A schema without its prose: names, type cells, presence, unions and results, as one line of JSON.
///
///     {"version":"10.3","release_date":"2026-08-24",
///      "types":[{"name":"Update","section":"getting-updates","fields":[{"name":"update_id","type":"Integer","required":true}],"one_of":[]}],
///      "methods":[{"name":"getMe","section":"available-methods","params":[],"returns":"User"}]}
public enum Facts {
    /// One line without blanks and without an end of line; `null` where the schema does not know.
    public static func json(of schema: Schema) -> String { node(of: schema).compactText }

    static func node(of schema: Schema) -> JSONNode {
        [
            "version": .string(orNull: schema.version),
            "release_date": .string(orNull: schema.releaseDate),
            "types": .array(schema.types.map(node)),
            "methods": .array(schema.methods.map(node)),
        ]
    }

    private static func node(of type: TypeDefinition) -> JSONNode {
        [
            "name": .string(type.name),
            "section": section(type.section),
            "fields": .array(type.fields.map(node)),
            "one_of": .strings(type.variants.map(\.description)),
        ]
    }

    private static func node(of method: MethodDefinition) -> JSONNode {
        [
            "name": .string(method.name),
            "section": section(method.section),
            "params": .array(method.parameters.map(node)),
            "returns": .string(orNull: method.result?.description),
        ]
    }

    private static func node(of member: Member) -> JSONNode {
        ["name": .string(member.name), "type": .string(member.typeWords), "required": .boolean(member.isRequired)]
    }

    private static func section(_ anchor: String) -> JSONNode { anchor.isEmpty ? .null : .string(anchor) }
}
