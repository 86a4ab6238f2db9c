import BotAPISchema
import Testing

@testable import BotAPIParser

@Suite("Groups of members")
struct GroupReaderTests {
    private static let members = [
        Member(name: "text", type: .string, isRequired: true),
        Member(name: "style", type: .string, isRequired: false),
        Member(name: "url", type: .string, isRequired: false),
        Member(name: "data", type: .string, isRequired: false),
    ]

    @Test("How many of some members are there at once", arguments: [
        ("At most one of the optional fields can be present in any update.", MemberGroup(.atMostOne, members: ["style", "url", "data"])),
        ("At most one of the optional parameters can be present.", MemberGroup(.atMostOne, members: ["style", "url", "data"])),
        ("You must use exactly one of the optional fields.", MemberGroup(.exactlyOne, members: ["style", "url", "data"])),
        ("Exactly one of the fields other than text and style must be used to specify it.", MemberGroup(.exactlyOne, members: ["url", "data"])),
        ("At most one of the fields other than text, style, and url must be used.", nil),
        ("Exactly one of the fields data or url will be present.", MemberGroup(.exactlyOne, members: ["data", "url"])),
        ("You must use exactly one of the fields text, url, or data.", MemberGroup(.exactlyOne, members: ["text", "url", "data"])),
        ("All or none of the fields url and data are used.", MemberGroup(.together, members: ["url", "data"])),
        ("The field url excludes data and style.", MemberGroup(.excludes, members: ["url", "data", "style"])),
        ("Exactly one of the following is meant.", nil),
    ])
    func groups(text: String, group: MemberGroup?) {
        let facts = GroupReader(members: Self.members).facts(in: [.paragraph([.text(text)])], line: 3)
        #expect(facts.map(\.statement) == (group.map { [.group($0)] } ?? []))
    }

    @Test("Members that exclude each other are a fact of their owner")
    func pairs() throws {
        var members = [
            Member(name: "explanation", type: .string, isRequired: false),
            Member(name: "explanation_parse_mode", type: .string, isRequired: false),
            Member(name: "explanation_entities", type: .array(of: .named("MessageEntity")), isRequired: false, documentation: [.text("Entities, which can be specified instead of parse_mode")]),
            Member(name: "open_period", type: .integer, isRequired: false, documentation: [.text("Can't be used together with close_date.")]),
            Member(name: "close_date", type: .integer, isRequired: false, documentation: [.text("Can't be used together with open_period.")]),
            Member(name: "joins", type: .boolean, isRequired: false, documentation: [.text("If True, limit can't be specified")]),
            Member(name: "limit", type: .integer, isRequired: false),
        ]
        var diagnostics = Diagnostics(file: "")
        let groups = MemberFactExtractor(page: PageFacts()).read(&members, of: "sendPoll", isParameter: true, diagnostics: &diagnostics)
        #expect(Set(groups.map(\.statement)) == [
            .group(MemberGroup(.atMostOne, members: ["explanation_parse_mode", "explanation_entities"])),
            .group(MemberGroup(.atMostOne, members: ["open_period", "close_date"])),
            .group(MemberGroup(.excludes, members: ["joins", "limit"])),
        ])
    }

    @Test("Which methods may be sent twice", arguments: [
        ("getMe", true), ("setWebhook", true), ("deleteMessage", true), ("answerCallbackQuery", true), ("editMessageText", true), ("banChatMember", true),
        ("closeForumTopic", true), ("readBusinessMessage", true),
        ("sendMessage", false), ("copyMessages", false), ("forwardMessage", false), ("createInvoiceLink", false), ("setChatPhoto", false), ("setMyProfilePhoto", false),
        ("removeMyProfilePhoto", false), ("pinChatMessage", false), ("stopPoll", false), ("close", false), ("logOut", false), ("revokeChatInviteLink", false),
        ("giftPremiumSubscription", false), ("transferGift", false), ("postStory", false),
    ])
    func repeatable(name: String, isRepeatable: Bool) {
        let method = MethodDefinition(name: name, anchor: "", section: "", facts: [Fact(.result(.true), rule: "", words: "")])
        #expect(Repeatability.fact(of: method).statement == .repeatable(isRepeatable))
    }

    @Test("An answer that sends a message is not repeated; neither is an unpin that takes the newest")
    func exceptions() {
        let answer = MethodDefinition(name: "answerWebAppQuery", anchor: "", section: "", facts: [Fact(.result(.named("SentWebAppMessage")), rule: "", words: "")])
        #expect(Repeatability.fact(of: answer).statement == .repeatable(false))
        let unpin = MethodDefinition(name: "unpinChatMessage", anchor: "", section: "", parameters: [Member(name: "message_id", type: .integer, isRequired: false)])
        #expect(Repeatability.fact(of: unpin).statement == .repeatable(false))
    }
}
