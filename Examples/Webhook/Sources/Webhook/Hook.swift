import Hummingbird
import TelegramBot
import TelegramBotHummingbird

/// Takes updates by webhook; the echo goes back in the answer itself.
///
///     BOT_TOKEN=… PUBLIC_URL=https://example.org/telegram swift run Webhook
@main
struct Hook {
    static func main() async throws {
        let bot = Bot(token: .environment("BOT_TOKEN"))
        let secret = WebhookSecret.random()
        let webhook = bot.webhook(secret: secret) { update -> WebhookReply? in
            guard let message = update.message, let text = message.text else { return nil }
            return WebhookReply(SendMessage(chatID: .id(message.chat.id), text: text))
        }
        let router = Router()
        router.telegramWebhook("/telegram", webhook)
        let url = Environment().get("PUBLIC_URL") ?? "https://example.org/telegram"
        try await bot.setWebhook(url: url, secretToken: secret.text)
        try await Application(router: router, configuration: .init(address: .hostname("0.0.0.0", port: 8080))).runService()
        await webhook.drain()
    }
}
