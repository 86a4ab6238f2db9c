#if Hummingbird
public import Hummingbird
public import TelegramBot

extension RouterMethods {
    /// Mounts a webhook.
    ///
    ///     router.telegramWebhook("/telegram", bot.webhook(secret: secret) { update in … })
    ///
    /// - Parameters:
    ///   - path: Of the URL that setWebhook was given.
    ///   - webhook: Of any bot; several bots have several paths.
    ///   - peer: Where a request comes from, for webhooks that check networks. Behind a proxy that is what the proxy says of it.
    @discardableResult
    public func telegramWebhook(
        _ path: RouterPath, _ webhook: Webhook, peer: (@Sendable (Request, Context) -> String?)? = nil
    ) -> Self {
        on(path, method: .post) { request, context in
            var body: [UInt8] = []
            for try await buffer in request.body {
                body += buffer.readableBytesView
                // The webhook itself says no to what is longer.
                if body.count > webhook.longestBody { break }
            }
            let answer = await webhook.respond(to: WebhookRequest(head: request.head, body: body, peer: peer?(request, context)))
            return Response(status: answer.head.status, headers: answer.head.headerFields, body: ResponseBody(answer.body))
        }
    }
}

extension ResponseBody {
    fileprivate init(_ body: TransportBody) {
        switch body {
        case .bytes(let bytes): self.init(byteBuffer: ByteBuffer(bytes: bytes))
        case .stream(let stream):
            self.init(contentLength: stream.length) { writer in
                for try await chunk in stream { try await writer.write(ByteBuffer(bytes: chunk)) }
                try await writer.finish(nil)
            }
        }
    }
}
#endif
