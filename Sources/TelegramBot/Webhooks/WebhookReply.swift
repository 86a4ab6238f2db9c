public import TelegramBotAPI

/// A call that the server carries out when it reads the answer of a webhook: one round trip less, and no result.
///
///     let webhook = bot.webhook(secret: secret) { update -> WebhookReply? in
///         update.message.map { .init(SendMessage(chatID: .id($0.chat.id), text: "Got it")) }
///     }
///
/// Calls that the server does not take there, such as `getMe` or `setWebhook`, are sent as any other.
public struct WebhookReply: Sendable {
    let method: String
    let body: RequestBody
    let send: @Sendable (Bot) async throws(BotError) -> Void

    /// - Parameter method: May upload files.
    public init<Method: BotAPIMethod>(_ method: Method) {
        self.method = Method.name
        body = method.requestBody
        send = { bot throws(BotError) in _ = try await bot.send(method) }
    }

    /// Whether the server carries it out when it reads it in an answer.
    private var isTaken: Bool {
        let name = method.lowercased()
        return !name.hasPrefix("get") && !["setwebhook", "deletewebhook", "close", "logout"].contains(name)
    }

    /// As an answer; `nil` if it has to be sent by itself.
    var response: WebhookResponse? {
        let body = body.naming(method)
        guard isTaken, body.isReadable, let bytes = try? body.transportBody() else { return nil }
        var response = WebhookResponse(.ok, [.contentType: body.contentType], body: bytes)
        if let length = bytes.length { response.head.headerFields[.contentLength] = String(length) }
        return response
    }
}
