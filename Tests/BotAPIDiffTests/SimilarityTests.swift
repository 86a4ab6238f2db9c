import Testing

@testable import BotAPIDiff

@Suite("Names that are alike")
struct SimilarityTests {
    @Test("A name is its words", arguments: [
        ("last_resale_star_count", ["last", "resale", "star", "count"]),
        ("InlineQueryResultMpeg4Gif", ["inline", "query", "result", "mpeg4", "gif"]),
        ("kickChatMember", ["kick", "chat", "member"]),
        ("id", ["id"]),
    ])
    func words(name: String, words: [String]) {
        #expect(NameWords(name).words == words)
    }

    @Test("Plurals and abbreviations are nearly the same word", arguments: [
        ("thumb_url", "thumbnail_url", 0.95),
        ("user_shared", "users_shared", 0.975),
        ("VoiceChatEnded", "VideoChatEnded", 2.0 / 3),
        ("id", "identity", 0),
        ("photo", "video", 0),
    ] as [(String, String, Double)])
    func similarity(one: String, other: String, score: Double) {
        #expect(abs(NameWords(one).similarity(to: NameWords(other)) - score) < 0.001)
    }
}
