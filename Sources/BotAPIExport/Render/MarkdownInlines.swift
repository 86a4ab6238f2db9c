import BotAPISchema

/// Writes runs of text as Markdown that means them and nothing else.
///
/// For example, "2 * 3 <b>" prints `2 \* 3 \<b>`.
struct MarkdownInlines {
    /// In a cell, a pipe is escaped too.
    var inTable: Bool

    /// Where no block can begin: a cell, a heading.
    func text(_ inlines: [Inline]) -> String { text(inlines, insideMarks: false) }

    /// At the begin of a line, where "1.", "-" and "#" would begin a block.
    func paragraph(_ inlines: [Inline]) -> String {
        let text = text(inlines)
        guard case .text = inlines.first(where: { $0 != .text("") }) else { return text }
        return MarkdownInlines.escapingLineStart(text)
    }

    private func text(_ inlines: [Inline], insideMarks: Bool) -> String {
        let inlines = MarkdownInlines.merged(inlines)
        var result = ""
        for (index, inline) in inlines.enumerated() {
            let next = index + 1 < inlines.count ? inlines[index + 1] : nil
            switch inline {
            case .text(let text): result += escaped(text, precedes: next, followsMark: index > 0 && inlines[index - 1] != .lineBreak)
            case .lineBreak: result += "<br>"
            case .code(let text): result += code(text, after: result.last)
            case .emphasis(let content): result += marked(content, "*", "em", after: result.last, before: next, insideMarks)
            case .strong(let content): result += marked(content, "**", "strong", after: result.last, before: next, insideMarks)
            case .link(let href, let content):
                let text = text(content, insideMarks: insideMarks)
                if let destination = MarkdownInlines.destination(href) {
                    result += "[\(text)](\(destination))"
                } else {
                    result += "<a href=\"\(MarkdownInlines.attribute(href))\">\(text)</a>"
                }
            }
        }
        return result
    }

    /// One text where two stand in a row, so that what is escaped depends on all of it.
    private static func merged(_ inlines: [Inline]) -> [Inline] {
        var result: [Inline] = []
        for inline in inlines {
            if case .text(let text) = inline, case .text(let before) = result.last {
                result[result.count - 1] = .text(before + text)
            } else if inline != .text("") {
                result.append(inline)
            }
        }
        return result
    }

    // MARK: Marks

    /// `*…*` where the neighbours let it open and close, `<em>…</em>` elsewhere, for example, in `a<em>(b)</em>c`.
    private func marked(
        _ content: [Inline],
        _ mark: String,
        _ tag: String,
        after previous: Character?,
        before next: Inline?,
        _ insideMarks: Bool
    ) -> String {
        let text = text(content, insideMarks: true)
        let following = next.map(MarkdownInlines.firstCharacter)
        if !insideMarks, let first = text.first, let last = text.last,
            MarkdownInlines.opens(after: previous, before: first), MarkdownInlines.opens(after: following ?? nil, before: last),
            previous != "*", previous != "<", following != "*"
        {
            return mark + text + mark
        }
        return "<\(tag)>\(text)</\(tag)>"
    }

    /// Whether a mark between these characters clings to the second one; the rule for closing is the same from the other side.
    private static func opens(after outer: Character?, before inner: Character) -> Bool {
        if inner.isLetter || inner.isNumber { return true }
        guard !inner.isWhitespace, inner.isASCII || !inner.isSymbol else { return false }
        guard let outer else { return true }
        return outer == " " || (outer.isASCII && !outer.isLetter && !outer.isNumber && !outer.isWhitespace)
    }

    /// What the next run begins with; a mark counts as one, whether or not it is written as one.
    private static func firstCharacter(of inline: Inline) -> Character? {
        switch inline {
        case .text(let text): text.first
        case .emphasis, .strong: "*"
        case .code: "`"
        case .link: "["
        case .lineBreak: "<"
        }
    }

    private func code(_ text: String, after previous: Character?) -> String {
        let isHard =
            text.isEmpty || text.first?.isWhitespace == true || text.last?.isWhitespace == true || text.contains("\n")
            || (inTable && text.contains("\\|")) || previous == "`"
        guard !isHard else { return "<code>\(escaped(text, precedes: .lineBreak))</code>" }
        let fence = String(repeating: "`", count: MarkdownInlines.longestRun(of: "`", in: text) + 1)
        let padding = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
        return fence + padding + (inTable ? text.replacing("|", with: "\\|") : text) + padding + fence
    }

    static func longestRun(of character: Character, in text: String) -> Int {
        var longest = 0
        var run = 0
        for each in text {
            run = each == character ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    // MARK: Links

    /// As it stands between parentheses; `nil` for one that Markdown would change on the way to HTML.
    private static func destination(_ href: String) -> String? {
        let plain = href.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-_.+!,%#@?=;:/$~&".unicodeScalars.contains(scalar))
        }
        guard plain, !href.isEmpty else { return nil }
        return href.replacing("&", with: "&amp;")
    }

    static func attribute(_ value: String) -> String {
        HTMLWriter.escaped(value).replacing("|", with: "&#124;").replacing("\n", with: "&#10;")
    }

    // MARK: Text

    private func escaped(_ text: String, precedes next: Inline?, followsMark: Bool = false) -> String {
        var result = ""
        let characters = Array(text)
        let stop = followsMark ? MarkdownInlines.endOfLonePunctuation(characters) : nil
        for (index, character) in characters.enumerated() {
            let before = index > 0 ? characters[index - 1] : nil
            let after = index + 1 < characters.count ? characters[index + 1] : nil
            switch character {
            case "\\", "`", "*", "[", "]", "<", "~":
                result += "\\"
            case "|" where inTable:
                result += "\\"
            // `chat_id` needs none: between letters it marks nothing.
            case "_" where !(isWord(before) && isWord(after)):
                result += "\\"
            // `&amp;` would be a character.
            case "&" where characters[(index + 1)...].first { !isWord($0) && $0 != "#" } == ";":
                result += "\\"
            // "!" before a link would make it an image.
            case "!" where after == nil && next != nil:
                result += "\\"
            case "\n", "\r", "\r\n":
                result += " "
                continue
            default: break
            }
            result.append(character)
            if index + 1 == stop { result += "&shy;" }
        }
        return result
    }

    /// Converters put a blank between a mark and the punctuation after it, so readers take it away:
    /// where it is meant, as in "`a` ) b", something invisible has to follow the punctuation.
    private static func endOfLonePunctuation(_ characters: [Character]) -> Int? {
        guard characters.first == " " else { return nil }
        let end = characters.dropFirst().firstIndex { !",.;:!?)'\"".contains($0) } ?? characters.count
        return end > 1 && (end == characters.count || characters[end] == " ") ? end : nil
    }

    private func isWord(_ character: Character?) -> Bool {
        guard let character else { return false }
        return character.isASCII && (character.isLetter || character.isNumber)
    }

    private static func escapingLineStart(_ text: String) -> String {
        guard let first = text.first else { return text }
        let rest = text.dropFirst()
        switch first {
        case "#", ">", "=":
            return "\\" + text
        case "-" where rest.isEmpty || rest.hasPrefix(" ") || rest.hasPrefix("-"), "+" where rest.isEmpty || rest.hasPrefix(" "):
            return "\\" + text
        case "0"..."9":
            let digits = text.prefix { $0.isASCII && $0.isNumber }
            let tail = text.dropFirst(digits.count)
            return tail.hasPrefix(".") || tail.hasPrefix(")") ? digits + "\\" + tail : text
        default:
            return text
        }
    }
}
