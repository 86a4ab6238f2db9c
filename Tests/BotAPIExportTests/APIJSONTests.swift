import BotAPIExport
import BotAPISchema
import Testing

@Suite struct APIJSONTests {
    private static let schema = Schema(
        version: "1.0",
        releaseDate: "2031-03-05",
        types: [
            TypeDefinition(name: "Shape", anchor: "shape", section: "s", documentation: [.paragraph([.text("It can be one of")])], variants: [.named("Circle")]),
            TypeDefinition(
                name: "Circle",
                anchor: "circle",
                section: "s",
                documentation: [.paragraph([.text("A “circle” – round…"), .lineBreak, .text("See "), .link(href: "#shape", [.text("shapes »")])])],
                fields: [Member(name: "is_round", type: .true, isRequired: false, documentation: [.text("Always")])]
            ),
        ],
        methods: [
            MethodDefinition(
                name: "draw",
                anchor: "draw",
                section: "s",
                documentation: [.paragraph([.text("Draws.")])],
                parameters: [Member(name: "shapes", type: .array(of: .oneOf([.named("Circle"), .string])), isRequired: true, documentation: [.text("What")])],
                facts: [Fact(.result(.oneOf([.named("Circle"), .true])), rule: "", words: "")]
            )
        ]
    )

    @Test("the exchange format: names, links, lines, types, unions both ways")
    func shape() {
        let expected = """
            {
              "version": "Bot API 1.0",
              "release_date": "March 5, 2031",
              "changelog": "https://core.telegram.org/bots/api#march-5-2031",
              "methods": {
                "draw": {
                  "name": "draw",
                  "href": "https://core.telegram.org/bots/api#draw",
                  "description": [
                    "Draws."
                  ],
                  "returns": [
                    "Circle",
                    "Boolean"
                  ],
                  "fields": [
                    {
                      "name": "shapes",
                      "types": [
                        "Array of Circle",
                        "Array of String"
                      ],
                      "required": true,
                      "description": "What"
                    }
                  ]
                }
              },
              "types": {
                "Shape": {
                  "name": "Shape",
                  "href": "https://core.telegram.org/bots/api#shape",
                  "description": [
                    "It can be one of",
                    "- Circle"
                  ],
                  "subtypes": [
                    "Circle"
                  ]
                },
                "Circle": {
                  "name": "Circle",
                  "href": "https://core.telegram.org/bots/api#circle",
                  "description": [
                    "A \\"circle\\" - round...",
                    "See shapes: https://core.telegram.org/bots/api#shape"
                  ],
                  "fields": [
                    {
                      "name": "is_round",
                      "types": [
                        "Boolean"
                      ],
                      "required": false,
                      "description": "Optional. Always"
                    }
                  ],
                  "subtype_of": [
                    "Shape"
                  ]
                }
              }
            }

            """
        #expect(APIJSON.json(of: Self.schema) == expected)
    }
}
