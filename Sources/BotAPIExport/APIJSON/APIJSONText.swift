import BotAPISchema

/// Prose as the exchange format has it: plain lines with typewriter quotes and dashes, an entry of a list after "- ".
enum APIJSONText {
    /// One element a line; quotes, code and tables are not part of it.
    static func lines(of passages: [Passage]) -> [String] {
        passages.flatMap { passage -> [String] in
            switch passage {
            case .paragraph(let inlines): lines(of: inlines)
            case .list(_, let items): items.map { "- " + lines(of: $0).joined(separator: " ") }
            case .quote, .code, .table, .heading: []
            }
        }
    }

    static func line(of inlines: [Inline]) -> String { lines(of: inlines).joined(separator: " ") }

    private static func lines(of inlines: [Inline]) -> [String] {
        text(of: inlines).split(separator: "\n").map { $0.trimmingBlanks }.filter { !$0.isEmpty }
    }

    /// A link that ends in "»" shows its address: "More information: https://core.telegram.org/bots/api#sending-files".
    private static func text(of inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text), .code(let text): typewritten(text)
            case .emphasis(let inner), .strong(let inner): text(of: inner)
            case .lineBreak: "\n"
            case .link(let href, let inner): text(of: inner).replacing(" »", with: ": \(absolute(href))")
            }
        }
        .joined()
    }

    static func absolute(_ href: String) -> String {
        if href.hasPrefix("#") { return APIJSON.page + href }
        if href.hasPrefix("//") { return "https:" + href }
        if href.hasPrefix("/") { return "https://core.telegram.org" + href }
        return href
    }

    private static func typewritten(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "“", "”": result += "\""
            case "’": result += "'"
            case "–", "—": result += "-"
            case "…": result += "..."
            default: result.append(character)
            }
        }
        return result
    }
}

extension Substring {
    fileprivate var trimmingBlanks: String {
        var rest = drop(while: \.isWhitespace)
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
