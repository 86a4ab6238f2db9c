import BotAPIExport
import BotAPISchema
import Foundation
import Testing

@Suite("Pages in words of our own")
struct RestatementTests {
    @Test("A restated page says every fact of the page it came from", arguments: PageRoundTripTests.pages, Renderer.Format.allCases)
    func pages(page: String, format: Renderer.Format) throws {
        let bytes = try Data(contentsOf: PageRoundTripTests.shared.appending(path: page))
        let schema = StatedFacts.schema(of: Array(bytes), file: page)
        #expect(!schema.types.isEmpty)
        let restated = Restatement.schema(schema)
        let again = StatedFacts.schema(of: Array(Renderer.page(restated, format: format).utf8), file: "restated")
        let differences = StatedFacts(schema).differences(from: StatedFacts(again))
        #expect(differences.count == 0, "\(differences.count) differences: \(differences.prefix(10).joined(separator: "\n"))")
    }

    @Test("Restating twice changes nothing")
    func twice() {
        let once = Restatement.schema(Self.sample)
        #expect(Restatement.schema(once) == once)
    }

    @Test("A member is described by its facts")
    func member() {
        let text = Restatement.schema(Self.sample).methods[0].parameters.map(\.documentation.plainText)
        #expect(text == ["Identifier or username.", "1-4096 characters after entities parsing.", "One of “HTML” or “Markdown”. Defaults to “HTML”."])
    }

    @Test("A method is described by the words of its name, its groups and its result")
    func method() {
        #expect(Restatement.schema(Self.sample).methods[0].documentation == [
            .paragraph([.text("Sends message. At most one of the parameters text or mode is used. Returns Message on success.")]),
        ])
    }

    private static let sample = Schema(
        types: [TypeDefinition(name: "Message", anchor: "message", section: "", documentation: [.paragraph([.text("This object represents a message.")])])],
        methods: [
            MethodDefinition(
                name: "sendMessage",
                anchor: "sendmessage",
                section: "",
                parameters: [
                    Member(name: "chat_id", type: .oneOf([.integer, .string]), isRequired: true, facts: [Fact(.format(.chatID), rule: "", words: "")]),
                    Member(name: "text", type: .string, isRequired: true, facts: [
                        Fact(.length(Length(minimum: 1, maximum: 4096, unit: .charactersAfterEntities)), rule: "", words: ""),
                    ]),
                    Member(name: "mode", type: .string, isRequired: false, facts: [
                        Fact(.values(ValueList([.string("HTML"), .string("Markdown")])), rule: "", words: ""),
                        Fact(.defaultValue(.string("HTML")), rule: "", words: ""),
                    ]),
                ],
                facts: [
                    Fact(.result(.named("Message")), rule: "", words: ""),
                    Fact(.group(MemberGroup(.atMostOne, members: ["text", "mode"])), rule: "", words: ""),
                ]
            ),
        ]
    )
}
