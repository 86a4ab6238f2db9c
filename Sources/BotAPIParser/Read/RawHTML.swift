/// HTML inside of Markdown, and what only looks like it.
///
/// For example, "we'll use simply <token>" and "the HTML tag <cite>" are text: converters forget to escape it.
enum RawHTML {
    /// The indices of tags that open or close nothing among their neighbours, and of those whose element nobody knows.
    static func unpaired(_ literals: [String]) -> [Int] {
        var unpaired: [Int] = []
        var open: [(name: String, index: Int)] = []
        for (index, literal) in literals.enumerated() {
            guard let tag = Tag(literal) else { continue }
            if !known.contains(tag.name) {
                unpaired.append(index)
            } else if lonely.contains(tag.name) || tag.isClosed {
                continue
            } else if !tag.isEnd {
                open.append((tag.name, index))
            } else if let last = open.lastIndex(where: { $0.name == tag.name }) {
                unpaired += open[(last + 1)...].map(\.index)
                open.removeSubrange(last...)
            } else {
                unpaired.append(index)
            }
        }
        return unpaired + open.map(\.index)
    }

    static func escaped(_ literal: String) -> String {
        literal.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
    }

    /// A block of HTML whose unknown tags are text.
    static func withoutUnknownTags(_ block: String) -> String {
        var result = ""
        var isFirst = true
        for part in block.split(separator: "<", omittingEmptySubsequences: false) {
            if !isFirst {
                let tag = Tag("<" + part)
                result += tag.map { known.contains($0.name) } ?? true ? "<" : "&lt;"
            }
            result += part
            isFirst = false
        }
        return result
    }

    private struct Tag {
        var name: String
        /// `</name>`
        var isEnd: Bool
        /// `<name/>`
        var isClosed: Bool

        /// `nil` for a comment and the like.
        init?(_ literal: some StringProtocol) {
            var rest = literal.dropFirst()
            isEnd = rest.first == "/"
            if isEnd { rest = rest.dropFirst() }
            name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == ":") }.lowercased()
            isClosed = literal.hasSuffix("/>")
            if name.first?.isLetter != true { return nil }
        }
    }

    /// Elements that may stand without an end tag.
    private static let lonely: Set<String> = [
        "br", "hr", "img", "wbr", "input", "col", "link", "meta", "source", "area", "base", "embed",
        "p", "li", "td", "th", "tr", "thead", "tbody", "tfoot", "dt", "dd", "colgroup",
    ]

    private static let known: Set<String> = lonely.union([
        "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "big", "blockquote", "body", "button", "caption", "center",
        "cite", "code", "data", "del", "details", "dfn", "div", "dl", "em", "fieldset", "figcaption", "figure", "font", "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "html", "i", "iframe", "ins", "kbd", "label", "legend",
        "main", "mark", "menu", "nav", "noscript", "object", "ol", "pre", "q", "s", "samp", "script", "section", "select",
        "small", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "template", "textarea", "time",
        "title", "tt", "u", "ul", "var", "video",
    ])
}
