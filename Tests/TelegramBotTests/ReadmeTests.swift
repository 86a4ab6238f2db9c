import Foundation
import Testing
import TelegramBot
#if Testing
import TelegramBotTesting
#endif

/// What the README shows, word for word, in its order; a test of the tool compares them.
struct ReadmeTests {
    private func echo() async throws {
        let bot = Bot(token: .environment("BOT_TOKEN"))
        try await bot.run { update in
            guard let message = update.message, let text = message.text else { return }
            try await bot.sendMessage(chatID: .id(message.chat.id), text: text)
        }
    }

    private func calls(bot: Bot, id: String) async throws {
        try await bot.sendPhoto(chatID: 42, photo: .path("cat.jpg"), caption: "A cat")
        let album = ["1.jpg", "2.jpg"].map { InputMediaPhoto(media: .path($0)) }
        try await bot.sendMediaGroup(chatID: 42, media: album.map { .photo($0) })
        try await bot.download(fileID: id, to: "report.pdf")
        let me = try await bot.with(timeout: .seconds(5)).getMe()
        let answer = try await bot.call("sendHologram", ["chat_id": 42, "angle": 90])
        do {
            try await bot.sendMessage(chatID: 42, text: "Hi")
        } catch {
            if error.kind == .blockedByUser { print("unsubscribed") }
            if error.isOutcomeUnknown { print("sent, perhaps: \(error)") }
        }
        _ = (me, answer)
    }

    private func router(bot: Bot) async throws {
        enum Vote: String, CallbackPayload { case up, down }
        var router = UpdateRouter()
        router.command("vote") { command in
            let keyboard: InlineKeyboardMarkup = try [[.callback("👍", Vote.up), .callback("👎", Vote.down)]]
            try await bot.sendMessage(chatID: .id(command.message.chat.id), text: "Well?", replyMarkup: .inlineKeyboard(keyboard))
        }
        router.callback(Vote.self) { vote, query in
            try await bot.answerCallbackQuery(callbackQueryID: query.id, text: "\(vote), then")
        }
        router.on(\.message, where: { $0.photo != nil }) { message in
            try await bot.setMessageReaction(chatID: .id(message.chat.id), messageID: message.messageID, reaction: [.emoji(ReactionTypeEmoji(emoji: .thumbsUp))])
        }
        try await bot.run(router, .init(delivery: .durable(FileOffsetStore("updates.json"))))
    }

    #if Testing
    private func server() async throws {
        let clock = VirtualClock()
        let api = try await FakeBotAPI.start(clock: clock)
        let bot = Bot(token: BotToken(api.token), endpoint: .server(api.url))
        await api.push(.message("/start", from: 42))
        await api.script(.dropUnanswered, on: "sendMessage")
        await api.answer("getMe", with: .tooManyRequests(retryAfter: 5))
        await api.waitForCalls(2, to: "sendMessage")
        let text = await api.calls(to: "sendMessage").last?["text"]?.text
        clock.advance(by: .seconds(50))
        await api.stop()
        _ = (bot, text)
    }
    #endif

    private func message(bot: Bot, name: String) async throws {
        let text: FormattedText = "Dear \(name, .bold), see \("the rules", .link("https://example.org"))"
        let keyboard: InlineKeyboardMarkup = try [[.callback("👍", data: "up"), .callback("👎", data: "down")]]
        try await bot.sendMessage(chatID: .id(42), text: text.text, entities: text.entities, replyMarkup: .inlineKeyboard(keyboard))
    }

    @Test("the README's bot says what is wrong where there is no token", .enabled(if: ProcessInfo.processInfo.environment["BOT_TOKEN"] == nil))
    func noToken() async throws {
        do {
            try await echo()
            Issue.record("ran without a token")
        } catch let error as BotError {
            #expect(error.description == "not sent: the token is empty")
        }
    }
}
