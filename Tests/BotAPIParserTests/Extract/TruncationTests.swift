import BotAPIParser
import BotAPISchema
import Testing

@Suite("Pages that are cut")
struct TruncationTests {
    @Test("A page cut in the middle of a table is an error, wherever it is cut", arguments: 0..<8)
    func cut(_ part: Int) throws {
        guard let bytes = SharedPage.bytes("pages/10.3.html") else { return }
        let tables = Self.tables(in: bytes)
        var random = Noise(seed: UInt64(part) + 1)
        for _ in 0..<25 {
            let table = tables[random.next(below: tables.count)]
            let end = table.lowerBound + 1 + random.next(below: table.count - 1)
            var diagnostics = Diagnostics(file: "cut.html")
            let document = PageReader.document(from: Array(bytes[..<end]), file: "cut.html", diagnostics: &diagnostics)
            _ = SchemaExtractor().schema(from: document, diagnostics: &diagnostics)
            #expect(diagnostics.hasErrors, "cut after \(end) bytes")
        }
    }

    /// From each `<table` to its `</table>`.
    private static func tables(in bytes: [UInt8]) -> [Range<Int>] {
        var tables: [Range<Int>] = []
        var start: Int?
        for index in bytes.indices where bytes[index] == UInt8(ascii: "<") {
            if bytes[index...].starts(with: "<table".utf8) { start = index + 6 }
            if bytes[index...].starts(with: "</table>".utf8), let first = start {
                tables.append(first..<index)
                start = nil
            }
        }
        return tables
    }
}
