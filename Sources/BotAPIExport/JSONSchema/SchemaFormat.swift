import BotAPISchema

/// The JSON Schema of the files that `Schema.json()` writes; published as `spec/schema.schema.json`.
public enum SchemaFormat {
    /// Indented by two blanks, with an end of line at its end.
    public static var json: String {
        let node: JSONNode = [
            "$schema": .string(JSONSchema.dialect),
            "title": "botapi schema",
            "description": "What one version of the documentation says about the Bot API, in page order.",
            "$ref": "#/$defs/Schema",
            "$defs": .object(parts + prose + facts + values),
        ]
        return node.text() + "\n"
    }

    // MARK: Parts

    private static var parts: [JSONNode.Entry] {
        let entity = [
            ("name", string), ("anchor", string), ("section", string), ("documentation", list(of: "Passage")), ("notes", list(of: "Passage")),
        ]
        return [
            record("Schema", [
                ("version", string), ("releaseDate", ["type": "string", "format": "date"]), ("sections", list(of: "Section")),
                ("types", list(of: "TypeDefinition")), ("methods", list(of: "MethodDefinition")),
            ], optional: ["version", "releaseDate"]),
            record("Section", [
                ("title", string), ("anchor", string), ("documentation", list(of: "Passage")), ("entries", list(of: "Entry")),
            ]),
            choice("Entry", [("type", string), ("method", string), ("topic", reference("Topic"))]),
            record("Topic", [("title", string), ("anchor", string), ("documentation", list(of: "Passage"))]),
            record("TypeDefinition", entity + [
                ("fields", list(of: "Member")), ("variants", list(of: "TypeReference")), ("facts", list(of: "Fact")), ("line", integer),
            ]),
            record("MethodDefinition", entity + [("parameters", list(of: "Member")), ("facts", list(of: "Fact")), ("line", integer)]),
            record("Member", [
                ("name", string), ("type", reference("TypeReference")), ("typeWords", string), ("isRequired", boolean),
                ("documentation", list(of: "Inline")), ("facts", list(of: "Fact")), ("line", integer),
            ]),
            .init("TypeReference", [
                "description": "In the page's words, for example, “Array of Integer”, or taken apart.",
                "oneOf": .array([string] + [
                    ("array", reference("TypeReference")), ("oneOf", list(of: "TypeReference")), ("named", string),
                ].map(only)),
            ]),
        ]
    }

    private static var prose: [JSONNode.Entry] {
        let inlines = list(of: "Inline")
        let items: JSONNode = ["type": "array", "items": list(of: "Passage")]
        let cells: JSONNode = ["type": "array", "items": ["type": "array", "items": inlines]]
        return [
            .init("Passage", ["oneOf": .array([
                ("p", inlines), ("ul", items), ("ol", items), ("blockquote", list(of: "Passage")), ("pre", string), ("table", cells),
            ].map(only) + [object([("h", integer), ("text", inlines)])])]),
            .init("Inline", ["oneOf": .array([string] + [
                ("em", inlines), ("strong", inlines), ("code", string), ("br", ["const": true]),
            ].map(only) + [object([("link", string), ("text", inlines)])])]),
        ]
    }

    // MARK: Facts

    private static var facts: [JSONNode.Entry] {
        [
            record("Fact", [("statement", reference("Statement")), ("rule", string), ("words", string), ("line", integer)]),
            choice("Statement", [
                ("constant", reference("Literal")), ("values", reference("ValueList")), ("defaultValue", reference("Literal")),
                ("conditionalDefault", string), ("range", reference("NumberRange")), ("length", reference("Length")), ("characters", string),
                ("unit", string), ("format", string), ("bits", integer), ("file", reference("FileSources")), ("emptyMeaning", string),
                ("requiredIf", string), ("alias", string), ("formerName", reference("FormerName")), ("discriminator", reference("Discriminator")),
                ("alternative", reference("TypeReference")), ("group", reference("MemberGroup")), ("result", reference("TypeReference")),
                ("repeatable", boolean),
            ]),
        ]
    }

    private static var values: [JSONNode.Entry] {
        let tags: JSONNode = ["type": "array", "items": object([("value", string), ("variant", string)])]
        let shapes: JSONNode = ["type": "array", "items": object([("variant", string), ("fields", strings)])]
        return [
            .init("Literal", ["anyOf": .array([["type": ["string", "integer", "boolean"]]] + [("double", number), ("type", string)].map(only))]),
            record("ValueList", [("values", list(of: "Literal")), ("name", string), ("isOpen", boolean)], optional: ["name"]),
            record("NumberRange", [
                ("minimum", number), ("maximum", number), ("exceptions", ["type": "array", "items": number]), ("condition", string),
            ], optional: ["minimum", "maximum", "condition"]),
            record("Length", [
                ("minimum", integer), ("maximum", integer),
                ("unit", ["enum": ["characters", "charactersAfterEntities", "bytes", "items", "totalCharacters", "lineFeeds"]]), ("condition", string),
            ], optional: ["minimum", "maximum", "condition"]),
            record("FormerName", [("name", string), ("removed", string), ("type", reference("TypeReference"))], optional: ["type"]),
            record("FileSources", [("identifier", boolean), ("url", boolean), ("upload", boolean)]),
            record("MemberGroup", [("rule", ["enum": ["exactlyOne", "atMostOne", "together", "excludes"]]), ("members", strings)]),
            .init("Discriminator", ["oneOf": [
                object([("field", string), ("values", tags)]),
                object([("field", string), ("values", tags), ("shapes", shapes)]),
                object([("shapes", shapes)]),
                object([("field", string), ("equals", integer), ("variant", string), ("otherwise", string)]),
            ]]),
        ]
    }

    // MARK: Words of JSON Schema

    private static var string: JSONNode { ["type": "string"] }
    private static var strings: JSONNode { ["type": "array", "items": string] }
    private static var integer: JSONNode { ["type": "integer"] }
    private static var number: JSONNode { ["type": "number"] }
    private static var boolean: JSONNode { ["type": "boolean"] }
    private static func reference(_ name: String) -> JSONNode { ["$ref": .string("#/$defs/\(name)")] }
    private static func list(of name: String) -> JSONNode { ["type": "array", "items": reference(name)] }

    /// An object with one member.
    private static func only(_ member: (String, JSONNode)) -> JSONNode { object([member]) }

    /// An object with these members and no others; those that are not optional must be there.
    private static func object(_ members: [(String, JSONNode)], optional: Set<String> = []) -> JSONNode {
        [
            "type": "object",
            "properties": .object(members.map { .init($0.0, $0.1) }),
            "required": .strings(members.map(\.0).filter { !optional.contains($0) }),
            "additionalProperties": false,
        ]
    }

    private static func record(_ name: String, _ members: [(String, JSONNode)], optional: Set<String> = []) -> JSONNode.Entry {
        .init(name, object(members, optional: optional))
    }

    /// An object whose only key tells which of them it is.
    private static func choice(_ name: String, _ cases: [(String, JSONNode)]) -> JSONNode.Entry {
        .init(name, ["oneOf": .array(cases.map(only))])
    }
}
