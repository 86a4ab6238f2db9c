import BotAPISchema
import Testing

@testable import BotAPIParser

@Suite("Rules")
struct RuleBookTests {
    @Test("Every rule reads the sentence it was written for", arguments: RuleBook.members.all.map { ($0.name, $0.sentence) })
    func sentences(name: String, sentence: String) {
        let types: [TypeReference] = [
            .string, .integer, .boolean, .float, .array(of: .string), .array(of: .named("Thing")), .oneOf([.integer, .string]), .named("BotCommandScope"),
        ]
        let readers = types.flatMap { type in
            ["sample", "url", "send_date", "email", "username", "parse_mode"].map { Said(name: $0, type: type, isRequired: type != .string || $0 != "url") }
        }
        let sentence = sentence.replacing("<em>", with: "").replacing("</em>", with: "")
        let isRead = readers.contains { reader in
            let documentation: [Inline] = name == "must-be-emphasis" ? [.text("must be "), .emphasis([.text("photo")])] : [.text(sentence)]
            let member = Member(name: reader.name, type: reader.type, isRequired: reader.isRequired, documentation: documentation)
            var diagnostics = Diagnostics(file: "")
            let found = MemberFactExtractor(page: reader.page).read(member, in: "Sample", isParameter: true, diagnostics: &diagnostics)
            return (found.facts + found.groups).contains { $0.rule == name }
        }
        #expect(isRead)
    }

    @Test("The words of a fact are those it was found in, on its line")
    func evidence() {
        let member = Member(name: "limit", type: .integer, isRequired: false, documentation: [.text("Number of them. Values between 1-100 are accepted. Defaults to 100.")], line: 7)
        #expect(MemberFactExtractor(page: PageFacts()).facts(of: member, in: "getThings", isParameter: true) == [
            Fact(.range(NumberRange(minimum: 1, maximum: 100)), rule: "values-between", words: "Values between 1-100 are accepted", line: 7),
            Fact(.defaultValue(.integer(100)), rule: "defaults-to", words: "Defaults to 100", line: 7),
        ])
        let quoted = Member(name: "type", type: .string, isRequired: true, documentation: [.text("Type, always “photo”")])
        #expect(MemberFactExtractor(page: PageFacts()).facts(of: quoted, in: "Thing", isParameter: false).map(\.words) == ["always “photo”"])
    }

    @Test("Words are words across marks; white space and apostrophes are folded")
    func reading() {
        let reading = Reading([.text("It’s "), .strong([.text("b")]), .text("old,\u{A0}\n in"), .lineBreak, .text("t.me/x i.e. all. “a"), .emphasis([.text("b”")]), .text(" 0x1F -5 6-7")])
        #expect(reading.text(0, Int32(reading.bytes.count)) == "It's bold, in t.me/x i.e. all. “ab” 0x1F -5 6-7")
        let kinds = reading.tokens.map(\.kind)
        #expect(kinds.filter { $0 == .quotation }.count == 1)
        #expect(reading.tokens.filter { $0.kind == .number }.map(\.value) == [31, -5, 6, 7])
        // The line break, the dot after "all", and the end.
        #expect(kinds.filter { $0 == .stop }.count == 3)
    }

    @Test("Bytes that are no text of the page do not stop the reader", arguments: ["“", "\"", "1-", "-", "0x", "One of “", "One of", "Defaults to", "must be between 1 and", "Empty:", "up to", "999999999999999999999999-1 characters", "é🎲"])
    func fragments(text: String) {
        for said in [Said.text, .integer, .float, .boolean, .texts, .file, .optional] { _ = said(text) }
    }
}
