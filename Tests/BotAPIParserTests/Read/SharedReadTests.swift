import BotAPISchema
import Testing

@testable import BotAPIParser

/// What a file of ../shared holds.
struct ReadCounts: Sendable, CustomTestStringConvertible {
    var path: String
    var headings: Int
    /// All tables, and those of fields and parameters with their rows.
    var tables: Int
    var memberTables: Int
    var rows: Int

    var testDescription: String { path }

    init(_ path: String, headings: Int, tables: Int, memberTables: Int, rows: Int) {
        self.path = path
        self.headings = headings
        self.tables = tables
        self.memberTables = memberTables
        self.rows = rows
    }

    init(_ path: String, _ document: Document) {
        self.init(path, headings: 0, tables: 0, memberTables: 0, rows: 0)
        for block in document.blocks {
            switch block.content {
            case .heading: headings += 1
            case .table(let table):
                tables += 1
                guard TableHeader(table.header.cells) != nil else { continue }
                memberTables += 1
                rows += table.rows.count
            case .passage, .rule: break
            }
        }
    }
}

@Suite("The files of ../shared")
struct SharedReadTests {
    static func document(_ path: String) -> (Document, Diagnostics)? {
        guard let bytes = SharedPage.bytes(path) else { return nil }
        var diagnostics = Diagnostics(file: path)
        let document = PageReader.document(from: bytes, file: path, diagnostics: &diagnostics)
        return (document, diagnostics)
    }

    @Test(
        "every heading, table and row is read, and nothing is wrong",
        arguments: [
            ReadCounts("pages/3.2.html", headings: 146, tables: 118, memberTables: 118, rows: 663),
            ReadCounts("pages/4.1.html", headings: 174, tables: 144, memberTables: 144, rows: 840),
            ReadCounts("pages/4.6.html", headings: 185, tables: 154, memberTables: 154, rows: 912),
            ReadCounts("pages/5.3.html", headings: 229, tables: 189, memberTables: 189, rows: 1141),
            ReadCounts("pages/7.2-fragment.html", headings: 339, tables: 289, memberTables: 287, rows: 1619),
            ReadCounts("pages/8.2.html", headings: 396, tables: 338, memberTables: 336, rows: 1863),
            ReadCounts("pages/9.0-browser.html", headings: 445, tables: 383, memberTables: 381, rows: 2066),
            ReadCounts("pages/9.2.html", headings: 465, tables: 403, memberTables: 401, rows: 2198),
            ReadCounts("pages/10.2.html", headings: 609, tables: 533, memberTables: 531, rows: 2775),
            ReadCounts("pages/10.3.html", headings: 622, tables: 544, memberTables: 542, rows: 2820),
            ReadCounts("markdown/10.3-plain-gfm.md", headings: 622, tables: 544, memberTables: 542, rows: 2820),
            // The two tables of colors stay lost: their headers are no words of a table of fields.
            ReadCounts("markdown/10.3-turndown.md", headings: 622, tables: 542, memberTables: 542, rows: 2820),
            ReadCounts("markdown/9.2-html2text.md", headings: 465, tables: 403, memberTables: 401, rows: 2198),
            ReadCounts("markdown/9.2-markdownify.md", headings: 465, tables: 403, memberTables: 401, rows: 2198),
            ReadCounts("markdown/9.2-pandoc.md", headings: 465, tables: 403, memberTables: 401, rows: 2198),
            ReadCounts("seeds/000_6f7c920b13faca2d.txt", headings: 0, tables: 1, memberTables: 0, rows: 0),
            ReadCounts("seeds/001_b12d8145e7cc8ac3.txt", headings: 7, tables: 5, memberTables: 5, rows: 45),
            ReadCounts("seeds/002_0e95f88002e705f4.txt", headings: 0, tables: 0, memberTables: 0, rows: 0),
            ReadCounts("seeds/003_91615b62c5157417.txt", headings: 11, tables: 2, memberTables: 2, rows: 19),
        ]
    )
    func counts(expected: ReadCounts) {
        guard let (document, diagnostics) = Self.document(expected.path) else { return }
        let found = ReadCounts(expected.path, document)
        #expect(found.headings == expected.headings)
        #expect(found.tables == expected.tables)
        #expect(found.memberTables == expected.memberTables)
        #expect(found.rows == expected.rows)
        #expect(diagnostics.all.isEmpty)
        #expect(zip(document.blocks, document.blocks.dropFirst()).allSatisfy { $0.line <= $1.line })
    }

    /// A table of members as lines "heading: name: type: required", the rest of the row aside.
    private func members(_ document: Document) -> [String] {
        var heading = ""
        var lines: [String] = []
        for block in document.blocks {
            switch block.content {
            case .heading(let found): heading = found.text.plainText
            case .table(let table):
                guard TableHeader(table.header.cells) != nil else { continue }
                for row in [table.header] + table.rows {
                    let cells = row.cells.count > 3 ? row.cells.prefix(3) : row.cells.prefix(2)
                    lines.append("\(heading): " + cells.map(\.plainText).joined(separator: ": "))
                }
            case .passage, .rule: break
            }
        }
        return lines
    }

    @Test(
        "a page in Markdown has the tables of the page in HTML: names, types, Required in order",
        arguments: [
            ("pages/10.3.html", "markdown/10.3-plain-gfm.md"), ("pages/10.3.html", "markdown/10.3-turndown.md"),
            ("pages/9.2.html", "markdown/9.2-html2text.md"), ("pages/9.2.html", "markdown/9.2-markdownify.md"),
            ("pages/9.2.html", "markdown/9.2-pandoc.md"),
        ]
    )
    func twins(html: String, markdown: String) {
        guard let page = Self.document(html)?.0, let twin = Self.document(markdown)?.0 else { return }
        #expect(members(page) == members(twin))
        #expect(page.blocks.compactMap(\.title) == twin.blocks.compactMap(\.title))
    }

    @Test(
        "a description keeps its words, in Markdown that keeps marks and links",
        arguments: [("pages/10.3.html", "markdown/10.3-turndown.md"), ("pages/9.2.html", "markdown/9.2-pandoc.md")]
    )
    func descriptions(html: String, markdown: String) {
        guard let page = Self.document(html)?.0, let twin = Self.document(markdown)?.0 else { return }
        let rows: (Document) -> [String] = { document in
            document.blocks.flatMap { block -> [String] in
                guard case .table(let table) = block.content, TableHeader(table.header.cells) != nil else { return [] }
                return table.rows.map { outline($0.cells.last ?? []) }
            }
        }
        #expect(rows(page) == rows(twin))
    }
}

extension Block {
    fileprivate var title: String? {
        if case .heading(let heading) = content { "\(heading.level) \(heading.text.plainText)" } else { nil }
    }
}
