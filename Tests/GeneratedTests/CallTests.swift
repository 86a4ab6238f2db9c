import Testing
@testable import TelegramBotRuntime
import TelegramBotAPI

@Suite struct CallTests {
    /// Answers each method with the sample of its result and hands back what was sent.
    private struct Fake: BotTransport {
        var result: JSON
        var sent: @Sendable (TransportRequest) async throws(BotError) -> Void = { _ throws(BotError) in }

        func send(_ request: TransportRequest) async throws(BotError) -> TransportResponse {
            try await sent(request)
            return TransportResponse(status: 200, body: .bytes(JSON.object([.init("ok", true), .init("result", result)]).json()))
        }
    }

    private func bot(_ result: JSON, _ sent: @escaping @Sendable (TransportRequest) async throws(BotError) -> Void = { _ throws(BotError) in }) -> Bot {
        Bot(token: BotToken("123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11"), transport: Fake(result: result, sent: sent))
    }

    @Test("every method sends its name and all its parameters, and returns what the server says", arguments: GeneratedFolder.methods)
    func call(name: String) async throws {
        let type = try #require(GeneratedFolder.type(name) as? any BotAPIMethod.Type)
        try await call(type, name)
    }

    private func call<Method: BotAPIMethod>(_: Method.Type, _ name: String) async throws {
        #expect(Method.name == name.prefix(1).lowercased() + name.dropFirst())
        let parameters = SampleJSON.value(of: Method.self, depth: 1)
        let result = SampleJSON.value(of: Method.Result.self, depth: 1)
        let bot = bot(result) { request throws(BotError) in
            #expect(request.name == Method.name)
            #expect(request.url.hasSuffix("/\(Method.name)"))
            guard request.head.headerFields[.contentType] == "application/json" else { throw .rejected("a form without files") }
            let body = try await request.body.bytes()
            #expect((try? JSON(json: body)) == parameters)
        }
        let answer = try await bot.send(try Method(strict: parameters.json()))
        #expect(try JSON(json: answer._json()) == result)
    }

    @Test("a call reads as the API reads")
    func sendMessage() async throws {
        let message: JSON = ["message_id": 7, "date": 1_700_000_000, "chat": ["id": 42, "type": "private"], "text": "Hi"]
        let bot = bot(message) { request throws(BotError) in
            guard request.head.headerFields[.contentType] == "application/json" else { throw .rejected("a form without files") }
            let body = try await request.body.bytes()
            #expect((try? JSON(json: body)) == [
                "chat_id": "@durov", "text": "Hi", "parse_mode": "HTML",
                "reply_markup": ["keyboard": [[["text": "Yes"], ["text": "No"]]]],
            ])
        }
        let sent = try await bot.sendMessage(
            chatID: "@durov",
            text: "Hi",
            parseMode: .html,
            replyMarkup: .keyboard(ReplyKeyboardMarkup(keyboard: [["Yes", "No"]]))
        )
        #expect(sent.text == "Hi")
        #expect(sent.chat.type == .private)
        #expect(sent.date == 1_700_000_000)
        #expect(SendMessage.Limits.text == 1...4096)
        #expect(SendMessage(chatID: 42, text: "Hi").json() == Array(#"{"chat_id":42,"text":"Hi"}"#.utf8))
    }

    @Test("an edit returns a message, or true")
    func edit() async throws {
        #expect(try await bot(true).editMessageText(inlineMessageID: "1", text: "Hi") == .true)
        let message: JSON = ["message_id": 7, "date": 0, "chat": ["id": 42, "type": "private"]]
        guard case .message(let edited) = try await bot(message).editMessageText(chatID: 1, messageID: 7, text: "Hi") else {
            Issue.record("no message")
            return
        }
        #expect(edited.messageID == 7)
    }

    @Test("a file inside of an album makes a form with a part for it")
    func upload() async throws {
        let bot = bot([]) { request throws(BotError) in
            guard request.head.headerFields[.contentType]?.hasPrefix("multipart/") == true else { throw .rejected("no form") }
            let body = String(decoding: try await request.body.bytes(), as: UTF8.self)
            #expect(body.contains("attach://") && body.contains("JPEG!") && body.contains("filename=\"cat.jpg\""))
        }
        let album = try await bot.sendMediaGroup(chatID: 42, media: [
            .photo(InputMediaPhoto(media: .bytes(Array("JPEG!".utf8), name: "cat.jpg"))),
            .video(InputMediaVideo(media: .id("AgAD"))),
        ])
        #expect(album.isEmpty)
    }

    @Test("source with names of older versions compiles, and sends and reads today's")
    func formerNames() async throws {
        let bot = bot(true) { request throws(BotError) in
            #expect(request.name == "banChatMember")
            let body = try await request.body.bytes()
            #expect((try? JSON(json: body)) == ["chat_id": 42, "user_id": 7])
        }
        // Called as a witness, since a direct call would be warned of.
        let source: any OldSource = OldBot()
        #expect(try await source.kick(bot))
        let audio = source.audio(InputFile.id("AgAD"))
        #expect(audio.thumbnail == .id("AgAD") && audio == SendAudio(chatID: 42, audio: .id("AgAE"), thumbnail: .id("AgAD")))
        #expect(source.article("https://example.com/cat.jpg").thumbnailURL == "https://example.com/cat.jpg")
        #expect(source.quiz(2).correctOptionIDs == [2])
        let message = try Message(json: Array(#"{"message_id":7,"date":0,"chat":{"id":42,"type":"group"},"video_chat_ended":{"duration":9}}"#.utf8))
        #expect(source.duration(message) == 9)
    }

    @Test("what is newer than the library is kept")
    func unknown() throws {
        let reaction = try ReactionType(json: Array(#"{"type":"hologram","angle":90}"#.utf8))
        #expect(reaction == .unknown(["type": "hologram", "angle": 90]))
        #expect(reaction.json() == Array(#"{"type":"hologram","angle":90}"#.utf8))
        #expect(ChatType(rawValue: "planet").rawValue == "planet")
        let constant = InputMediaPhoto(media: .url("https://example.com/cat.jpg"))
        #expect(constant.type == "photo")
    }
}

private protocol OldSource {
    func kick(_ bot: Bot) async throws -> Bool
    func audio(_ thumb: InputFile) -> SendAudio
    func article(_ thumbURL: String) -> InlineQueryResultArticle
    func quiz(_ correctOptionID: Int) -> SendPoll
    func duration(_ message: Message) -> Seconds?
}

private struct OldBot: OldSource {
    @available(*, deprecated)
    func kick(_ bot: Bot) async throws -> Bool { try await bot.kickChatMember(chatID: 42, userID: 7) }

    @available(*, deprecated)
    func audio(_ thumb: InputFile) -> SendAudio {
        var audio = SendAudio(chatID: 42, audio: .id("AgAE"), thumb: nil)
        audio.thumb = thumb
        return audio
    }

    @available(*, deprecated)
    func article(_ thumbURL: String) -> InlineQueryResultArticle {
        InlineQueryResultArticle(
            id: "1", title: "Cat", inputMessageContent: .text(InputTextMessageContent(messageText: "Meow")), thumbURL: thumbURL
        )
    }

    @available(*, deprecated)
    func quiz(_ correctOptionID: Int) -> SendPoll {
        SendPoll(chatID: 42, question: "?", options: ["a", "b", "c"], type: .quiz, correctOptionID: correctOptionID)
    }

    @available(*, deprecated)
    func duration(_ message: Message) -> Seconds? {
        let ended: VoiceChatEnded? = message.voiceChatEnded
        return ended?.duration
    }
}
