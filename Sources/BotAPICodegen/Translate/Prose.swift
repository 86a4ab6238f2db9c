import BotAPISchema

/// Documentation as DocC Markdown.
///
/// Links become symbols where the page's anchor is a type or a method, else they lead to the site. The text comes from a
/// page, so whatever means something to Markdown or ends a comment is disarmed.
struct Prose: Sendable {
    /// By anchor.
    let symbols: [String: TypeNames.Symbol]
    let page: String

    /// One paragraph for each line of it; lines that start with "- " are a list.
    func blocks(_ inlines: [Inline]) -> [DocComment.Block] {
        var blocks: [DocComment.Block] = []
        for line in inlines.split(whereSeparator: { $0 == .lineBreak }) {
            let text = trimmed(self.text(Array(line)))
            if text.isEmpty { continue }
            let mark = text.hasPrefix("- ") ? 2 : text.hasPrefix("\\- ") ? 3 : 0
            guard mark > 0 else {
                blocks.append(.paragraph(text))
                continue
            }
            let item = trimmed(String(text.dropFirst(mark)))
            if case .list(let items)? = blocks.last {
                blocks[blocks.count - 1] = .list(items + [item])
            } else {
                blocks.append(.list([item]))
            }
        }
        return blocks
    }

    func blocks(_ passages: [Passage]) -> [DocComment.Block] {
        passages.flatMap { passage -> [DocComment.Block] in
            switch passage {
            case .paragraph(let inlines): return blocks(inlines)
            case .list(_, let items): return [.list(items.map(text(ofItem:)).filter { !$0.isEmpty })]
            case .quote(let passages):
                let text = text(ofItem: passages)
                return text.isEmpty ? [] : [.remark("Note", text)]
            case .code(let code):
                return [.code(code.split(separator: "\n", omittingEmptySubsequences: false).map { Prose.clean(String($0)) })]
            case .table(let rows):
                return [.list(rows.map { $0.map { trimmed(text($0)) }.joined(separator: " · ") })]
            case .heading(_, let inlines): return [.paragraph("**\(trimmed(text(inlines)))**")]
            }
        }
    }

    private func text(ofItem passages: [Passage]) -> String {
        let texts = blocks(passages).map { block -> String in
            switch block {
            case .paragraph(let text), .remark(_, let text): text
            case .list(let items): items.joined(separator: "; ")
            case .code(let lines): "`\(lines.joined(separator: " ").filter { $0 != "`" })`"
            case .parameters: ""
            }
        }
        return texts.joined(separator: " ")
    }

    func text(_ inlines: [Inline]) -> String { inlines.reduce(into: "") { $0 += text($1) } }

    private func text(_ inline: Inline) -> String {
        switch inline {
        case .text(let text): return Prose.escaped(text)
        case .emphasis(let inlines): return marked(inlines, "*")
        case .strong(let inlines): return marked(inlines, "**")
        case .code(let code): return Prose.code(code)
        case .lineBreak: return " "
        case .link(let href, let inlines): return link(href, inlines)
        }
    }

    private func link(_ href: String, _ inlines: [Inline]) -> String {
        let plain = Prose.plain(inlines.plainText)
        if href.hasPrefix("#"), let symbol = symbols[String(href.dropFirst())] {
            if plain == symbol.title || plain.isEmpty { return "``\(symbol.code)``" }
            return "\(text(inlines)) (``\(symbol.code)``)"
        }
        guard let url = absolute(href), !plain.isEmpty else { return text(inlines) }
        return "[\(text(inlines))](\(url))"
    }

    /// `nil` for what no reader could follow.
    private func absolute(_ href: String) -> String? {
        let whole = if href.hasPrefix("#") { page + href }
            else if href.hasPrefix("//") { "https:" + href }
            else if href.hasPrefix("/") { "https://core.telegram.org" + href }
            else { href }
        guard whole.hasPrefix("https://") || whole.hasPrefix("http://") || whole.hasPrefix("tg://") else { return nil }
        return Prose.url(whole)
    }

    private func marked(_ inlines: [Inline], _ mark: String) -> String {
        let text = text(inlines)
        let core = trimmed(text)
        guard !core.isEmpty else { return text }
        return (text.hasPrefix(" ") ? " " : "") + mark + core + mark + (text.hasSuffix(" ") ? " " : "")
    }

    private func trimmed(_ text: String) -> String {
        let blank = UInt8(ascii: " ")
        let bytes = text.utf8
        guard bytes.first == blank || bytes.last == blank else { return text }
        var rest = bytes[...]
        while rest.first == blank { rest.removeFirst() }
        while rest.last == blank { rest.removeLast() }
        return String(Substring(rest))
    }
}

extension Prose {
    /// In backticks; text with backticks of its own stays text.
    static func code(_ text: String) -> String {
        let text = clean(text)
        return text.utf8.contains(UInt8(ascii: "`")) || text.utf8.allSatisfy { $0 == UInt8(ascii: " ") } ? escaped(text) : "`\(text)`"
    }

    /// Without the characters that end a line, hide text or turn its direction.
    static func clean(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) || text.unicodeScalars.allSatisfy(isClean) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: result.append(" ")
            case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0xFEFF: break
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    private static func isClean(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0xFEFF: false
        default: true
        }
    }

    /// Nothing but letters, digits, blanks, dots and underscores, for names inside sentences of ours.
    static func plain(_ text: String) -> String {
        String(String.UnicodeScalarView(clean(text).unicodeScalars.filter { $0 != "`" && $0 != "\\" }))
    }

    /// Text that Markdown shall show as it is.
    static func escaped(_ text: String) -> String {
        let text = clean(text)
        if !text.utf8.contains(where: isMark) { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count + 8)
        for (index, byte) in zip(text.utf8.indices, text.utf8) {
            // Inside of words, as in `chat_id`, an underscore is a letter.
            if isMark(byte), byte != UInt8(ascii: "_") || !endsWord(text.unicodeScalars[..<index].last) { result.append(UInt8(ascii: "\\")) }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func endsWord(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "\\"),
            UInt8(ascii: "_"): true
        default: false
        }
    }

    /// With everything percent-encoded that could end a link.
    static func url(_ text: String) -> String {
        if text.utf8.allSatisfy(isURLByte) { return text }
        return text.utf8.reduce(into: "") { result, byte in
            if isURLByte(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let hex = String(byte, radix: 16, uppercase: true)
                result += "%" + (hex.utf8.count < 2 ? "0" : "") + hex
            }
        }
    }

    private static func isURLByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x23...0x26, 0x2A...0x3B, 0x3D, 0x3F...0x5A, 0x5F, 0x61...0x7A, 0x7E: true
        default: false
        }
    }
}
