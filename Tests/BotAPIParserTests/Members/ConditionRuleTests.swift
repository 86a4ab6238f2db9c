import BotAPISchema
import Testing

@testable import BotAPIParser

@Suite("Conditions")
struct ConditionRuleTests {
    @Test("What an empty value says", arguments: [
        ("Pass an empty string to remove the icon.", "remove the icon"), ("Use an empty string to remove webhook integration.", "remove webhook integration"),
        ("use empty string to get the first chunk", "get the first chunk"), ("Specify an empty list to receive all kinds", "receive all kinds"),
        ("New icon; an empty string if the icon was removed", "the icon was removed"), ("If empty, then there are no more results", "there are no more results"),
        ("If left empty, only the name will be inserted", "only the name will be inserted"), ("If the name is empty, then the link goes up.", "the link goes up"),
        ("May be empty, in which case just the name is shown", "just the name is shown"), ("Can be empty, in which case just the name is shown", "just the name is shown"),
        ("Webhook URL, may be empty if webhook is not set up", "webhook is not set up"), ("Pass an empty string for payments in Stars.", "for payments in Stars"),
        ("Pass an empty text to show a “Thinking…” placeholder.", "show a “Thinking…” placeholder"),
    ])
    func empties(text: String, meaning: String) {
        #expect(Said.text(text) == [.emptyMeaning(meaning)])
    }

    @Test("Empty that is absent, or no matter", arguments: ["If not specified or empty, the name is kept", "If omitted or empty, all may vote.", "If non-empty, the list of names", "A code or an empty string", "Must be empty if not allowed"])
    func noEmpties(text: String) {
        #expect(Said.text(text) == [])
    }

    @Test("“Empty” of an object is absent")
    func objects() {
        #expect(Said(type: .named("InlineKeyboardMarkup"))("If empty, one button will be shown.") == [])
    }

    @Test("When an optional member must be there", arguments: [
        ("Required if chat_id and message_id are not specified. Identifier", "chat_id and message_id are not specified"), ("Required if ok is False. Message", "ok is False"),
        ("New text; required if rich_message isn't specified", "rich_message isn't specified"), ("Identifier; required if the message is sent to a direct messages chat", "message sent to direct messages chat"),
        ("Option, required for polls in quiz mode", "for polls in quiz mode"),
        ("This field is required if it shows a page (e.g., a video).", "it shows a page"),
    ])
    func requirements(text: String, condition: String) {
        #expect(Said.optional(text) == [.requiredIf(condition)])
    }

    @Test("“required” of what is required anyway", arguments: ["secret, required for data decryption", "The rating value required to get to the level", "Required if ever"])
    func noRequirements(text: String) {
        #expect(Said.text(text) == [])
    }

    @Test("A long clause is cut to six words", arguments: [
        ("remove the icon", "remove the icon"),
        ("then to remove it", "to remove it"),
        ("the message is forwarded to a direct messages chat", "message forwarded to direct messages chat"),
        ("there are no more results or if you don't support pagination", "there are no more results"),
        ("commands will be applied to all users from the given scope", "commands will be applied"),
        ("it is used in chats (for example, in groups)", "it is used in chats"),
    ])
    func clauses(text: String, cut: String) {
        #expect(Clause(Reading([.text(text)]), from: 0)?.text == cut)
    }
}
