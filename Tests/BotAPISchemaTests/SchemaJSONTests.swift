import BotAPISchema
import Testing

@Suite struct SchemaJSONTests {
    /// Every case of every value.
    private static let schema = Schema(
        version: "1.0",
        releaseDate: "2031-03-05",
        sections: [
            Section(
                title: "Clocks",
                anchor: "clocks",
                documentation: [
                    .paragraph([.text("a \"b\" \\ é 👍\t"), .emphasis([.text("c"), .strong([.text("d")])]), .code("e"), .lineBreak, .link(href: "#f", [.text("f")])]),
                    .list(isOrdered: false, items: [[.paragraph([.text("g")])], []]),
                    .list(isOrdered: true, items: [[.quote([.code("h\n  i\n")])]]),
                    .table([[[.text("j")], []], [[], [.text("k")]]]),
                    .heading(level: 6, [.text("l")]),
                ],
                entries: [.type("Clock"), .method("getClock"), .topic(.init(title: "Topic", anchor: "topic", documentation: [.paragraph([])]))]
            )
        ],
        types: [
            TypeDefinition(
                name: "Clock",
                anchor: "clock",
                section: "clocks",
                notes: [.paragraph([.text("m")])],
                fields: [
                    Member(
                        name: "id",
                        type: .array(of: .array(of: .integer)),
                        typeWords: "Array of Array of Int",
                        isRequired: true,
                        documentation: [.text("n")],
                        facts: statements.map { Fact($0, rule: "rule", words: "“words”", line: 7) },
                        line: 8
                    )
                ],
                variants: [.string, .array(of: .named("Clock")), .named("odd name"), .oneOf([.array(of: .oneOf([.integer, .string])), .boolean]), .array(of: .true)],
                line: 9
            )
        ],
        methods: [MethodDefinition(name: "getClock", anchor: "getclock", section: "", facts: [Fact(.result(.oneOf([.named("Clock"), .true])), rule: "r", words: "w")])]
    )

    private static let statements: [Statement] = [
        .constant(.string("x")), .constant(.integer(0)), .constant(.double(1)), .constant(.boolean(true)), .constant(.type("Clock")),
        .values(ValueList([.string("a"), .integer(1)], name: "List", isOpen: true)), .defaultValue(.double(0.5)), .conditionalDefault("if so"),
        .range(NumberRange(minimum: -1, maximum: 2.5, exceptions: [9], condition: "in XTR")), .length(Length(minimum: 0, unit: .charactersAfterEntities)),
        .characters("A-Z"), .unit(.unixTime), .format(.chatID), .bits(52), .file(FileSources(identifier: true, upload: true)), .emptyMeaning("none"),
        .requiredIf("x is there"), .alias("y"), .discriminator(.field("type", values: [.init("a", "A")])),
        .discriminator(.requiredFields([.init("A", fields: ["a", "b"])])),
        .discriminator(.fieldThenRequiredFields("type", values: [.init("a", "A")], shapes: [.init("A", fields: [])])),
        .discriminator(.number(field: "date", equals: 0, variant: "A", otherwise: "B")), .alternative(.string),
        .group(MemberGroup(.atMostOne, members: ["a", "b"])), .result(.oneOf([.named("Message"), .true])), .repeatable(false),
    ]

    @Test("a schema of every kind of value is read back as it was")
    func roundTrip() throws { #expect(try Schema(json: try Self.schema.json()) == Self.schema) }

    @Test("the same schema gives the same bytes, keys in the order of the declarations")
    func order() throws {
        let schema = Schema(version: "1.0", types: [TypeDefinition(name: "A", anchor: "a", section: "s", fields: [Member(name: "x", type: .oneOf([.integer, .string]), isRequired: true)])])
        let expected = """
            {
              "version": "1.0",
              "sections": [],
              "types": [
                {
                  "name": "A",
                  "anchor": "a",
                  "section": "s",
                  "documentation": [],
                  "notes": [],
                  "fields": [
                    {
                      "name": "x",
                      "type": "Integer or String",
                      "typeWords": "Integer or String",
                      "isRequired": true,
                      "documentation": [],
                      "facts": [],
                      "line": 0
                    }
                  ],
                  "variants": [],
                  "facts": [],
                  "line": 0
                }
              ],
              "methods": []
            }

            """
        #expect(try schema.json() == expected)
    }

    @Test("what is no schema says where", arguments: [
        (#"{"sections": [], "types": [], "methods": [{"name": 1}]}"#, "no schema: methods[0].name: "),
        (#"{"sections": [], "types": []}"#, "no schema: there is no “methods”"),
        (#"{"sections": [], "types": [{"name":"A","anchor":"a","section":"","documentation":[{"q":1}],"notes":[],"fields":[],"variants":[],"facts":[],"line":0}], "methods": []}"#, "no schema: types[0].documentation[0]: “q” is no passage"),
        ("[", "no schema: "),
    ])
    func errors(json: String, message: String) {
        #expect { try Schema(json: json) } throws: { ($0 as? SchemaFileError)?.message.hasPrefix(message) == true }
    }
}
