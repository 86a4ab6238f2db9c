import BotAPISchema
import Testing

@testable import BotAPIParser

@Suite("Reading what only some converters write")
struct MarkdownDialectTests {
    private let titles = "| Field | Type | Description"

    @Test(
        "tables drawn with dashes are tables",
        arguments: [
            // One line a row.
            "  Field   Type     Description\n  ------- -------- -------------\n  a       String   One\n  b       [B](#b)  Two | three",
            "  --------- -------- -------------\n  **Field** **Type**  **Description**\n  a         String   One\n  b         [B](#b)  Two | three\n  --------- -------- -------------",
            // Rows go on over lines, empty lines part them.
            "  ------------------------------\n  Field   Type     Description\n  ------- -------- -------------\n  a       String   One\n\n  b       [B](#b)  Two |\n                   three\n  ------------------------------",
            "+-------+---------+-------------+\n| Field | Type    | Description |\n+=======+=========+=============+\n| a     | String  | One         |\n+-------+---------+-------------+\n| b     | [B](#b) | Two \\|      |\n|       |         | three       |\n+-------+---------+-------------+",
        ]
    )
    func dashedTables(markdown: String) {
        let expected = [titles, "| a | String | One", "| b | [B](#b) | Two | three"]
        #expect(outline(markdown: "#### Seat\n\n\(markdown)\n\nEnd") == ["h4 Seat"] + expected + ["p End"])
    }

    @Test("a backslash at a line's end is a line break, in a drawn cell too")
    func breaks() {
        let markdown = "  ------------------------------\n  Field   Type     Description\n  ------- -------- -------------\n  a       String   One\\\n                   \\\n                   Two\n\n  b       String   Three\n  ------------------------------"
        #expect(outline(markdown: markdown) == [titles, "| a | String | One//Two", "| b | String | Three"])
        #expect(outline(markdown: "One\\\nTwo") == ["p One/Two"])
    }

    @Test("rows keep the lines of the file")
    func lines() throws {
        let markdown = "#### Seat\n\n  ------------------------------\n  Field   Type     Description\n  ------- -------- -------------\n  a       String   One\n                   more\n\n  b       String   Two\n  ------------------------------\n\n#### Next"
        var diagnostics = Diagnostics(file: "page.md")
        let document = MarkdownReader().document(from: Array(markdown.utf8), file: "page.md", diagnostics: &diagnostics)
        guard case .table(let table)? = document.blocks.dropFirst().first?.content else { throw NoTable() }
        #expect(table.rows.map(\.line) == [6, 9])
        #expect(document.blocks.last?.line == 12)
    }

    private struct NoTable: Error {}

    @Test(
        "braces after links and lines of colons are left out",
        arguments: [
            ("#### [](#seat){#seat .anchor}Seat", ["h4 Seat #seat"]),
            ("#### Seat {#seat .anchor}", ["h4 Seat #seat"]),
            ("::: {#content}\nA [b](#b){.c key=\"}\"} `{#d}` [1]{x}\n:::", ["p A [b](#b) `{#d}` [1]{x}"]),
        ]
    )
    func attributes(markdown: String, expected: [String]) {
        #expect(outline(markdown: markdown) == expected)
    }

    @Test("headings and rows whose HTML is broken over lines")
    func wrapped() {
        let markdown = "#### <a href=\"#seat\" id=\"seat\"\nclass=\"anchor\"><em></em></a>Seat\n\n| Field | Type | Description |\n|---|---|---|\n| a | String | An <img src=\"x\"\n        alt=\"❤\" /> |\n| b | String | Two |"
        #expect(outline(markdown: markdown) == ["h4 Seat #seat", titles, "| a | String | An ❤", "| b | String | Two"])
    }

    @Test(
        "what stands before the page is none of it",
        arguments: ["---\ntitle: \"Seats\"\ntags:\n  - a\n---\n# Seat", "Title: Seats\n\nURL Source: https://example.com\n\nMarkdown Content:\n# Seat"]
    )
    func preamble(markdown: String) {
        #expect(outline(markdown: markdown) == ["h1 Seat"])
    }

    @Test("numbers before headings are taken away where most have one")
    func numbers() {
        #expect(outline(markdown: "# 1. Seats\n\n## 1.1 Seat\n\n## Row") == ["h1 Seats", "h2 Seat", "h2 Row"])
        #expect(outline(markdown: "# Seats\n\n# Row\n\n## 3 ways") == ["h1 Seats", "h1 Row", "h2 3 ways"])
    }

    @Test("a line after a list of names follows the list")
    func listsOfNames() {
        #expect(outline(markdown: "- SeatRow\n- SeatBox\nOr none.") == ["- p SeatRow", "- p SeatBox", "p Or none."])
        #expect(outline(markdown: "- a\n- b\nc") == ["- p a", "- p b c"])
    }

    @Test("a table that a converter left out is an error")
    func droppedTable() {
        var diagnostics = Diagnostics(file: "page.md")
        _ = MarkdownReader().document(from: Array("#### Seat\n\n[TABLE]\n".utf8), file: "page.md", diagnostics: &diagnostics)
        #expect(diagnostics.all.map(\.line) == [3])
        #expect(diagnostics.all.allSatisfy { $0.severity == .error && $0.text.hasPrefix("Seat: “[TABLE]”") })
    }
}

@Suite("Reading pages as programs save them")
struct SavedPageTests {
    @Test("blanks that only the lines of elements make are none")
    func prettified() {
        let html = "<p>\n Array of\n <a href=\"#a\">\n  A\n </a>\n ,\n <a href=\"#b\">\n  B\n </a>\n and\n <em>\n  C\n </em>\n . (\n <em>\n  d\n </em>\n ) “\n <img alt=\"❤\"/>\n ”, \"\n <img alt=\"❤\"/>\n \"\n</p>"
        #expect(outline(html: html) == ["p Array of [A](#a), [B](#b) and *C*. (*d*) “❤”, \"❤\""])
        #expect(outline(html: "<p><em>a</em> , b</p>") == ["p *a* , b"])
    }

    @Test("a web archive holds the page, and lines are those of the file")
    func archive() {
        let file = "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/css\r\n\r\nh4 {}\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<h4 id=3D\"seat\">Se=\r\nat</h4>\r\n<p>=E2=9C=94 --x\r\n</p>\r\n--x--\r\n"
        var diagnostics = Diagnostics(file: "page.mhtml")
        let document = PageReader.document(from: Array(file.utf8), file: "page.mhtml", diagnostics: &diagnostics)
        #expect(outline(document) == ["h4 Seat #seat", "p ✔ --x"])
        #expect(document.blocks.map(\.line) == [14, 16])
        #expect(diagnostics.all.isEmpty)
    }

    @Test("links of the Wayback Machine lead where they led")
    func wayback() {
        #expect(LinkTarget.normalized("https://web.archive.org/web/20250815000000/https://core.telegram.org/bots/api#seat") == "#seat")
        #expect(LinkTarget.normalized("/web/20250815000000id_/https://example.com/a") == "https://example.com/a")
    }
}
