import BotAPISchema

@testable import BotAPIParser

/// A document as short lines, to be compared whole.
///
///     h4 User #user
///     p This object represents a *user*.
///     | Field | Type | Description
///     | id | Integer | Unique
func outline(_ document: Document) -> [String] { document.blocks.flatMap(outline) }

func outline(html: String) -> [String] {
    var diagnostics = Diagnostics(file: "page.html")
    return outline(HTMLReader().document(from: Array(html.utf8), file: "page.html", diagnostics: &diagnostics))
}

func outline(markdown: String) -> [String] {
    var diagnostics = Diagnostics(file: "page.md")
    return outline(MarkdownReader().document(from: Array(markdown.utf8), file: "page.md", diagnostics: &diagnostics))
}

private func outline(_ block: Block) -> [String] {
    switch block.content {
    case .heading(let heading): ["h\(heading.level) \(outline(heading.text))" + (heading.anchor.map { " #\($0)" } ?? "")]
    case .passage(let passage): outline(passage)
    case .rule: ["rule"]
    case .table(let table): ([table.header] + table.rows).map { "| " + $0.cells.map(outline).joined(separator: " | ") }
    }
}

private func outline(_ passage: Passage) -> [String] {
    switch passage {
    case .paragraph(let inlines): ["p " + outline(inlines)]
    case .list(let isOrdered, let items):
        items.flatMap { item in
            item.flatMap(outline).enumerated().map { ($0.offset == 0 ? (isOrdered ? "1. " : "- ") : "  ") + $0.element }
        }
    case .quote(let passages): passages.flatMap(outline).map { "> " + $0 }
    case .code(let text): ["code " + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")]
    case .table(let rows): rows.map { "|| " + $0.map(outline).joined(separator: " | ") }
    case .heading(let level, let inlines): ["h\(level) " + outline(inlines)]
    }
}

func outline(_ inlines: [Inline]) -> String {
    inlines.map { inline in
        switch inline {
        case .text(let text): text
        case .emphasis(let inner): "*\(outline(inner))*"
        case .strong(let inner): "**\(outline(inner))**"
        case .code(let text): "`\(text)`"
        case .link(let href, let inner): "[\(outline(inner))](\(href))"
        case .lineBreak: "/"
        }
    }.joined()
}
