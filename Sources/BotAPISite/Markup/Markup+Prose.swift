import BotAPISchema

extension Markup {
    /// Headings below an entry's own are two levels deeper than on the page, where sections are `h3`.
    init(_ passages: [Passage], links: Destinations) {
        self.init(passages.map { Markup($0, links: links) })
    }

    private init(_ passage: Passage, links: Destinations) {
        switch passage {
        case .paragraph(let inlines): self = "<p>\(Markup(inlines, links: links))</p>"
        case .heading(_, let inlines): self = "<h4>\(Markup(inlines, links: links))</h4>"
        case .quote(let passages): self = "<blockquote>\(Markup(passages, links: links))</blockquote>"
        // A reader takes the first end of line for that of the markup.
        case .code(let text): self = "<pre><code>\(text.hasPrefix("\n") ? "\n" : "")\(text)</code></pre>"
        case .table(let rows): self = Markup(rows, links: links)
        case .list(true, let items): self = "<ol>\(items.map { Markup(item: $0, links: links) })</ol>"
        case .list(false, let items): self = "<ul>\(items.map { Markup(item: $0, links: links) })</ul>"
        }
    }

    /// A paragraph that begins an item stands bare.
    private init(item passages: [Passage], links: Destinations) {
        guard case .paragraph(let inlines)? = passages.first else {
            self = "<li>\(Markup(passages, links: links))</li>"
            return
        }
        self = "<li>\(Markup(inlines, links: links))\(Markup(Array(passages.dropFirst()), links: links))</li>"
    }

    private init(_ rows: [[[Inline]]], links: Destinations) {
        let head = rows.first.map { row in "<tr>\(row.map { "<th>\(Markup($0, links: links))</th>" as Markup }, separator: "")</tr>" as Markup }
        let body = rows.dropFirst().map { row in "<tr>\(row.map { "<td>\(Markup($0, links: links))</td>" as Markup }, separator: "")</tr>" as Markup }
        self = """
            <div class="wide"><table>
            <thead>\(head)</thead>
            <tbody>\(body)</tbody>
            </table></div>
            """
    }

    init(_ inlines: [Inline], links: Destinations) {
        self.init(inlines.map { Markup($0, links: links) }, separator: "")
    }

    private init(_ inline: Inline, links: Destinations) {
        switch inline {
        case .text(let text): self.init(escaping: text)
        case .code(let text): self = "<code>\(text)</code>"
        case .emphasis(let content): self = "<em>\(Markup(content, links: links))</em>"
        case .strong(let content): self = "<strong>\(Markup(content, links: links))</strong>"
        case .lineBreak: self = "<br>"
        case .link(let href, let content):
            let text = Markup(content, links: links)
            self = links.address(of: href).map { "<a href=\"\($0)\">\(text)</a>" } ?? text
        }
    }
}
