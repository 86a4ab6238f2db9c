import BotAPISchema
import Testing

@testable import BotAPIParser

@Suite("Bytes and lines")
struct BytesTests {
    private let html = "<h4>Café</h4>\n<p>a</p>\n"

    private func read(_ bytes: [UInt8]) -> (document: Document, messages: [String]) {
        var diagnostics = Diagnostics(file: "page")
        let document = PageReader.document(from: bytes, file: "page", diagnostics: &diagnostics)
        return (document, diagnostics.all.map(\.description))
    }

    @Test("a byte order mark, UTF-16, CRLF")
    func encodings() {
        let units = Array(html.utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let ways: [[UInt8]] = [
            Array(html.utf8), [0xEF, 0xBB, 0xBF] + Array(html.utf8), [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big,
            Array(html.replacing("\n", with: "\r\n").utf8), Array("<meta charset=\"iso-8859-1\">\(html)".utf8),
        ]
        for bytes in ways {
            let (document, messages) = read(bytes)
            #expect(outline(document) == ["h4 Café", "p a"])
            #expect(document.blocks.map(\.line) == [1, 2])
            #expect(messages.isEmpty)
        }
    }

    @Test("NULs and bytes that are no UTF-8 are survived and reported")
    func faults() {
        var bytes = Array("<h4>A</h4>\n<p>x".utf8)
        bytes += [0x00, 0xFF, 0xC3]
        bytes += Array("y</p>".utf8)
        let (document, messages) = read(bytes)
        #expect(outline(document) == ["h4 A", "p x\u{FFFD}\u{FFFD}y"])
        #expect(messages == ["page:2: warning: a NUL stands in the text; every NUL is left out", "page:2: warning: the text is not UTF-8; what is none is replaced by U+FFFD"])
    }

    @Test(
        "what is UTF-8",
        arguments: [
            ([0x61, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x98, 0x80], nil), ([0xC0, 0x80], 0), ([0x61, 0xE0, 0x80, 0x80], 1), ([0xED, 0xA0, 0x80], 0),
            ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF0, 0x80, 0x80, 0x80], 0), ([0x61, 0x61, 0xE2, 0x82], 2), ([0x80], 0), ([0xE2, 0x28, 0xA1], 0), ([], nil),
        ] as [([UInt8], Int?)]
    )
    func utf8(bytes: [UInt8], fault: Int?) {
        for count in [0, 5, 8, 13] {
            let before = [UInt8](repeating: 0x20, count: count)
            #expect(UTF8Check.firstFault(in: before + bytes + before) == fault.map { $0 + count })
            #expect(UTF8Check.firstNUL(in: before + [0] + before) == count)
            #expect(UTF8Check.firstNUL(in: before + bytes) == nil)
        }
    }

    @Test("an empty file and files that are no text are errors")
    func noText() {
        #expect(read([]).messages == ["page: error: the file is empty; a page in HTML or Markdown was expected"])
        #expect(read(Array(" \n\t\n".utf8)).messages == ["page: error: the file is empty; a page in HTML or Markdown was expected"])
        #expect(read([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0]).messages == ["page: error: the file is a PNG image; a page in HTML or Markdown was expected"])
        #expect(read((0..<1000).map { UInt8(truncatingIfNeeded: $0 % 31) }).messages == ["page: error: the file is binary data; a page in HTML or Markdown was expected"])
    }

    @Test("a page that ends inside of a table is an error")
    func cut() {
        let page = "<h4>A</h4>\n<table><tr><td>Field</td><td>Type</td></tr>\n<tr><td>a</td><td>Str"
        #expect(read(Array(page.utf8)).messages == ["page:2: error: the page ends inside of a table; its end tag and the rest of the page were expected"])
        let complete = "<h4>A</h4>\n<table><tr><td>Field</td><td>Type</td></tr>\n<tr><td>a</td><td>Str</table>"
        #expect(read(Array(complete.utf8)).messages.isEmpty)
    }

    @Test("lines are those of the page, also past 65535 and in start tags of many lines")
    func lines() {
        let page = String(repeating: "\n", count: 70_000) + "<h4>A</h4>\n<table\n class='x'>\n<tr><td>Field</td></tr>\n<tr\n><td>a</td></tr></table>\nloose\n"
        let blocks = read(Array(page.utf8)).document.blocks
        #expect(blocks.map(\.line) == [70_001, 70_002, 70_007])
        guard case .table(let table) = blocks[1].content else {
            Issue.record("a table was expected")
            return
        }
        #expect(table.header.line == 70_004)
        #expect(table.rows.map(\.line) == [70_005])
    }

    @Test("lines of Markdown are those of the Markdown, also in HTML inside of it")
    func markdownLines() {
        let page = """
            # A

            text
            more

            | Field | Type |
            |---|---|
            | a | B |
            | c | D |

            <table>
            <tr><td>Field</td></tr>

            <tr><td>a</td></tr>
            <tr><td>b</td></tr>
            </table>

            - x

            Field

            Type

            Description

            a

            String

            b
            """
        let blocks = read(Array(page.utf8)).document.blocks
        #expect(blocks.map(\.line) == [1, 3, 6, 11, 18, 20])
        let rows = blocks.compactMap { block in if case .table(let table) = block.content { ([table.header] + table.rows).map(\.line) } else { nil } }
        #expect(rows == [[6, 8, 9], [12, 14, 15], [20, 26]])
    }
}
