import BotAPISchema

/// A word of a sentence about changes.
enum ClaimToken: Hashable {
    /// In lower case.
    case word(String)
    /// A word that would do as a name where one is expected: some converters lose what is marked.
    case bare(String)
    /// What is marked, linked or spelled as a name of the API.
    case name(String)
    /// “resale”
    case quoted(String)
    case number(Int)
    case comma
    case colon
    /// The end of a sentence.
    case stop

    static func tokens(of inlines: [Inline]) -> [ClaimToken] {
        var tokens: [ClaimToken] = []
        for inline in inlines {
            switch inline {
            case .text(let text): tokens += plain(text)
            case .emphasis(let inner), .strong(let inner), .link(_, let inner):
                // "Added the *events* activated and deactivated for Mini Apps" marks the noun too.
                let isEvents = inner.plainText == "events" || inner.plainText == "event"
                tokens += isName(inner.plainText) && !isEvents ? [.name(inner.plainText)] : self.tokens(of: inner)
            case .code(let text): tokens += isName(text) ? [.name(text)] : plain(text)
            case .lineBreak: tokens.append(.stop)
            }
        }
        return tokens
    }

    private static func plain(_ text: String) -> [ClaimToken] {
        var tokens: [ClaimToken] = []
        for part in text.split(whereSeparator: \.isWhitespace) {
            var word = part.drop { "(".contains($0) }
            var trailing: [ClaimToken] = []
            while let last = word.last, ",.:;)!".contains(last) {
                switch last {
                case ",": trailing.append(.comma)
                case ":": trailing.append(.colon)
                case ")": break
                default: trailing.append(.stop)
                }
                word.removeLast()
            }
            if !word.isEmpty { tokens.append(token(String(word))) }
            tokens += trailing.reversed()
        }
        return tokens
    }

    private static func token(_ word: String) -> ClaimToken {
        if let first = word.first, "“\"".contains(first), let last = word.last, "”\"".contains(last), word.count > 2 {
            return .quoted(String(word.dropFirst().dropLast()))
        }
        if let number = Int(word) { return .number(number) }
        guard isName(word) else { return .word(word.lowercased()) }
        if word.contains("_") || word.dropFirst().contains(where: \.isUppercase) { return .name(word) }
        return ClaimClause.isKnown(word.lowercased()) ? .word(word.lowercased()) : .bare(word)
    }

    /// Letters, digits and underscores, with a letter in front; "@BotFather" and "Mini Apps" are none.
    private static func isName(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter else { return false }
        return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }
}
