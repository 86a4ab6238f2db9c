import BotAPISchema

/// A line of words with its marks: `` `code` ``, `*emphasis*`, `[text](href)`.
struct WordingText {
    private var rest: Substring

    init(_ text: String) { rest = text[...] }

    var inlines: [Inline] {
        var copy = self
        return copy.read()
    }

    private mutating func read() -> [Inline] {
        var result: [Inline] = []
        var plain = ""
        while let character = rest.popFirst() {
            let inline: Inline? = switch character {
            case "`": take(until: "`").map { .code($0) }
            case "*": take(until: "*").map { .emphasis([.text($0)]) }
            case "[": link()
            default: nil
            }
            guard let inline else {
                plain.append(character)
                continue
            }
            if !plain.isEmpty { result.append(.text(plain)) }
            plain = ""
            result.append(inline)
        }
        if !plain.isEmpty { result.append(.text(plain)) }
        return result
    }

    /// The text before `end`, which is passed; `nil`, and nothing is passed, where there is none.
    private mutating func take(until end: Character) -> String? {
        guard let index = rest.firstIndex(of: end), index > rest.startIndex else { return nil }
        defer { rest = rest[rest.index(after: index)...] }
        return String(rest[..<index])
    }

    private mutating func link() -> Inline? {
        let start = rest
        guard let text = take(until: "]"), rest.popFirst() == "(", let href = take(until: ")") else {
            rest = start
            return nil
        }
        return .link(href: href, [.text(text)])
    }
}
