import BotAPISchema
import Testing
@testable import BotAPICodegen

@Suite struct DocCommentTests {
    private let prose = Prose(symbols: ["sendmessage": .init(title: "sendMessage", code: "SendMessage")], page: "https://core.telegram.org/bots/api")

    @Test("lines break at 120 columns, blocks have a line between them")
    func wrapping() {
        let text = Array(repeating: "word", count: 30).joined(separator: " ")
        let code = DocComment([.paragraph(text), .list(["one", "two"]), .code(["let a", "", "b"]), .remark("SeeAlso", "x")]).code(indent: 4)
        let lines = code.description.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0].count == 4 + 22 * 5 - 1 && lines[1].count == 4 + 8 * 5 - 1)
        #expect(lines.dropFirst(2) == ["///", "/// - one", "/// - two", "///", "///     let a", "///", "///     b", "///", "/// - SeeAlso: x"])
    }

    @Test("parameters are a list, their text hangs below their names")
    func parameters() {
        let code = DocComment([.parameters([.init(name: "a", text: "First"), .init(name: "default", text: "Second")])]).code()
        #expect(code.description == "/// - Parameters:\n///   - a: First\n///   - default: Second")
    }

    @Test("a line never starts a list or a quote by chance")
    func starts() {
        #expect(DocComment([.paragraph("- not a list")]).code().description == "/// \\- not a list")
        #expect(DocComment([.paragraph("> 5")]).code().description == "/// \\> 5")
    }

    @Test("links go to symbols by their target, to the site where there is none, nowhere where nobody could follow")
    func links() {
        func text(_ href: String, _ words: String) -> String { prose.text([.link(href: href, [.text(words)])]) }
        #expect(text("#sendmessage", "sendMessage") == "``SendMessage``")
        #expect(text("#sendmessage", "sent") == "sent (``SendMessage``)")
        #expect(text("#formatting-options", "formatting") == "[formatting](https://core.telegram.org/bots/api#formatting-options)")
        #expect(text("/bots/features#a b", "x") == "[x](https://core.telegram.org/bots/features#a%20b)")
        #expect(text("//telegram.org/blog", "x") == "[x](https://telegram.org/blog)")
        #expect(text("javascript:alert(1)", "x") == "x")
        #expect(text("https://a.b/(c)", "x") == "[x](https://a.b/%28c%29)")
    }

    @Test(
        "text that means something to Markdown is shown as it is",
        arguments: [
            ("a*b", "a\\*b"), ("chat_id", "chat_id"), ("_x_", "\\_x_"), ("<b>", "\\<b>"), ("[x]", "\\[x\\]"), ("a`b", "a\\`b"), ("a\nb", "a b"),
            ("\u{202E}a", "a"), ("é 🎲", "é 🎲"),
        ]
    )
    func escapes(text: String, escaped: String) {
        #expect(Prose.escaped(text) == escaped)
    }

    @Test("line breaks make paragraphs, and lists where lines start with a hyphen")
    func lines() {
        let blocks = prose.blocks([.text("One:"), .lineBreak, .text("- a"), .lineBreak, .text("- "), .code("b"), .lineBreak, .emphasis([.text("Two")])])
        #expect(blocks == [.paragraph("One:"), .list(["a", "`b`"]), .paragraph("*Two*")])
    }

    @Test("a fact is said where the description does not say it")
    func facts() {
        let facts = [
            Fact(.length(Length(minimum: 1, maximum: 64, unit: .bytes)), rule: "", words: "1-64 bytes"),
            Fact(.defaultValue(.integer(5)), rule: "", words: "Defaults to 5"),
        ]
        #expect(FactWords.sentences(facts, description: "Payload, 1-64 bytes") == ["Defaults to 5."])
        #expect(FactWords.sentences(facts, description: "") == ["1-64 bytes.", "Defaults to 5."])
    }
}
