import BotAPISchema
import Testing

@Suite struct TypeReferenceTests {
    @Test("a type cell is read", arguments: [
        ("String", .string),
        ("Int", .integer),
        ("Float number", .float),
        ("True", .true),
        ("PhotoSize", .named("PhotoSize")),
        ("Array of Array of PhotoSize", .array(of: .array(of: .named("PhotoSize")))),
        ("Integer or String", .oneOf([.integer, .string])),
        ("A or B or C", .oneOf([.named("A"), .named("B"), .named("C")])),
        ("Array of A, B and C", .array(of: .oneOf([.named("A"), .named("B"), .named("C")]))),
        ("Array of A, B, and C", .array(of: .oneOf([.named("A"), .named("B"), .named("C")]))),
        ("Array of A or B", .array(of: .oneOf([.named("A"), .named("B")]))),
        ("String or Array of RichText", .oneOf([.string, .array(of: .named("RichText"))])),
    ] as [(String, TypeReference)])
    func words(words: String, type: TypeReference) { #expect(TypeReference(words: words) == type) }

    @Test("other words are no type", arguments: ["", " ", "integer", "Array of", "Array of ", "A B", "A or", "or A", "A,", "A, , B", "A  B", "Integer (optional)", "A and", "A.B", "Ä"])
    func noType(words: String) { #expect(TypeReference(words: words) == nil) }

    @Test("an anchor follows from a title", arguments: [
        ("Update", "update"),
        ("August 24, 2026", "august-24-2026"),
        ("Do I need a Local Bot API Server", "do-i-need-a-local-bot-api-server"),
        ("What's new?", "whats-new"),
        ("MarkdownV2 style", "markdownv2-style"),
        ("", ""),
    ])
    func anchor(title: String, anchor: String) { #expect(Anchor.derived(from: title) == anchor) }
}
