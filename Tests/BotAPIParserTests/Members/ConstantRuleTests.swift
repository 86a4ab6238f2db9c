import BotAPISchema
import Testing

@Suite("Constants of members")
struct ConstantRuleTests {
    @Test("“always” and a quotation that ends the clause is a constant", arguments: [
        ("Type of the block, always “photo”", "photo"),
        ("Type of the block, always \"photo\".", "photo"),
        ("Currently, always “XTR”.", "XTR"),
        ("Type of the dice; always “🎲”", "🎲"),
    ])
    func alwaysQuoted(text: String, value: String) {
        #expect(Said.text(text) == [.constant(.string(value))])
    }

    @Test("“must be” and one emphasised word is a constant")
    func mustBeEmphasis() {
        #expect(Said.text([.text("Type of the result, must be "), .emphasis([.text("mpeg4_gif")])]) == [.constant(.string("mpeg4_gif"))])
        #expect(Said.text([.text("Error source, must be "), .emphasis([.text("data")]), .text(".")]) == [.constant(.string("data"))])
        #expect(Said.text([.text("Must be "), .emphasis([.text("True")])]) == [])
    }

    @Test("A bare word after “, must be” is a constant where the sentence speaks of a type or a source", arguments: [
        ("Type of the media, must be photo", "photo"),
        ("Scope type, must be all_private_chats", "all_private_chats"),
        ("Error source, must be front_side.", "front_side"),
    ])
    func mustBeWord(text: String, value: String) {
        #expect(Said.text(text) == [.constant(.string(value))])
    }

    @Test("These say “must be” or “always” and are no constants", arguments: [
        "The tip amounts must be positive, passed in order.",
        "Must be unique within the message.",
        "The chat type should be always known.",
        "Always 0 for crafted gifts.",
        "Always shown summary of the block",
        "Identifier of the topic, must be unique.",
        "The button must be of the type request_users or request_chat.",
        "Must be shown, always be there.",
    ])
    func decoys(text: String) {
        #expect(Said.text(text) == [])
        #expect(Said.integer(text).filter { if case .constant = $0 { true } else { false } } == [])
    }

    @Test("“Always 0.” is the constant 0 of an integer; a number that must be is a list of one")
    func numbers() {
        #expect(Said.integer("Always 0. It tells the two apart.") == [.constant(.integer(0))])
        #expect(Said.integer("Currently, it must always be 2592000 (30 days).") == [.values(ValueList([.integer(2_592_000)]))])
    }
}
