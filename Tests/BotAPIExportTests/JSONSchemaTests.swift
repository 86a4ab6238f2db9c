import BotAPIExport
import BotAPISchema
import Testing

@Suite struct JSONSchemaTests {
    private static func fact(_ statement: Statement) -> Fact { Fact(statement, rule: "", words: "") }

    private static let schema = Schema(
        version: "1.0",
        types: [
            TypeDefinition(name: "Plug", anchor: "plug", section: "s", variants: [.named("Round"), .named("Flat")]),
            TypeDefinition(name: "Round", anchor: "round", section: "s", fields: [
                Member(name: "kind", type: .string, isRequired: true, facts: [fact(.constant(.string("round")))])
            ]),
            TypeDefinition(name: "Flat", anchor: "flat", section: "s", fields: [
                Member(name: "kind", type: .string, isRequired: true, facts: [fact(.constant(.string("flat")))])
            ]),
        ],
        methods: [
            MethodDefinition(name: "plugIn", anchor: "plugin", section: "s", parameters: [
                Member(name: "plugs", type: .array(of: .named("Plug")), isRequired: true, facts: [fact(.length(Length(minimum: 1, maximum: 4, unit: .items)))]),
                Member(name: "volts", type: .integer, isRequired: false, facts: [fact(.range(NumberRange(minimum: 1, maximum: 240)))]),
                Member(name: "mood", type: .string, isRequired: false, facts: [fact(.values(ValueList([.string("on"), .string("off")])))]),
            ], facts: [fact(.result(.true))])
        ]
    )

    @Test("a union told apart by a required constant is a oneOf; OpenAPI says its tag")
    func union() throws {
        let text = try #require(JSONSchema.json(of: Self.schema, name: "Plug"))
        #expect(text.contains(##""oneOf": [{"$ref": "#/$defs/Round"}, {"$ref": "#/$defs/Flat"}]"##))
        #expect(text.contains(#""const": "round""#) && !text.contains("plugIn"))
        #expect(OpenAPI.json(of: Self.schema).contains(#""propertyName": "kind""#))
    }

    @Test("limits and closed lists are refused by a strict schema and by OpenAPI alone")
    func strictness() throws {
        let lenient = try #require(JSONSchema.json(of: Self.schema))
        let strict = try #require(JSONSchema.json(of: Self.schema, isStrict: true))
        for keyword in [#""minItems": 1"#, #""maxItems": 4"#, #""minimum": 1"#, #""maximum": 240"#, #""enum": ["on", "off"]"#] {
            #expect(strict.contains(keyword) && OpenAPI.json(of: Self.schema).contains(keyword), "\(keyword)")
        }
        #expect(!lenient.contains("minItems") && !lenient.contains("enum") && lenient.contains(#""examples": ["on", "off"]"#))
        #expect(JSONSchema.json(of: Self.schema, name: "Socket") == nil)
    }

    @Test("a member says which version brought its values, where they did not come with it")
    func valuesSince() {
        let since = Since { _, member in member == nil ? "0.9" : "1.0" } value: { value, member in
            value == .string("on") ? "1.0" : "1.2 or earlier"
        }
        let text = OpenAPI.json(of: Self.schema, since: since)
        #expect(text.contains(#""x-since": "1.0""#) && text.contains(#""x-values-since": {"off": "1.2 or earlier"}"#))
        #expect(!OpenAPI.json(of: Self.schema).contains("x-values-since"))
    }

    @Test("a method is a path with an envelope; lists are JSON in forms")
    func operation() {
        let text = OpenAPI.json(of: Self.schema, since: Since { name, member in name == "plugIn" && member == nil ? "0.9" : nil })
        for part in [#""/plugIn""#, #""operationId": "plugIn""#, #""x-since": "0.9""#, "PlugInRequest", "ErrorResponse", #""plugs": {"contentType": "application/json"}"#] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains("multipart/form-data"))
    }
}
