import BotAPIParser
import BotAPISchema
import Testing

@testable import BotAPIExport

@Suite struct ProseRoundTripTests {
    /// The passages below the entry "Entry" of a page.
    private static func read(_ page: String) -> [Passage] {
        var diagnostics = Diagnostics(file: "page")
        let document = PageReader.document(from: Array(page.utf8), file: "page", diagnostics: &diagnostics)
        guard let start = document.blocks.firstIndex(where: { if case .heading(let heading) = $0.content { heading.level == 4 } else { false } }) else { return [] }
        return document.blocks[(start + 1)...].compactMap { block in
            switch block.content {
            case .passage(let passage): passage
            case .table(let table): .table([table.header.cells] + table.rows.map(\.cells))
            case .heading(let heading): .heading(level: heading.level, heading.text)
            case .rule: nil
            }
        }
    }

    /// As a reader gives it: blanks folded, marks inside of their like dropped, header cells without marks.
    private static func folded(_ passages: [Passage]) -> [Passage] {
        var prose = passages
        for _ in 0..<3 { prose = read(HTMLWriter.page(elements(prose))) }
        return prose
    }

    private static func elements(_ passages: [Passage]) -> [PageElement] {
        [.heading(level: 3, title: "Section", anchor: "section"), .heading(level: 4, title: "Entry", anchor: "entry")] + passages.map(PageElement.passage)
    }

    @Test("Whatever prose a page holds, it is read back from HTML", arguments: 0..<400)
    func html(seed: Int) {
        var random = RandomProse(seed: UInt64(seed + 1))
        let prose = Self.folded(random.passages())
        let page = HTMLWriter.page(Self.elements(prose))
        #expect(Self.read(page) == prose, "\(page)")
    }

    @Test("Whatever prose a page holds, it is read back from Markdown", arguments: 0..<400)
    func markdown(seed: Int) {
        var random = RandomProse(seed: UInt64(seed + 1))
        let prose = Self.folded(random.passages())
        let page = MarkdownWriter.page(Self.elements(prose))
        #expect(Self.read(page) == prose, "\(page)")
    }
}
