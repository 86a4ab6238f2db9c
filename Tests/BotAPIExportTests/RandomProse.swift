import BotAPISchema

/// Makes prose that is hard to write down: texts full of marks, nested runs, lists in quotes in lists.
struct RandomProse {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func number(below limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(below: elements.count)] }

    private static let words = [
        "chat", "chat_id", "*", "**", "_", "__", "a_", "_b", "`", "``", "|", "\\|", "\\", "\\\\", "<", ">", "<b>", "</td>", "&", "&amp;",
        "&lt;", "#", "##", "-", "--", "---", "+", "1.", "2)", "[", "]", "](x)", "[x]", "!", "![", "~", "~~", "“quoted”", "\"", "'", "é", "👍",
        "👨‍👩‍👧", "№", "=", "===", "attach://<name>", "https://t.me/x", "www.example.com", "a@b.c", "0-4096", "(", ")", ".", ",", "…", "{", "}", "$", "^", ":", "»",
    ]

    mutating func text() -> String {
        var text = ""
        for _ in 0...number(below: 5) { text += pick(Self.words) + pick(["", "", " ", " "]) }
        return text
    }

    mutating func inlines(depth: Int = 2) -> [Inline] { (0...number(below: 4)).map { _ in inline(depth: depth) } }

    private mutating func inline(depth: Int) -> Inline {
        switch number(below: depth > 0 ? 10 : 5) {
        case 0, 1, 2: .text(text())
        case 3: .code(text())
        case 4: .lineBreak
        case 5, 6: .emphasis(inlines(depth: depth - 1))
        case 7: .strong(inlines(depth: depth - 1))
        default: .link(href: pick(["#update", "/bots/features#x", "https://a.b/c?d=e&f=(g)", "tg://user?id=1", "a b", "x|y", "<z>", "\"q\"", "é"]), inlines(depth: depth - 1))
        }
    }

    mutating func passages(depth: Int = 2) -> [Passage] { (0...number(below: 3)).map { _ in passage(depth: depth) } }

    private mutating func passage(depth: Int) -> Passage {
        switch number(below: depth > 0 ? 10 : 5) {
        case 0, 1, 2: return .paragraph(inlines())
        case 3:
            let lines = (0...number(below: 3)).map { _ in text() }
            return .code(pick(["", "\n", "  ", "```\n"]) + lines.joined(separator: pick(["\n", "\n\n"])))
        case 4:
            let columns = 1 + number(below: 3)
            return .table((0...number(below: 3)).map { _ in (0..<columns).map { _ in inlines(depth: 1) } })
        case 5, 6: return .list(isOrdered: number(below: 2) == 0, items: (0...number(below: 3)).map { _ in passages(depth: depth - 1) })
        case 7: return .quote(passages(depth: depth - 1))
        case 8: return .heading(level: 6, [.text(text())])
        default: return .paragraph(inlines())
        }
    }
}
