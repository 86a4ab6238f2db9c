import BotAPISchema

/// Writes elements with the official page's markup.
enum HTMLWriter {
    static func page(_ elements: [PageElement]) -> String {
        """
        <!DOCTYPE html>
        <html>
          <head>
            <meta charset="utf-8">
            <title>Telegram Bot API</title>
          </head>
          <body>
            <div id="dev_page_content">
        \(elements.map(element).joined(separator: "\n"))
            </div>
          </body>
        </html>

        """
    }

    private static func element(_ element: PageElement) -> String {
        switch element {
        case .heading(let level, let title, let anchor): heading(level, anchor: anchor, inlines([.text(title)]))
        case .passage(let passage): self.passage(passage)
        case .memberTable(let rows): table(rows, class: "table")
        case .rule: "<hr>"
        }
    }

    /// `<h4><a class="anchor" name="update" href="#update"><i class="anchor-icon"></i></a>Update</h4>`
    private static func heading(_ level: Int, anchor: String, _ text: String) -> String {
        guard !anchor.isEmpty else { return "<h\(level)>\(text)</h\(level)>" }
        let anchor = escaped(anchor)
        return "<h\(level)><a class=\"anchor\" name=\"\(anchor)\" href=\"#\(anchor)\"><i class=\"anchor-icon\"></i></a>\(text)</h\(level)>"
    }

    static func passage(_ passage: Passage) -> String {
        switch passage {
        case .paragraph(let inlines): return "<p>\(self.inlines(inlines))</p>"
        case .heading(let level, let inlines):
            return heading(level, anchor: Anchor.derived(from: inlines.plainText), self.inlines(inlines))
        case .quote(let passages): return "<blockquote>\n\(passages.map(self.passage).joined(separator: "\n"))\n</blockquote>"
        // A reader takes the first end of line for that of the markup.
        case .code(let text): return "<pre><code>\(text.hasPrefix("\n") ? "\n" : "")\(escaped(text))</code></pre>"
        case .table(let rows): return table(rows, class: "table table-hover table-bordered")
        case .list(let isOrdered, let items):
            let tag = isOrdered ? "ol" : "ul"
            return "<\(tag)>\n" + items.map { "<li>\(item($0))</li>\n" }.joined() + "</\(tag)>"
        }
    }

    /// A lone paragraph, or one before lists, stands bare, as on the page.
    private static func item(_ passages: [Passage]) -> String {
        var isFirst = true
        let isBare = passages.dropFirst().allSatisfy { if case .list = $0 { true } else { false } }
        return passages.map { passage in
            defer { isFirst = false }
            if isFirst, isBare, case .paragraph(let inlines) = passage { return self.inlines(inlines) }
            return self.passage(passage)
        }
        .joined(separator: "\n")
    }

    static func table(_ rows: [[[Inline]]], class name: String) -> String {
        var text = "<table class=\"\(name)\">\n"
        for (index, row) in rows.enumerated() {
            let tag = index == 0 ? "th" : "td"
            if index == 0 { text += "<thead>\n" }
            if index == 1 { text += "<tbody>\n" }
            text += "<tr>\n" + row.map { "<\(tag)>\(inlines($0))</\(tag)>\n" }.joined() + "</tr>\n"
            if index == 0 { text += "</thead>\n" }
        }
        if rows.count > 1 { text += "</tbody>\n" }
        return text + "</table>"
    }

    static func inlines(_ inlines: [Inline]) -> String { inlines.map(inline).joined() }

    private static func inline(_ inline: Inline) -> String {
        switch inline {
        case .text(let text): escaped(text)
        case .emphasis(let content): "<em>\(inlines(content))</em>"
        case .strong(let content): "<strong>\(inlines(content))</strong>"
        case .code(let text): "<code>\(escaped(text))</code>"
        case .link(let href, let content): "<a href=\"\(escaped(href))\">\(inlines(content))</a>"
        case .lineBreak: "<br>"
        }
    }

    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
