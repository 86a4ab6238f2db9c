import BotAPISchema
import Testing

@testable import BotAPIParser

@Suite("Putting files together")
struct ChaptersTests {
    private let table = "| Field | Type | Description |\n|---|---|---|\n| a | String | b |"
    private let rows = ["| Field | Type | Description", "| a | String | b"]

    private func arranged(_ files: [(String, String)]) -> [String] {
        var diagnostics = Diagnostics(file: "folder")
        let documents = files.map { MarkdownReader().document(from: Array($0.1.utf8), file: $0.0, diagnostics: &diagnostics) }
        return Chapters.arranged(documents).flatMap(outline)
    }

    @Test("one entry a file: levels are evened out, labels are taken away, categories are sections")
    func oneEntryEach() {
        let files = [
            ("INDEX.md", "# Index\n\n## Seats\n\n- [Seat](types/Seat.md)"),
            ("methods/getSeat.md", "# Method: getSeat\n\n**Category**: Seats\n\n**Description**: Gets one.\n\n**Link**: [x](https://example.com)\n\n**Returns**: Seat"),
            ("types/Row.md", "# Type: Row\n\n**Category**: Rows\n\n**Description**: One.\n- a\n- b\nTwo.\n\n### Fields\n\n\(table)"),
            ("types/Seat.md", "# Type: Seat\n\n**Category**: Seats\n\n**Description**: A seat.\n\n### Fields\n\n\(table)"),
        ]
        #expect(
            arranged(files) == [
                "- p [Seat](types/Seat.md)",
                "h3 Seats", "h4 getSeat", "p Gets one.", "p Returns Seat.", "h4 Seat", "p A seat.",
            ] + rows + ["h3 Rows", "h4 Row", "p One.", "- p a", "- p b", "p Two."] + rows
        )
    }

    @Test("titles on the first level, some with a section, are brought to those of a page")
    func evened() {
        let files = [
            ("Games.md", "# Games\n\nFun."),
            ("Seat.md", "# Seat\n\n\(table)"),
            ("rows.md", "# Rows\n\n## RowOfSeats\n\n\(table)\n\n### Note"),
        ]
        #expect(arranged(files) == ["h4 Seat"] + rows + ["h3 Games", "p Fun.", "h3 Rows", "h4 RowOfSeats"] + rows + ["h5 Note"])
    }

    @Test("releases of one file each stand first, the newest before others")
    func releases() {
        let files = [("a.md", "# April 11, 2025\n\n**Bot API 9.0**"), ("b.md", "# August 15, 2025\n\n**Bot API 9.2**"), ("c.md", "# Seat\n\n\(table)")]
        #expect(arranged(files) == ["h4 August 15, 2025", "p **Bot API 9.2**", "h4 April 11, 2025", "p **Bot API 9.0**", "h4 Seat"] + rows)
    }

    @Test("levels as on the page stay, and a file without a section goes on with the one before")
    func unchanged() {
        let files = [("a.md", "### Seats\n\nText.\n\n#### Seat\n\n\(table)"), ("b.md", "#### Row\n\n\(table)")]
        #expect(arranged(files) == ["h3 Seats", "p Text.", "h4 Seat"] + rows + ["h4 Row"] + rows)
    }
}
