import BotAPISchema
import Testing

@testable import BotAPIParser

@Suite("Constants of members")
struct ConstantRuleTests {
    /// The statements of one description.
    static func statements(_ documentation: [Inline], name: String = "type", type: TypeReference = .string, isRequired: Bool = true) -> [Statement] {
        let member = Member(name: name, type: type, isRequired: isRequired, documentation: documentation)
        return MemberFactExtractor(page: PageFacts()).facts(of: member, in: "Sample", isParameter: false).map(\.statement)
    }

    @Test("“always” and a quotation that ends the clause is a constant", arguments: [
        ("Type of the block, always “photo”", "photo"),
        ("Type of the block, always \"photo\".", "photo"),
        ("Currency code, or “XTR” for Stars. Currently, always “XTR”.", "XTR"),
    ])
    func alwaysQuoted(text: String, value: String) {
        #expect(Self.statements([.text(text)]) == [.constant(.string(value))])
    }

    @Test("“must be” and one emphasised word is a constant")
    func mustBeEmphasis() {
        #expect(Self.statements([.text("Type of the result, must be "), .emphasis([.text("mpeg4_gif")])]) == [.constant(.string("mpeg4_gif"))])
        #expect(Self.statements([.text("Error source, must be "), .emphasis([.text("data")]), .text(".")]) == [.constant(.string("data"))])
    }

    @Test("A bare word after “, must be” is a constant where the sentence speaks of a type or a source", arguments: [
        ("Type of the media, must be photo", "photo"),
        ("Scope type, must be all_private_chats", "all_private_chats"),
        ("Error source, must be front_side.", "front_side"),
    ])
    func mustBeWord(text: String, value: String) {
        #expect(Self.statements([.text(text)]) == [.constant(.string(value))])
    }

    @Test("These say “must be” or “always” and are no constants", arguments: [
        "New score, must be non-negative",
        "The suggested tip amounts must be positive, passed in a strictly increased order.",
        "Must be unique within the message.",
        "The chat type should be always known for requests sent from official clients.",
        "Always 0 for crafted gifts.",
        "Always shown summary of the block",
        "Identifier of the topic, must be unique.",
    ])
    func decoys(text: String) {
        #expect(Self.statements([.text(text)]) == [])
    }

    @Test("“Always 0.” is the constant 0 of an integer")
    func alwaysZero() {
        #expect(Self.statements([.text("Always 0. It tells the two apart.")], type: .integer) == [.constant(.integer(0))])
    }
}
