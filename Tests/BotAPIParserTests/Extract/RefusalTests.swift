import BotAPIParser
import BotAPISchema
import Testing

@Suite("Input that is no such page")
struct RefusalTests {
    struct Input: Sendable, CustomTestStringConvertible {
        var name: String
        var bytes: [UInt8]
        var errors: [String]

        init(_ name: String, _ text: String, _ errors: String...) {
            self.name = name
            bytes = Array(text.utf8)
            self.errors = errors
        }

        var testDescription: String { name }
    }

    static let looked = "looked for headings of types and methods over tables of Field, Type, Description or Parameter, Type, Required, Description"

    @Test("It is an error that says what was looked for and what was found", arguments: [
        Input(
            "404 page", "<html><body><h1>404 Not Found</h1><p>nginx</p></body></html>",
            "page: error: this is no Bot API page: \(looked); found 1 heading (“404 Not Found”), no tables, 1 paragraph or list"
        ),
        Input(
            "changelog",
            """
            <h3>2026</h3><h4>August 24, 2026</h4><p><strong>Bot API 10.3</strong></p><ul><li>Added the class <a href="/bots/api#link">Link</a>.</li></ul>
            <h4>July 14, 2026</h4><p><strong>Bot API 10.2</strong></p>
            """,
            "page: error: this is no Bot API page: \(looked); found 3 headings (“2026”, …), no tables, 3 paragraphs or lists"
        ),
        Input(
            "table without types", "Use this method to wait.\n\nField | Description |\n---|---|\nurl | Where to\n",
            "page:3: error: a table headed “Field, Description” under no heading; expected the heading of a type or a method",
            "page: error: this is no Bot API page: \(looked); found no headings, 1 table (“Field, Description”), 1 paragraph or list"
        ),
        Input(
            "prose", "The Bot API is made for bots.\n\nOne word follows another.\n",
            "page: error: this is no Bot API page: \(looked); found no headings, no tables, 2 paragraphs or lists"
        ),
    ])
    func refusal(_ input: Input) {
        #expect(Self.errors(of: input.bytes) == input.errors)
    }

    @Test("An empty file and a picture are errors", arguments: [[], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]])
    func noText(_ bytes: [UInt8]) {
        #expect(Self.errors(of: bytes).last == "page: error: this is no Bot API page: \(Self.looked); found nothing")
    }

    @Test("Passages of the documentation without types are errors", arguments: ["seeds/000_6f7c920b13faca2d.txt", "seeds/002_0e95f88002e705f4.txt"])
    func seeds(_ path: String) {
        guard let bytes = SharedPage.bytes(path) else { return }
        #expect(Self.errors(of: bytes).last?.contains(Self.looked) == true)
    }

    @Test("Fragments of the documentation are read", arguments: [("seeds/001_b12d8145e7cc8ac3.txt", 2, 4), ("seeds/003_91615b62c5157417.txt", 1, 2)])
    func fragments(_ path: String, _ types: Int, _ methods: Int) {
        guard let bytes = SharedPage.bytes(path) else { return }
        let (schema, diagnostics) = PageMutationTests.read(bytes)
        #expect(diagnostics.filter { $0.severity == .error } == [])
        #expect(schema.types.count == types)
        #expect(schema.methods.count == methods)
        #expect(schema.version == nil)
    }

    private static func errors(of bytes: [UInt8]) -> [String] {
        var diagnostics = Diagnostics(file: "page")
        let document = PageReader.document(from: bytes, file: "page", diagnostics: &diagnostics)
        _ = SchemaExtractor().schema(from: document, diagnostics: &diagnostics)
        return diagnostics.all.filter { $0.severity == .error }.map(\.description)
    }
}
