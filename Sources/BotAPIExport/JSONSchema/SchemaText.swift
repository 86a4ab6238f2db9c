import BotAPISchema

/// Documentation as the text of a `description`.
///
/// For example, "See [Update](https://core.telegram.org/bots/api#update)." for OpenAPI, which reads Markdown, and "See Update." elsewhere.
struct SchemaText {
    var isMarkdown: Bool

    /// Paragraphs are set apart by an empty line; tables are left to the page.
    func text(of passages: [Passage]) -> String {
        passages.compactMap(text).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private func text(_ passage: Passage) -> String? {
        switch passage {
        case .paragraph(let inlines): text(of: inlines)
        case .list(_, let items): items.map { "- " + text(of: $0).replacing("\n\n", with: " ") }.joined(separator: "\n")
        case .quote(let passages): text(of: passages)
        case .code, .table, .heading: nil
        }
    }

    private func text(of inlines: [Inline]) -> String {
        isMarkdown ? MarkdownInlines(inTable: false).paragraph(inlines.map(absolute)) : inlines.plainText
    }

    private func absolute(_ inline: Inline) -> Inline {
        switch inline {
        case .text, .code, .lineBreak: inline
        case .emphasis(let inner): .emphasis(inner.map(absolute))
        case .strong(let inner): .strong(inner.map(absolute))
        case .link(let href, let inner): .link(href: APIJSONText.absolute(href), inner.map(absolute))
        }
    }
}
