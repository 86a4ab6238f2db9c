import BotAPISchema
import Testing

@Suite("Defaults of members")
struct DefaultRuleTests {
    @Test("A value after “defaults to” is the default")
    func values() {
        #expect(Said.integer("Defaults to 100.") == [.defaultValue(.integer(100))])
        #expect(Said.integer([.text("Defaults to "), .emphasis([.text("40")]), .text(". Use lower values.")]) == [.defaultValue(.integer(40))])
        #expect(Said.integer("Defaults to 0, i.e. usual short polling.") == [.defaultValue(.integer(0))])
        #expect(Said.float("Defaults to 0.0.") == [.defaultValue(.double(0))])
        #expect(Said.boolean("Defaults to false.") == [.defaultValue(.boolean(false))])
        #expect(Said.boolean("True, if anonymous, defaults to True") == [.defaultValue(.boolean(true))])
        #expect(Said.boolean("Defaults to False, in which case it can be hidden.") == [.defaultValue(.boolean(false))])
        #expect(Said.text("Defauts to “🎲”") == [.defaultValue(.string("🎲"))])
        #expect(Said.text("Defaults to “🎲”") == [.defaultValue(.string("🎲"))])
        let scope = Said(type: .named("BotCommandScope"))
        #expect(scope([.text("Defaults to "), .link(href: "#botcommandscopedefault", [.text("BotCommandScopeDefault")]), .text(".")])
            == [.defaultValue(.type("BotCommandScopeDefault"))])
    }

    @Test("A default that depends on other things stays a text", arguments: [
        ("defaults to False for quizzes and to True for regular polls", "False for quizzes and to True for regular polls"),
        ("If omitted, defaults to the value of can_pin_messages.", "the value of can_pin_messages"),
        ("For compatibility, defaults to True for promotions of administrators.", "True for promotions of administrators"),
        ("Defaults to all update kinds except one", "all update kinds except one"),
    ])
    func conditional(text: String, words: String) {
        #expect(Said.boolean(text) == [.conditionalDefault(words)])
    }

    @Test("“default” alone is no default", arguments: ["The default query.", "By default, all are returned.", "Change the default rights."])
    func decoys(text: String) {
        #expect(Said.text(text) == [])
    }
}
