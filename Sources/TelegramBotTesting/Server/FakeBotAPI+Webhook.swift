#if Testing
extension FakeBotAPI {
    /// setWebhook and deleteWebhook: once a second, checks in the real server's order, the same words.
    func setWebhook(_ bot: BotState, _ call: Call) async -> Reply? {
        let url = call.method.lowercased() == "setwebhook" ? call["url"]?.text ?? "" : ""
        let now = time.elapsed
        if !url.isEmpty {
            if now < bot.nextSetWebhook { return .tooManyRequests(retryAfter: 1) }
            bot.nextSetWebhook = now + .seconds(1)
        }
        var settings = Webhook.Settings()
        if !url.isEmpty {
            let standard: Int64 = configuration.isLocal ? 100 : 40
            settings = Webhook.Settings(
                url: url, hasCertificate: certificate(call) != nil,
                maxConnections: Parameter.integer(
                    call["max_connections"], default: standard, in: 1...(configuration.isLocal ? 100_000 : 100)),
                ipAddress: call["ip_address"]?.text ?? "", secret: call["secret_token"]?.text ?? "")
        }
        let drops = call["drop_pending_updates"]?.boolean ?? false
        let current = bot.webhook?.settings ?? Webhook.Settings()
        if current == settings, !settings.hasCertificate, !drops {
            _ = bot.allowed.update(call["allowed_updates"])
            return .result(true, description: url.isEmpty ? "Webhook is already deleted" : "Webhook is already set")
        }
        if !url.isEmpty {
            end(bot.poll, with: .conflict(Self.webhookSet))
            bot.poll = nil
        }
        let wasSet = bot.webhook != nil
        bot.webhook?.close()
        bot.webhook = nil
        if drops { bot.updates.removeAll() }
        if url.isEmpty {
            return .result(true, description: wasSet ? "Webhook was deleted" : "Webhook is already deleted")
        }
        return start(settings, of: bot, call)
    }

    private func start(_ settings: Webhook.Settings, of bot: BotState, _ call: Call) -> Reply {
        func bad(_ text: String) -> Reply { .failure(code: 400, description: "Bad Request: " + text) }
        guard let address = WebhookAddress(settings.url) else { return bad("invalid webhook URL specified") }
        guard settings.secret.utf8.count <= 256 else { return bad("secret token is too long") }
        let letters = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        guard settings.secret.allSatisfy(letters.contains) else { return bad("secret token contains unallowed characters") }
        if let certificate = certificate(call), certificate.size > Limits.certificate {
            return bad("certificate size is too big (\(certificate.size) bytes)")
        }
        _ = bot.allowed.update(call["allowed_updates"])
        if !configuration.isLocal, !address.isLoopback {
            guard address.isSecure else { return bad("bad webhook: An HTTPS URL must be provided for webhook") }
            guard [443, 80, 88, 8443].contains(address.port) else {
                return bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
            }
        }
        lastID += 1
        bot.webhook = Webhook(settings, address, id: lastID)
        deliver(to: bot)
        return .result(true, description: "Webhook was set")
    }

    /// The certificate must be a file: the part of that name, or the one `attach://` refers to.
    private func certificate(_ call: Call) -> UploadedFile? {
        call.file("certificate") ?? call.file(attachedBy: call["certificate"]?.text ?? "")
    }

    func webhookInfo(_ bot: BotState) -> FakeJSON {
        bot.updates.removeExpired(at: time.date)
        let settings = bot.webhook?.settings
        var info: FakeJSON = [
            "url": .string(settings?.url ?? ""), "has_custom_certificate": .boolean(settings?.hasCertificate ?? false),
            "pending_update_count": .integer(Int64(bot.updates.entries.count)),
        ]
        if let error = bot.webhook?.lastError {
            info["last_error_date"] = .integer(error.date)
            info["last_error_message"] = .string(error.message)
        }
        if let settings {
            info["max_connections"] = .integer(settings.maxConnections)
            info["ip_address"] = .string(settings.ipAddress.isEmpty ? "127.0.0.1" : settings.ipAddress)
        }
        if let names = bot.allowed.names { info["allowed_updates"] = names }
        return info
    }
}
#endif
