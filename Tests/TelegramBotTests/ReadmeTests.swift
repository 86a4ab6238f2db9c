import Foundation
import Testing
import TelegramBot

struct ReadmeTests {
    /// The body of the README's bot, word for word.
    private func echo() async throws {
        let bot = Bot(token: .environment("BOT_TOKEN"))
        for try await update in bot.updates {
            guard let message = update.message, let text = message.text else { continue }
            try await bot.sendMessage(chatID: .id(message.chat.id), text: text)
        }
    }

    /// The README's message, word for word.
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
