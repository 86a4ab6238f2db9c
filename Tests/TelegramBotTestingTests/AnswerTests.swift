#if Testing
import TelegramBotTesting
import Testing

@Suite("Answers and calls", .timeLimit(.minutes(1)))
struct AnswerTests {
    @Test("A message that is sent comes back, with a number of its own in the chat")
    func echo() async throws {
        let clock = VirtualClock()
        try await FakeBotAPI.withServer(.init(date: 1_800_000_000), clock: clock) { (api) async throws in
            let body = #"{"chat_id":42,"text":"hi","entities":[{"type":"bold","offset":0,"length":2}],"reply_markup":{"inline_keyboard":[]}}"#
            _ = try await api.postJSON("sendMessage", body)
            clock.advance(by: .seconds(5))
            let message = try #require(try await api.postJSON("sendMessage", body).result)
            #expect(message["message_id"] == 2)
            #expect(message["date"] == 1_800_000_005)
            #expect(message["chat"] == ["id": 42, "first_name": "User 42", "type": "private"])
            #expect(message["from"]?["id"] == 1_234_567_890)
            #expect(message["entities"]?[0]?["type"] == "bold")
            #expect(message["reply_markup"] == ["inline_keyboard": []])
        }
    }

    @Test("A chat is told by its id", arguments: [
        ("5", "private"), ("-5", "group"), ("-1001234567890", "supergroup"), ("@name", "channel"),
    ])
    func chats(id: String, type: String) async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            let response = try await api.postJSON("sendMessage", "{\"chat_id\":\"\(id)\",\"text\":\"a\"}")
            #expect(response.result?["chat"]?["type"]?.string == type)
        }
    }

    @Test("What no chat can take is refused", arguments: [
        ("sendMessage?text=a", "Bad Request: chat_id is empty"), ("sendMessage?chat_id=abc&text=a", "Bad Request: chat not found"),
        ("sendMessage?chat_id=1", "Bad Request: message text is empty"), ("sendMessage?chat_id=1&text=%FF", "Bad Request: strings must be encoded in UTF-8"),
        ("sendPhoto?chat_id=1", "Bad Request: there is no photo in the request"),
        ("sendMessage?chat_id=1&text=" + String(repeating: "a", count: 4097), "Bad Request: message is too long"),
        ("sendMediaGroup?chat_id=1&media=x", "Bad Request: can't parse media JSON object"),
    ])
    func refusals(query: String, description: String) async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            let response = try await api.call(query)
            #expect(response.status == 400)
            #expect(response.description == description)
        }
    }

    @Test("An album is one message for each of its files")
    func album() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            let media = #"[{"type":"photo","media":"attach://a","caption":"c"},{"type":"video","media":"AgAD"}]"#
            let body = multipart(
                ("Content-Disposition: form-data; name=\"chat_id\"", "1"), ("Content-Disposition: form-data; name=\"media\"", media),
                ("Content-Disposition: form-data; name=\"a\"; filename=\"a.jpg\"", "x"))
            let messages = try await api.post("sendMediaGroup", type: multipartType, body).result
            #expect(messages?.elements?.count == 2)
            #expect(messages?[0]?["caption"] == "c")
            #expect(messages?[1]?["video"]?["file_id"] == "AgAD")
            let lost = try await api.call("sendMediaGroup?chat_id=1&media=[{\"type\":\"photo\",\"media\":\"attach://b\"}]".replacing("\"", with: "%22"))
            #expect(lost.description == "Bad Request: wrong file identifier/HTTP URL specified")
        }
    }

    @Test("Every published method has an answer of its own", arguments: [
        ("getMe", "id"), ("getChat?chat_id=1", "accepted_gift_types"), ("getMyCommands", nil), ("setMyName?name=a", nil),
        ("editMessageText?chat_id=1&message_id=7&text=a", "edit_date"), ("editMessageText?inline_message_id=7&text=a", nil),
        ("getChatMember?chat_id=1&user_id=2", "status"), ("createForumTopic?chat_id=1&name=n", "message_thread_id"),
        ("copyMessage?chat_id=1&from_chat_id=2&message_id=3", "message_id"), ("getStickerSet?name=a", "stickers"),
        ("sendLocation?chat_id=1&latitude=1.5&longitude=2", "location"), ("sendDice?chat_id=1", "dice"),
        ("sendPoll?chat_id=1&question=q&options=[]", "poll"), ("kickChatMember?chat_id=1&user_id=2", nil),
    ] as [(String, String?)])
    func standard(query: String, member: String?) async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            let response = try await api.call(query)
            #expect(response.status == 200)
            if let member { #expect(response.result?[member] != nil) }
        }
    }

    @Test("A programmed answer counts, also for a method that does not exist yet")
    func programmed() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            #expect(try await api.call("newMethod").status == 404)
            await api.answer("newMethod") { call in .result(["sum": .integer((call["a"]?.integer ?? 0) + (call["b"]?.integer ?? 0))]) }
            #expect(try await api.call("NEWmethod?a=1&b=2").result == ["sum": 3])
            await api.answer("newMethod", with: .migrated(to: -1001))
            let migrated = try await api.call("newMethod")
            #expect(migrated.status == 400)
            #expect(migrated.json?["parameters"] == ["migrate_to_chat_id": -1001])
            await api.answer("newMethod", with: .http(status: 200, headers: ["X": "y"], body: Array("<".utf8)))
            let raw = try await api.call("newMethod")
            #expect(raw.text == "<")
            #expect(raw.headers["x"] == "y")
            await api.removeAnswer("newMethod")
            #expect(try await api.call("newMethod").status == 404)
        }
    }

    @Test("Calls are kept as they came, and can be waited for")
    func calls() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            async let waiting: Void = api.waitForCalls(2, to: "getMe")
            _ = try await api.get("/bot\(api.token)/getMe?x=1", headers: "User-Agent: test\r\n")
            _ = try await api.post("getMe", type: "application/x-www-form-urlencoded", Array("x=2".utf8))
            await waiting
            let calls = await api.calls(to: "getme")
            #expect(calls.map(\.verb) == ["GET", "POST"])
            #expect(calls.map(\.encoding) == [.none, .form])
            #expect(calls.map { $0["x"]?.integer } == [1, 2])
            #expect(calls.map(\.connection) == [1, 2])
            #expect(calls.first?.header("User-Agent") == "test")
        }
    }

    @Test("close is refused in the first ten minutes, logOut ends everything")
    func leaving() async throws {
        let clock = VirtualClock()
        try await FakeBotAPI.withServer(clock: clock) { (api) async throws in
            #expect(try await api.call("close").headers["retry-after"] == "601")
            clock.advance(by: .seconds(600))
            #expect(try await api.call("close").status == 200)
            #expect(try await api.call("close").description == "Bad Request: the bot has already been closed")
            #expect(try await api.call("logOut").status == 200)
            #expect(try await api.call("getMe").description == "Logged out")
        }
    }
}
#endif
