#if Testing && Hummingbird
import Foundation
import Hummingbird
import HummingbirdTesting
import TelegramBotHummingbird
import TelegramBotTesting
import Testing
@testable import TelegramBot

/// Webhooks on Hummingbird, called by the server as the real one calls them.
@Suite("Webhooks on Hummingbird", .timeLimit(.minutes(2)))
struct WebhookDeliveryTests {
    /// A web server with the webhook, and the Bot API that calls it.
    private func serve(_ make: @escaping @Sendable (Bot) -> Webhook, secret: WebhookSecret, _ body: @escaping @Sendable (FakeBotAPI, Bot, String) async throws -> Void) async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            let bot = Bot(api)
            let router = Hummingbird.Router()
            router.telegramWebhook("/tg/hook", make(bot))
            let app = Application(router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)))
            try await app.test(.live) { (client) async throws in
                try await body(api, bot, "http://127.0.0.1:\(client.port ?? 0)/tg/hook")
            }
        }
    }

    @Test("updates arrive, are handled once, in the order of their chat, and the replies are carried out")
    func delivery() async throws {
        let secret = WebhookSecret.random()
        let texts = Locked<[Int: [String]]>([:])
        try await serve({ bot in
            bot.webhook(secret: secret) { update -> WebhookReply? in
                guard let message = update.message, let text = message.text else { return nil }
                texts.withLock { $0[message.chat.id, default: []].append(text) }
                return WebhookReply(SendPhoto(chatID: .id(message.chat.id), photo: .bytes(Array(text.utf8), name: "\(text).jpg")))
            }
        }, secret: secret) { (api, bot, url) async throws in
            try await bot.setWebhook(url: url, secretToken: secret.text)
            for i in 0..<20 { await api.push(.message("\(i)", from: Int64(i % 2 + 1))) }
            await api.waitForCalls(20, to: "sendPhoto")
            #expect(texts.current == [1: stride(from: 0, to: 20, by: 2).map { "\($0)" }, 2: stride(from: 1, to: 20, by: 2).map { "\($0)" }])
            let calls = await api.calls(to: "sendPhoto")
            #expect(calls.allSatisfy { $0.origin == .webhookAnswer && $0.files.count == 1 })
            await api.waitForPendingUpdates()
        }
    }

    @Test("with another secret nothing is handled, and the server keeps the update")
    func wrongSecret() async throws {
        try await serve({ $0.webhook(secret: WebhookSecret("other"), WebhookOptions(report: .none)) { (_: Update) -> Void in Issue.record("handled") } }, secret: .random()) { (api, bot, url) async throws in
            try await bot.setWebhook(url: url, secretToken: "wrong")
            await api.push(.message("x", from: 1))
            for _ in 0..<200 where try await bot.getWebhookInfo().lastErrorMessage == nil { try await Task.sleep(for: .milliseconds(10)) }
            #expect(try await bot.getWebhookInfo().lastErrorMessage?.contains("401") == true)
            #expect(await api.pendingUpdates().count == 1)
        }
    }

    @Test("a certificate of one's own goes along with setWebhook")
    func certificate() async throws {
        try await withFolder { (folder) async throws in
            let file = folder.appendingPathComponent("cert.pem")
            try Data("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n".utf8).write(to: file)
            try await FakeBotAPI.withServer { (api) async throws in
                let bot = Bot(api)
                #expect(try await bot.setWebhook(url: "https://example.org:8443/tg", certificate: .path(file.path)))
                let call = try #require(await api.calls.first)
                let sent = try Array(Data(contentsOf: file))
                #expect(call.files.first?.name == "cert.pem" && call.files.first?.bytes == sent)
                #expect(try await bot.getWebhookInfo().hasCustomCertificate)
            }
        }
    }
}
#endif
