import BotAPISchema
import Testing
@testable import BotAPICodegen

@Suite struct SinceTests {
    private let schema = Schema(
        types: [
            TypeDefinition(name: "Dog", anchor: "dog", section: "", documentation: [.paragraph([.text("Barks.")])], fields: [
                Member(name: "id", type: .integer, isRequired: true, documentation: [.text("Who it is.")]),
                Member(name: "nick", type: .string, isRequired: false, documentation: [.text("What friends say.")]),
                Member(name: "tail", type: .string, isRequired: false, documentation: [.text("How it wags")]),
                Member(name: "age", type: .integer, isRequired: false),
            ]),
        ],
        methods: [
            MethodDefinition(
                name: "feedDog", anchor: "feeddog", section: "", documentation: [.paragraph([.text("Feeds.")])],
                parameters: [
                    Member(name: "dog_id", type: .integer, isRequired: true, documentation: [.text("Which one.")]),
                    Member(name: "food", type: .string, isRequired: false, documentation: [.text("Of what.")]),
                ],
                facts: [Fact(.result(.true), rule: "test", words: "")]
            ),
        ]
    )

    /// The lines of comments in a file.
    private func comments(_ path: String, since: [String: String]) throws -> [String] {
        var options = Codegen.Options()
        options.since = since
        var diagnostics = Diagnostics(file: "page.html")
        let file = try #require(Codegen(options: options).files(for: schema, diagnostics: &diagnostics).first { $0.path == path })
        return file.text.dropFirst(GeneratedFile.header.count).split(separator: "\n").map { String($0.drop { $0 == " " }) }.filter { $0.hasPrefix("///") }
    }

    @Test("a type says before its links which version brought it, a member at its end where that is a later one")
    func type() throws {
        let since = ["Dog": "3.5 or earlier", "Dog.id": "3.5 or earlier", "Dog.nick": "7.2", "Dog.tail": "7.3", "Dog.age": "7.4", "Cat": "1.0"]
        #expect(try comments("Types/Dog.swift", since: since) == [
            "/// Barks.", "///", "/// Since Bot API 3.5 or earlier.", "///", "/// - SeeAlso: [Dog](https://core.telegram.org/bots/api#dog)",
            "/// Who it is.",
            "/// What friends say. Since Bot API 7.2.",
            "/// How it wags", "///", "/// Since Bot API 7.3.",
            "/// Since Bot API 7.4.",
        ])
    }

    @Test("a method says it of itself and of its parameters, on the request and on the call")
    func method() throws {
        #expect(try comments("Methods/FeedDog.swift", since: ["feedDog": "5.0", "feedDog.dog_id": "5.0", "feedDog.food": "10.1"]) == [
            "/// Feeds.", "///", "/// Since Bot API 5.0.", "///", "/// - SeeAlso: [feedDog](https://core.telegram.org/bots/api#feeddog)",
            "/// Which one.",
            "/// Of what. Since Bot API 10.1.",
            "/// Feeds.", "///", "/// Since Bot API 5.0.", "///",
            "/// - Parameters:", "///   - dogID: Which one.", "///   - food: Of what. Since Bot API 10.1.", "///",
            "/// - SeeAlso: [feedDog](https://core.telegram.org/bots/api#feeddog)",
        ])
    }

    @Test("what is older than every known version says nothing; what came to it later does")
    func unknown() throws {
        #expect(try comments("Types/Dog.swift", since: ["Dog.nick": "7.2"]) == [
            "/// Barks.", "///", "/// - SeeAlso: [Dog](https://core.telegram.org/bots/api#dog)",
            "/// Who it is.", "/// What friends say. Since Bot API 7.2.", "/// How it wags",
        ])
    }

    @Test("a value says it where it did not come with its member; of members that share a list, the first that had it counts")
    func values() throws {
        func member(_ name: String, _ values: [String]) -> Member {
            Member(name: name, type: .string, isRequired: true, facts: [
                Fact(.values(ValueList(values.map(Literal.string), name: "Breed")), rule: "test", words: ""),
            ])
        }
        let schema = Schema(types: [
            TypeDefinition(name: "Dog", anchor: "", section: "", fields: [member("breed", ["pug", "poodle", "boxer"])]),
            TypeDefinition(name: "Kennel", anchor: "", section: "", fields: [member("breed", ["pug", "boxer", "collie"])]),
        ])
        var options = Codegen.Options()
        options.since = ["Dog": "2.0", "Dog.breed": "2.0", "Kennel": "9.0", "Kennel.breed": "9.0"]
        options.valuesSince = [
            "Dog.breed": [.string("pug"): "2.0", .string("poodle"): "10.1", .string("boxer"): "9.1 or earlier"],
            "Kennel.breed": [.string("pug"): "9.0", .string("boxer"): "10.0"],
        ]
        var diagnostics = Diagnostics(file: "page.html")
        let file = try #require(Codegen(options: options).files(for: schema, diagnostics: &diagnostics).first { $0.path == "Types/Breed.swift" })
        #expect(file.text.hasSuffix("""

                @_alwaysEmitIntoClient public static var pug: Self { Self(rawValue: "pug") }
                /// Since Bot API 10.1.
                @_alwaysEmitIntoClient public static var poodle: Self { Self(rawValue: "poodle") }
                /// Since Bot API 9.1 or earlier.
                @_alwaysEmitIntoClient public static var boxer: Self { Self(rawValue: "boxer") }
                @_alwaysEmitIntoClient public static var collie: Self { Self(rawValue: "collie") }
            }

            """))
    }
}
