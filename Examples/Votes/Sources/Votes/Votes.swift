import TelegramBot

/// A keyboard whose buttons send typed values back.
@main
struct Votes {
    enum Vote: String, CallbackPayload { case up, down }

    static func main() async throws {
        let bot = Bot(token: .environment("BOT_TOKEN"))
        let keyboard: InlineKeyboardMarkup = try [[.callback("👍", Vote.up), .callback("👎", Vote.down)]]
        var router = UpdateRouter()
        router.command("vote") { command in
            let question = command.arguments.isEmpty ? "Well?" : command.arguments
            try await bot.sendMessage(chatID: .id(command.message.chat.id), text: question, replyMarkup: .inlineKeyboard(keyboard))
        }
        router.callback(Vote.self) { vote, query in
            try await bot.answerCallbackQuery(callbackQueryID: query.id, text: vote == .up ? "Glad to hear it" : "Sorry")
            guard case .message(let message)? = query.message else { return }
            try await bot.editMessageText(chatID: .id(message.chat.id), messageID: message.messageID, text: "\(message.text ?? "") \(vote)")
        }
        try await bot.run(router)
    }
}
