import Testing

@testable import BotAPIExport

@Suite("Words of names")
struct NameWordsTests {
    @Test("A type's name is a noun", arguments: [
        ("ChatMemberOwner", "chat member owner"),
        ("InlineQueryResultMpeg4Gif", "inline query result mpeg4 gif"),
        ("WebAppInfo", "web app info"),
        ("InputURLContent", "input URL content"),
    ])
    func types(name: String, words: String) {
        #expect(NameWords(name).sentence == words)
    }

    @Test("A method's name is a verb", arguments: [
        ("sendMessage", "sends message"),
        ("copyMessages", "copies messages"),
        ("getMe", "gets me"),
        ("close", "closes"),
        ("logOut", "logs out"),
        ("refundStarPayment", "refunds star payment"),
    ])
    func methods(name: String, words: String) {
        #expect(NameWords(name).action == words)
    }
}
