import HTTPTypes
public import TelegramBotAPI

/// Answers what Telegram sends to a webhook, whatever web server takes it: a request in, a response out.
///
///     let webhook = bot.webhook(secret: secret) { update in … }
///     let response = await webhook.respond(to: WebhookRequest(head: head, body: body))
///
/// An update is answered when it was handled, so that the server sends the next one of the same chat only then, and sends it again if
/// this process ends meanwhile. One that comes twice is handled once. What cannot be read is reported and answered with 200, or it would
/// come again and again. When too much is on hand, and when a handler takes longer than the server waits, the answer is 503 with
/// Retry-After, and the update comes again.
public struct Webhook: Sendable {
    public typealias Handler = @Sendable (Update) async throws -> WebhookReply?

    let bot: Bot
    let secret: WebhookSecret?
    let options: WebhookOptions
    private let inbox: WebhookInbox

    init(_ bot: Bot, secret: WebhookSecret?, _ options: WebhookOptions, _ handler: @escaping Handler) {
        self.bot = bot
        self.secret = secret
        self.options = options
        inbox = WebhookInbox(bot, options, handler)
    }

    /// In bytes; what is longer need not be received.
    public var longestBody: Int { options.longestBody }

    public func respond(to request: WebhookRequest) async -> WebhookResponse {
        if let refusal = refusal(of: request) {
            options.report.send(.webhookRefused(refusal.reason, status: refusal.response.status))
            return refusal.response
        }
        var issues: [DecodingIssue] = []
        let update: Update
        do {
            update = try Update(json: request.body, issues: &issues)
        } catch {
            let id = IncomingUpdate.updateID(in: request.body[...])
            options.report.send(.undecodable(UndecodableUpdate(id: id, bytes: request.body, reason: error)))
            return WebhookResponse(.ok)
        }
        if !issues.isEmpty { options.report.send(.issues(issues, updateID: update.updateID)) }
        switch await inbox.handle(update) {
        case .done(let reply): return await answer(reply, update.updateID)
        case .overloaded, .late: return WebhookResponse(.serviceUnavailable, [.retryAfter: String(options.retryAfter.count)])
        }
    }

    /// Waits until what is on hand is handled. Call it when the web server takes no more requests.
    public func drain(atMost limit: Duration = .seconds(20)) async { await inbox.dispatcher.drain(atMost: limit, bot.clock) }

    private func answer(_ reply: WebhookReply?, _ id: Int) async -> WebhookResponse {
        guard let reply else { return WebhookResponse(.ok) }
        if let response = reply.response { return response }
        await inbox.send(reply, id)
        return WebhookResponse(.ok)
    }

    private func refusal(of request: WebhookRequest) -> (reason: String, response: WebhookResponse)? {
        let path = (request.head.path ?? "").prefix { $0 != "?" }
        if let wanted = options.path, path != wanted { return ("another path", WebhookResponse(.notFound)) }
        if request.head.method != .post { return ("not a POST", WebhookResponse(.methodNotAllowed, [.allow: "POST"])) }
        if let networks = options.networks, !networks.contains(where: { $0.contains(request.peer ?? "") }) {
            return ("not from Telegram's networks", WebhookResponse(.forbidden))
        }
        if let secret, !secret.matches(request.head.headerFields[.webhookSecret]) { return ("the secret is missing or wrong", WebhookResponse(.unauthorized)) }
        if request.body.count > options.longestBody { return ("\(request.body.count) bytes", WebhookResponse(.contentTooLarge)) }
        return nil
    }
}

extension HTTPField.Name {
    /// The header that holds the secret.
    static let webhookSecret = HTTPField.Name("X-Telegram-Bot-Api-Secret-Token") ?? .authorization
}

extension Bot {
    /// A webhook whose handler may reply with a call.
    ///
    /// - Parameters:
    ///   - secret: What setWebhook was given as `secret_token`; `nil` accepts anybody's requests.
    ///   - options: What is not said is as most bots want it.
    ///   - handler: What it throws is reported, and the update counts as done.
    public func webhook(secret: WebhookSecret?, _ options: WebhookOptions = WebhookOptions(), _ handler: @escaping Webhook.Handler) -> Webhook {
        Webhook(self, secret: secret, options, handler)
    }

    /// A webhook.
    public func webhook(
        secret: WebhookSecret?, _ options: WebhookOptions = WebhookOptions(), _ handler: @escaping @Sendable (Update) async throws -> Void
    ) -> Webhook {
        Webhook(self, secret: secret, options) { update in
            try await handler(update)
            return nil
        }
    }
}
