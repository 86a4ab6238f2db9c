import BotAPIExport
import BotAPIParser
import BotAPISchema
import Foundation
import Testing

@Suite("Facts of published pages")
struct HistoryTests {
    @Test("A page's facts are those of its version", arguments: SharedPage.all)
    func facts(_ page: SharedPage) throws {
        guard let bytes = SharedPage.bytes(page.path), let wanted = SharedPage.bytes("history/\(page.version).json") else { return }
        var diagnostics = Diagnostics(file: page.path)
        let document = PageReader.document(from: bytes, file: page.path, diagnostics: &diagnostics)
        let schema = SchemaExtractor().schema(from: document, diagnostics: &diagnostics)
        let found = Facts.json(of: schema)
        let differences = FactDifferences.between(try JSONSerialization.jsonObject(with: Data(found.utf8)), try JSONSerialization.jsonObject(with: Data(wanted)))
        #expect(differences.filter { page.reasons[$0] == nil } == [])
        #expect(diagnostics.all.filter { $0.severity == .error }.map(\.description) == [])
    }
}
