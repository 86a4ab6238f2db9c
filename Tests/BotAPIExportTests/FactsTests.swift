import BotAPIExport
import BotAPISchema
import Foundation
import Testing

@Suite struct FactsTests {
    @Test("every published version is read and printed byte for byte")
    func history() throws {
        let folder = PageRoundTripTests.shared.appending(path: "history")
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).filter { $0.hasSuffix(".json") }.sorted()
        if names.isEmpty { print("skipped: ../shared is not here, so no published version is read") }
        for name in names {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            #expect(Facts.json(of: try Schema(facts: text)) == text, "\(name)")
        }
    }

    @Test("names, type cells, presence, unions and results are printed, null for what is not known")
    func shape() {
        let schema = Schema(
            version: "1.0",
            types: [
                TypeDefinition(name: "A", anchor: "a", section: "", fields: [Member(name: "x", type: .float, typeWords: "Float number", isRequired: false)]),
                TypeDefinition(name: "B", anchor: "b", section: "s", variants: [.string, .array(of: .named("B")), .named("A")]),
            ],
            methods: [
                MethodDefinition(name: "get", anchor: "get", section: "s", facts: [Fact(.result(.oneOf([.named("A"), .true])), rule: "", words: "")]),
                MethodDefinition(name: "put", anchor: "put", section: "s"),
            ]
        )
        let expected = #"{"version":"1.0","release_date":null,"types":[{"name":"A","section":null,"fields":[{"name":"x","type":"Float number","required":false}],"one_of":[]},"#
            + #"{"name":"B","section":"s","fields":[],"one_of":["String","Array of B","A"]}],"#
            + #""methods":[{"name":"get","section":"s","params":[],"returns":"A or True"},{"name":"put","section":"s","params":[],"returns":null}]}"#
        #expect(Facts.json(of: schema) == expected)
    }

    @Test("a type cell that is none says where")
    func noType() {
        let json = #"{"version":null,"release_date":null,"types":[{"name":"A","section":null,"fields":[{"name":"x","type":"a lot","required":true}],"one_of":[]}],"methods":[]}"#
        #expect(throws: SchemaFileError("A.x: “a lot” is no type; expected, for example, “Array of Integer” or “Message or True”")) { try Schema(facts: json) }
    }
}
