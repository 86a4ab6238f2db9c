#if Testing
import TelegramBot
import TelegramBotTesting
import Testing

@Suite("A bot against the server", .timeLimit(.minutes(1)))
struct ExampleTests {
    @Test("The example of the README")
    func example() async throws {
        let clock = VirtualClock()
        let api = try await FakeBotAPI.start(clock: clock)
        let bot = Bot(token: BotToken(api.token), endpoint: .server(api.url), transport: RawTransport(api: api))

        await api.push(.message("/start", from: 42))
        await api.script(.dropUnanswered, on: "sendMessage")
        await api.answer("getMe", with: .tooManyRequests(retryAfter: 5))

        let updates = try await bot.getUpdates(timeout: 50)
        #expect(updates.first?.message?.text == "/start")
        await #expect(throws: BotError.self) { try await bot.sendMessage(chatID: 42, text: "one") }
        let message = try await bot.sendMessage(chatID: 42, text: "two")
        #expect(message.messageID == 2)
        #expect(message.text == "two")
        await #expect(throws: BotError.self) { try await bot.with(retries: .none).getMe() }

        await api.waitForCalls(2, to: "sendMessage")
        let text = await api.calls(to: "sendMessage").last?["text"]?.text
        #expect(text == "two")

        clock.advance(by: .seconds(3))
        let next = (updates.first?.updateID ?? 0) + 1
        async let none = bot.getUpdates(offset: next, timeout: 50)
        await clock.waitForSleepers()
        clock.advance(by: .seconds(50))
        #expect(try await none.isEmpty)
        await api.stop()
    }

    @Test("An album from memory is uploaded, and can be downloaded again")
    func album() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            let bot = Bot(token: BotToken(api.token), endpoint: .server(api.url))
            let messages = try await bot.sendMediaGroup(
                chatID: 42,
                media: [
                    .photo(InputMediaPhoto(media: .bytes([1, 2], name: "a.jpg"))),
                    .photo(InputMediaPhoto(media: .bytes([3], name: "100%41.jpg"))),
                ])
            #expect(messages.count == 2)
            let call = try #require(await api.calls.first)
            #expect(call.files.map(\.name) == ["a.jpg", "100%41.jpg"])
            let file = try await bot.getFile(fileID: messages[1].photo?.first?.fileID ?? "")
            let response = try await api.get("/file/bot\(api.token)/\(file.filePath ?? "")")
            #expect(response.body == [3])
        }
    }
}
#endif
