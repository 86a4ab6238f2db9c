import BotAPISchema
import Testing

@testable import BotAPIParser

@Suite("Parse modes")
struct FormattingOptionsTests {
    @Test("The modes are those that the topic tells to pass in parse_mode")
    func modes() {
        let documentation: [Passage] = [
            .paragraph([.text("Pass it in the text field.")]),
            .paragraph([.text("For this mode, pass "), .emphasis([.text("MarkdownV2")]), .text(" in the "), .emphasis([.text("parse_mode")]), .text(" field:")]),
            .code("pass X in the parse_mode"),
            .paragraph([.text("A legacy mode. For it, pass HTML in the parse_mode field when sending.")]),
            .paragraph([.text("Mode "), .emphasis([.text("Plain")]), .text(" of "), .emphasis([.text("parse_mode")]), .text(".")]),
        ]
        let topic = Section.Topic(title: "Formatting options", anchor: "formatting-options", documentation: documentation)
        #expect(FormattingOptions.parseModes(of: [Section(title: "Available methods", anchor: "", entries: [.topic(topic)])]) == ["MarkdownV2", "HTML", "Plain"])
        #expect(FormattingOptions.parseModes(of: []) == [])
    }
}
