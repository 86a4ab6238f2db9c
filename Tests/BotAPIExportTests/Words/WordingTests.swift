import BotAPIExport
import BotAPIParser
import BotAPISchema
import Foundation
import Testing

@Suite("Descriptions of our own")
struct WordingTests {
    private func wording(_ text: String) -> (Wording, [String]) {
        var wording = Wording()
        var diagnostics = Diagnostics(file: "")
        wording.read(text, file: "words.md", diagnostics: &diagnostics)
        return (wording, diagnostics.all.map(\.description))
    }

    @Test("An entity has paragraphs and members; a line goes on with the one before")
    func grammar() {
        let (wording, diagnostics) = wording("""
            # Boats

            ## Boat
            Floats on `water`, see [Sea](#sea).
            Mostly.

            Second paragraph.

            - sail: What *drives* it,
              when there is wind.
            """)
        #expect(diagnostics == [])
        #expect(wording.entries["Boat"]?.description == [
            [.text("Floats on "), .code("water"), .text(", see "), .link(href: "#sea", [.text("Sea")]), .text(". Mostly.")],
            [.text("Second paragraph.")],
        ])
        #expect(wording.entries["Boat"]?.members["sail"] == [
            .text("What "), .emphasis([.text("drives")]), .text(" it, when there is wind."),
        ])
    }

    @Test("A member has its own words, else those of its name and type, else those of its name")
    func precedence() {
        let (wording, _) = wording("# All\n\n- id: By name.\n- id (String): By type.\n\n## Boat\nFloats.\n\n- id: Its own.")
        let number = Member(name: "id", type: .integer, isRequired: true)
        let text = Member(name: "id", type: .string, isRequired: true)
        #expect(wording.words(of: text, in: "Boat") == [.text("Its own.")])
        #expect(wording.words(of: text, in: "Ship") == [.text("By type.")])
        #expect(wording.words(of: number, in: "Ship") == [.text("By name.")])
    }

    @Test("What does not fit the grammar is told with its line", arguments: [
        ("text", "words.md:1: error: read “text”; expected “## Name” or “- member: words”"),
        ("## Boat\nFloats.\n\n- sail", "words.md:4: error: read “- sail”; expected “- member: words”"),
        ("## Boat\nA.\n## Boat\nB.", "words.md:3: error: Boat is described twice"),
        ("## Boat\nA.\n\n- sail: A.\n- sail: B.", "words.md:5: error: Boat.sail is described twice"),
        ("- sail: A.\n- sail: B.", "words.md:2: error: sail is in the glossary twice"),
    ])
    func faults(text: String, diagnostic: String) {
        #expect(wording(text).1 == [diagnostic])
    }

    @Test("What the schema has without words is missing; what has words without the schema is stale")
    func gaps() {
        let (wording, _) = wording("- mast: High.\n- rope: Long.\n\n## Boat\nFloats.\n\n- sail: White.\n- oar: Heavy.\n\n## Raft\nFloats.")
        let boat = TypeDefinition(name: "Boat", anchor: "boat", section: "", fields: ["sail", "mast", "keel"].map {
            Member(name: $0, type: .string, isRequired: true)
        })
        let gaps = wording.gaps(in: Schema(types: [boat], methods: [MethodDefinition(name: "sail", anchor: "sail", section: "")]))
        #expect(gaps.missing == ["Boat.keel", "sail"])
        #expect(gaps.stale == ["Boat.oar", "Raft", "rope"])
    }

    @Test("A fact that the words state is not stated again")
    func repetition() {
        let (wording, _) = wording("## Boat\nFloats.\n\n- length: From bow to stern, 1-9 characters")
        var member = Member(name: "length", type: .string, isRequired: true)
        member.facts = [
            Fact(.length(Length(minimum: 1, maximum: 9, unit: .characters)), rule: "test", words: ""),
            Fact(.defaultValue(.string("x")), rule: "test", words: ""),
        ]
        let schema = Schema(types: [TypeDefinition(name: "Boat", anchor: "boat", section: "", fields: [member])])
        let extractor = MemberFactExtractor(page: PageFacts())
        let told = Restatement.schema(schema, wording: wording) { extractor.facts(of: $0, in: $1, isParameter: $2) }
        #expect(told.types[0].fields[0].documentation.plainText == "From bow to stern, 1-9 characters. Defaults to “x”.")
    }

    @Test("Every type, method, field and parameter of spec/bot-api.md has words, and no words are left over; the page is what they give")
    func spec() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../spec").standardized
        var wording = Wording()
        var diagnostics = Diagnostics(file: "")
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "words").path()).sorted() {
            let text = try String(contentsOf: folder.appending(path: "words/\(file)"), encoding: .utf8)
            wording.read(text, file: file, diagnostics: &diagnostics)
        }
        let page = try String(contentsOf: folder.appending(path: "bot-api.md"), encoding: .utf8)
        diagnostics.file = "bot-api.md"
        let document = PageReader.document(from: Array(page.utf8), file: "bot-api.md", diagnostics: &diagnostics)
        let schema = SchemaExtractor().schema(from: document, diagnostics: &diagnostics)
        #expect(diagnostics.all.map(\.description) == [])
        let gaps = wording.gaps(in: schema)
        #expect(gaps.missing == [])
        #expect(gaps.stale == [])
        let extractor = MemberFactExtractor(page: PageFacts(schema))
        let told = Restatement.schema(schema, wording: wording) { extractor.facts(of: $0, in: $1, isParameter: $2) }
        #expect(Renderer.page(told, format: .markdown) == page, "botapi render spec/bot-api.md --restate -o spec/bot-api.md")
    }
}
