import TelegramBot
import Testing

@Suite("Escaping")
struct EscapingTests {
    /// The server's reading of MarkdownV2 from the start of a context to its end: a backslash makes any character from 1 to 126
    /// an ordinary one; one of `marks` without it ends the text or means something.
    private func read(_ escaped: String, marks: String) -> (text: String, rest: Substring.UnicodeScalarView) {
        var rest = escaped.unicodeScalars[...]
        var text = String.UnicodeScalarView()
        while let scalar = rest.first, !marks.unicodeScalars.contains(scalar) {
            rest.removeFirst()
            if scalar == "\\", let next = rest.first, (1...126).contains(next.value) {
                text.append(next)
                rest.removeFirst()
            } else {
                text.append(scalar)
            }
        }
        return (String(text), rest)
    }

    @Test("Escaped text is read back whole, in every context of MarkdownV2", arguments: 0..<300)
    func markdown(seed: Int) {
        var random = RandomText(seed: seed)
        let text = random.text(upTo: 40)
        for (escaped, marks, end) in [
            (MarkdownV2.escape(text), "_*[]()~`>#+-=|{}.!", "*"),
            (MarkdownV2.escapeCode(text), "`", "`"),
            (MarkdownV2.escapeLink(text), ")", ")"),
        ] {
            let (found, rest) = read(escaped + end, marks: marks)
            #expect(Array(found.unicodeScalars) == Array(text.unicodeScalars))
            #expect(String(rest) == end)
        }
    }

    @Test("Each mark gets its backslash, and nothing else", arguments: [
        ("a_b*c", #"a\_b\*c"#, "a_b*c", "a_b*c"),
        ("1.5 > (x)!", #"1\.5 \> \(x\)\!"#, "1.5 > (x)!", #"1.5 > (x\)!"#),
        (#"C:\`x`"#, #"C:\\\`x\`"#, #"C:\\\`x\`"#, #"C:\\`x`"#),
        ("🦊 é <&>", #"🦊 é <&\>"#, "🦊 é <&>", "🦊 é <&>"),
    ])
    func marks(text: String, escaped: String, code: String, link: String) {
        #expect(MarkdownV2.escape(text) == escaped)
        #expect(MarkdownV2.escapeCode(text) == code)
        #expect(MarkdownV2.escapeLink(text) == link)
    }

    /// The server's reading of HTML text: "<" begins a tag, "&" one of four named entities or stands for itself.
    private func readHTML(_ escaped: String) -> String? {
        var rest = escaped.unicodeScalars[...]
        var text = String.UnicodeScalarView()
        while let scalar = rest.popFirst() {
            if scalar == "<" || scalar == ">" || scalar == "\"" { return nil }
            let names: [(String, Unicode.Scalar)] = [("lt;", "<"), ("gt;", ">"), ("amp;", "&"), ("quot;", "\"")]
            if scalar == "&", let (name, meant) = names.first(where: { rest.starts(with: $0.0.unicodeScalars) }) {
                rest.removeFirst(name.count)
                text.append(meant)
            } else {
                text.append(scalar)
            }
        }
        return String(text)
    }

    @Test("Escaped text is read back whole in HTML, and within double quotes", arguments: 0..<300)
    func html(seed: Int) throws {
        var random = RandomText(seed: seed)
        let text = random.text(upTo: 40)
        let found = try #require(readHTML(HTML.escape(text)))
        #expect(Array(found.unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test("A mark with an accent is a mark")
    func accents() {
        #expect(HTML.escape("<\u{301}").unicodeScalars.first == "&")
        #expect(MarkdownV2.escape("*\u{301}").unicodeScalars.first == "\\")
    }
}
