import BotAPIParser
import BotAPISchema
import Foundation
import Testing

/// Every fact of 10.3 by kind, and how many of each kind every page has.
///
/// `RECORD_GOLDENS=1` writes the tables anew, to look at the difference, and fails.
@Suite("Facts of the pages")
struct FactTableTests {
    static let tables = [
        "constants", "values", "defaults", "ranges", "lengths", "characters", "unix-times", "units", "formats", "bits", "files", "empties", "required-if",
        "groups", "repeatable",
    ]

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Goldens/Facts")

    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"

    private static let newest = schema("pages/10.3.html").map(lines)

    @Test("The facts of 10.3, table by table", arguments: tables)
    func facts(table: String) throws {
        guard let lines = Self.newest else { return }
        try Self.compare(lines.filter { $0.table == table }.map(\.text).joined(separator: "\n") + "\n", "10.3/\(table).tsv")
    }

    @Test("How many facts of each kind every page has")
    func counts() throws {
        var counts: [[String]] = [["page"] + Self.tables]
        for page in SharedPage.all {
            guard let schema = Self.schema(page.path) else { return }
            let lines = Self.lines(schema)
            counts.append([page.path] + Self.tables.map { table in "\(lines.count { $0.table == table })" })
        }
        try Self.compare(counts.map { $0.joined(separator: "\t") }.joined(separator: "\n") + "\n", "counts.tsv")
    }

    private static func schema(_ path: String) -> Schema? {
        guard let bytes = SharedPage.bytes(path) else { return nil }
        var diagnostics = Diagnostics(file: path)
        let document = PageReader.document(from: bytes, file: path, diagnostics: &diagnostics)
        return SchemaExtractor().schema(from: document, diagnostics: &diagnostics)
    }

    /// "sendMessage.text\t1...4096 charactersAfterEntities", in page order.
    private static func lines(_ schema: Schema) -> [(table: String, text: String)] {
        var lines: [(table: String, text: String)] = []
        func append(_ place: String, _ facts: [Fact]) {
            for fact in facts {
                guard let entry = FactNotation.entry(of: fact.statement) else { continue }
                lines.append((entry.table, "\(place)\t\(entry.text)"))
            }
        }
        for type in schema.types {
            append(type.name, type.facts)
            for field in type.fields { append("\(type.name).\(field.name)", field.facts) }
        }
        for method in schema.methods {
            append(method.name, method.facts)
            for parameter in method.parameters { append("\(method.name).\(parameter.name)", parameter.facts) }
        }
        return lines
    }

    private static func compare(_ found: String, _ name: String) throws {
        let url = folder.appendingPathComponent(name)
        if isRecording {
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(found.utf8).write(to: url)
            Issue.record("recorded \(name)")
            return
        }
        let expected = try String(decoding: Data(contentsOf: url), as: UTF8.self)
        let old = Set(expected.split(separator: "\n")), new = Set(found.split(separator: "\n"))
        let differences = old.subtracting(new).map { "- \($0)" }.sorted() + new.subtracting(old).map { "+ \($0)" }.sorted()
        #expect(found == expected, "\(name): \(differences.prefix(20).joined(separator: "\n"))")
    }
}
