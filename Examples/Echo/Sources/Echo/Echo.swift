import TelegramBot

/// Sends back what it is sent.
@main
struct Echo {
    static func main() async throws {
        let bot = Bot(token: .environment("BOT_TOKEN"))
        try await bot.run { update in
            guard let message = update.message, let text = message.text else { return }
            try await bot.sendMessage(chatID: .id(message.chat.id), text: text)
        }
    }
}
