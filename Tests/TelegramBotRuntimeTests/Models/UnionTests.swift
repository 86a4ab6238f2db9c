import Testing
@testable import TelegramBotRuntime

struct UnionTests {
    @Test("a union is told by its tag, wherever the tag stands")
    func byTag() throws {
        let origin = try MessageOrigin(json: .init(#"{"date":1,"sender_user_name":"A","type":"hidden_user"}"#))
        guard case .hiddenUser(let user) = origin else { Issue.record("another case"); return }
        #expect(user.senderUserName == "A" && user.date == 1 && user.type == "hidden_user")
        #expect(MessageOrigin.hiddenUser(MessageOriginHiddenUser(date: 1, senderUserName: "A")) == origin)
    }

    @Test("a tag with escapes is the tag")
    func escapedTag() throws {
        let origin = try MessageOrigin(json: .init(#"{"ty\u0070e":"us\u0065r","date":1}"#))
        guard case .user = origin else { Issue.record("another case"); return }
    }

    @Test("a tag that repeats is decided by required fields; where none decide, by the last variant of that tag", arguments: [
        (#"{"type":"audio","id":"1","audio_file_id":"x"}"#, "cachedAudio"),
        (#"{"audio_url":"x","type":"audio","id":"1","title":"t"}"#, "audio"),
        (#"{"type":"audio","id":"1","audio_url":"x","audio_file_id":null}"#, "audio"),
        (#"{"type":"audio","id":"1"}"#, "audio"),
        (#"{"type":"article","id":"1"}"#, "article"),
        (#"{"type":"hologram","id":"1"}"#, "unknown"),
        (#"{"type":7,"id":"1"}"#, "unknown"),
        (#"{"id":"1"}"#, "unknown"),
    ])
    func byTagAndFields(json: String, expected: String) throws {
        let result = try InlineQueryResult(json: .init(json))
        let name = switch result {
        case .cachedAudio: "cachedAudio"
        case .audio: "audio"
        case .article: "article"
        case .unknown: "unknown"
        }
        #expect(name == expected)
        #expect(try InlineQueryResult(json: result.json()) == result)
    }

    @Test("a union without a tag is told by required fields, the first variant that has all of them", arguments: [
        (#"{"latitude":1,"longitude":2,"title":"t","address":"a"}"#, "venue"),
        (#"{"latitude":1,"longitude":2,"title":"t"}"#, "location"),
        (#"{"latitude":1,"longitude":2.5}"#, "location"),
        (#"{"message_text":"x"}"#, "text"),
        (#"{"poem":"x"}"#, "unknown"),
        ("{}", "unknown"),
    ])
    func byFields(json: String, expected: String) throws {
        let name = switch try InputMessageContent(json: .init(json)) {
        case .text: "text"
        case .venue: "venue"
        case .location: "location"
        case .unknown: "unknown"
        }
        #expect(name == expected)
    }

    @Test("a date of 0 is a message that cannot be seen", arguments: [
        (#"{"chat":{"id":1,"type":"x"},"message_id":2,"date":0}"#, true),
        (#"{"chat":{"id":1,"type":"x"},"message_id":2,"date":0.0}"#, true),
        (#"{"chat":{"id":1,"type":"x"},"message_id":2,"date":1}"#, false),
        (#"{"chat":{"id":1,"type":"x"},"message_id":2}"#, false),
    ])
    func byNumber(json: String, isInaccessible: Bool) throws {
        switch try MaybeInaccessibleMessage(json: .init(json)) {
        case .inaccessibleMessage: #expect(isInaccessible)
        case .message: #expect(!isInaccessible)
        case .unknown: #expect(Bool(false))
        }
    }

    @Test("rich text is a string, an array of itself or an object, at any depth")
    func richText() throws {
        let json = #"["a",{"type":"bold","text":["b",{"type":"url","text":"c","url":"d"},{"type":"neon","text":"e"}]},[["f"],[]]]"#
        let text = try RichText(json: .init(json))
        #expect(text.json().text == json)
        guard case .texts(let texts) = text, case .bold(let bold) = texts[1], case .texts(let inner) = bold.text else { Issue.record("another case"); return }
        #expect(texts[0] == .text("a"))
        #expect(inner[1] == .url(RichTextUrl(text: .text("c"), url: "d")))
        #expect(inner[2] == .unknown(["type": "neon", "text": "e"]))
        #expect(texts[2] == .texts([.texts([.text("f")]), .texts([])]))
    }

    @Test("a value of a kind that no variant has is kept", arguments: ["7", "true", "1.5"])
    func otherKind(json: String) throws {
        let text = try RichText(json: .init(json))
        guard case .unknown = text else { Issue.record("another case"); return }
        #expect(text.json().text == json)
    }

    @Test("an edit returns the message or true")
    func messageOrTrue() throws {
        #expect(try MessageOrTrue(json: .init("true")) == .true)
        guard case .message(let message) = try MessageOrTrue(json: .init(#"{"message_id":5}"#)) else { Issue.record("another case"); return }
        #expect(message.messageID == 5)
    }
}
