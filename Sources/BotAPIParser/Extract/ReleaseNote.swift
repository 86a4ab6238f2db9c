import BotAPISchema

/// The newest entry under "Recent changes": a date for a heading, the version in bold.
///
/// For example, "August 15, 2025" and "**Bot API 9.2**".
struct ReleaseNote {
    /// ISO 8601.
    var date: String?
    var version: String?

    /// "August 15, 2025" is `"2025-08-15"`.
    static func date(_ title: String) -> String? {
        guard let last = title.utf8.last, last.isDigit else { return nil }
        let words = title.split(whereSeparator: { $0 == " " || $0 == "," })
        guard words.count == 3, let month = months.firstIndex(where: { $0 == words[0] || ($0.prefix(3) == words[0]) }),
            let day = Int(words[1]), (1...31).contains(day), let year = Int(words[2]), (2013...9999).contains(year)
        else { return nil }
        return "\(year)-\(month < 9 ? "0" : "")\(month + 1)-\(day < 10 ? "0" : "")\(day)"
    }

    /// The version that a release's text names in bold, for example, in "**Bot API 3.2**. Teach your bot to …".
    static func version(in blocks: [Block]) -> String? {
        var plain: String?
        for block in blocks {
            guard case .passage(.paragraph(let inlines)) = block.content else { continue }
            for case .strong(let strong) in inlines {
                if let version = version(in: strong.plainText) { return version }
            }
            if plain == nil, let first = inlines.first, case .text(let text) = first, text.hasPrefix("Bot API ") { plain = version(in: text) }
        }
        return plain
    }

    /// "Bot API 9.2" and "Introducing Bot API 2.3.1".
    private static func version(in text: String) -> String? {
        guard let mark = text.firstRange(of: "Bot API ") else { return nil }
        let digits = text[mark.upperBound...].prefix { $0 == "." || ($0.isASCII && $0.isNumber) }
        let version = digits.last == "." ? digits.dropLast() : digits
        return version.first?.isNumber == true ? String(version) : nil
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
}

extension String {
    /// Where these words first stand.
    func firstRange(of words: String) -> Range<Index>? {
        var rest = self[...]
        while let first = words.first, let start = rest.firstIndex(of: first) {
            if rest[start...].hasPrefix(words) { return start..<index(start, offsetBy: words.count) }
            rest = rest[index(after: start)...]
        }
        return nil
    }
}
