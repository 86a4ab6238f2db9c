import BotAPIExport
import BotAPIParser
import BotAPISchema
import Foundation
import Testing

@Suite struct SpecTests {
    private static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test("spec/bot-api.md has the facts of the newest page")
    func facts() throws {
        let published = Self.project.appending(path: "../shared/history/10.3.json")
        guard let expected = try? String(contentsOf: published, encoding: .utf8) else {
            print("skipped: ../shared is not here, so spec/bot-api.md is not compared with the published version")
            return
        }
        let bytes = Array(try Data(contentsOf: Self.project.appending(path: "spec/bot-api.md")))
        var diagnostics = Diagnostics(file: "spec/bot-api.md")
        let document = PageReader.document(from: bytes, file: "spec/bot-api.md", diagnostics: &diagnostics)
        let schema = SchemaExtractor().schema(from: document, diagnostics: &diagnostics)
        #expect(diagnostics.all.isEmpty, "\(diagnostics.all)")
        #expect(Facts.json(of: schema) == expected)
    }
}
