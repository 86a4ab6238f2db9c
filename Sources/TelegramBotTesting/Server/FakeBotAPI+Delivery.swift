#if Testing
extension FakeBotAPI {
    /// An answer that takes longer counts as none.
    static let webhookTimeout = Duration.seconds(60)
    /// How long a webhook may answer 410 before it is taken away.
    static let goneLimit = Duration.seconds(23 * 3600)

    /// Sends every update that is due: of each key one at a time, over as many connections as are allowed.
    ///
    /// Where nothing was taken within the last ten seconds there is one connection, and a new one every two seconds at
    /// most; that is how the real server treats a webhook that fails.
    func deliver(to bot: BotState) {
        guard let webhook = bot.webhook, webhook.address.isLoopback, !isStopped else { return }
        bot.updates.removeExpired(at: time.date)
        let now = time.elapsed
        var seen = webhook.busy
        var wakes: [Duration] = []
        for update in bot.updates.entries {
            let key = update.key == 0 ? -update.id : update.key
            guard seen.insert(key).inserted else { continue }
            let delivery = webhook.deliveries[update.id] ?? Webhook.Delivery(wakes: now)
            guard delivery.wakes <= now else {
                wakes.append(delivery.wakes)
                continue
            }
            guard let connection = connection(for: webhook, at: now, &wakes) else { break }
            webhook.busy.insert(key)
            webhook.deliveries[update.id] = delivery
            send(update, key, of: bot, webhook, over: connection)
        }
        webhook.timer?.cancel()
        webhook.timer = wakes.min().map { wake in
            let (token, isTest, id) = (bot.token, bot.isTestEnvironment, webhook.id)
            return Task {
                try? await self.time.sleep(until: wake)
                if !Task.isCancelled { self.wakeDelivery(token, isTest, id) }
            }
        }
    }

    private func wakeDelivery(_ token: String, _ isTest: Bool, _ id: UInt64) {
        let bot = bot(token, isTest: isTest)
        if bot.webhook?.id == id { deliver(to: bot) }
    }

    private func connection(for webhook: Webhook, at now: Duration, _ wakes: inout [Duration]) -> WebhookConnection? {
        if let connection = webhook.idle.popLast() { return connection }
        let isActive = webhook.lastSuccess.map { now < $0 + .seconds(10) } ?? false
        guard webhook.connections < (isActive ? Int(webhook.settings.maxConnections) : 1) else { return nil }
        if !isActive {
            guard now >= webhook.nextConnection else {
                wakes.append(webhook.nextConnection)
                return nil
            }
            webhook.nextConnection = now + .seconds(2)
        }
        webhook.connections += 1
        let connection = WebhookConnection(webhook.address, kept: configuration.keptFileSize)
        launch { await connection.run() }
        return connection
    }

    private func send(
        _ update: UpdateQueue.Entry, _ key: Int64, of bot: BotState, _ webhook: Webhook, over connection: WebhookConnection
    ) {
        let request = webhook.request(update)
        let (token, isTest, id) = (bot.token, bot.isTestEnvironment, webhook.id)
        launch {
            let timer = Task {
                try? await self.time.sleep(for: Self.webhookTimeout)
                if !Task.isCancelled { connection.close() }
            }
            let outcome = await connection.send(request)
            timer.cancel()
            await self.delivered(update.id, key, outcome, connection, token, isTest, id)
        }
    }

    private func delivered(
        _ update: Int64, _ key: Int64, _ outcome: WebhookConnection.Outcome, _ connection: WebhookConnection,
        _ token: String, _ isTest: Bool, _ id: UInt64
    ) async {
        let bot = bot(token, isTest: isTest)
        guard let webhook = bot.webhook, webhook.id == id else {
            connection.close()
            return
        }
        webhook.busy.remove(key)
        var failure: String?
        var retryAfter = 0
        var keeps = false
        var answer: Call?
        switch outcome {
        case .closed(let reason):
            failure = reason
        case .stale:
            webhook.connections -= 1
            return deliver(to: bot)
        case .answered(let head, let content):
            guard case .response(let code, let reason) = head.kind else { break }
            keeps = head.keepsAlive
            if (200...299).contains(code) {
                webhook.firstGone = nil
                answer = call(answering: head, content, bot)
            } else {
                failure = "Wrong response from the webhook: \(code) \(reason)"
                retryAfter = Int(Parameter(Array((head.header("retry-after") ?? "").utf8)).integer)
                if code != 410 { webhook.firstGone = nil }
            }
            if code == 410, isGone(webhook) {
                bot.webhook?.close()
                bot.webhook = nil
                return changed()
            }
        }
        if keeps {
            webhook.idle.append(connection)
        } else {
            connection.close()
            webhook.connections -= 1
        }
        if let failure {
            webhook.lastError = (time.date, failure)
            delay(update, of: bot, webhook, retryAfter: min(max(0, retryAfter), 3600))
        } else {
            webhook.lastSuccess = time.elapsed
            webhook.deliveries[update] = nil
            bot.updates.remove(update)
        }
        deliver(to: bot)
        changed()
        if let answer { _ = await reply(to: answer) }
    }

    /// The first failure is tried again at once, each further one after double the time, up to one or two minutes; what
    /// would come after the update's end is dropped now.
    private func delay(_ update: Int64, of bot: BotState, _ webhook: Webhook, retryAfter: Int) {
        var delivery = webhook.deliveries[update] ?? Webhook.Delivery(wakes: time.elapsed)
        var wait = retryAfter
        if retryAfter == 0, delivery.failures > 0 {
            delivery.delay = min(Int.random(in: 60...120), delivery.delay * 2)
            wait = delivery.delay
        }
        guard let entry = bot.updates.entries.first(where: { $0.id == update }) else { return }
        guard time.date + Int64(wait) <= entry.expires else {
            webhook.deliveries[update] = nil
            return bot.updates.remove(update)
        }
        delivery.failures += 1
        delivery.wakes = time.elapsed + .seconds(wait)
        webhook.deliveries[update] = delivery
    }

    private func isGone(_ webhook: Webhook) -> Bool {
        guard let first = webhook.firstGone else {
            webhook.firstGone = time.elapsed
            return false
        }
        return time.elapsed > first + Self.goneLimit
    }

    /// The call that the body of a webhook's answer asks for, if it is one that may be asked for there.
    private func call(answering head: Head, _ content: Content, _ bot: BotState) -> Call? {
        let parameters = Parameters(content)
        let method = parameters["method"]?.text ?? ""
        let lowercased = method.lowercased()
        guard !method.isEmpty, !["deletewebhook", "setwebhook", "close", "logout"].contains(lowercased),
            !lowercased.hasPrefix("get")
        else { return nil }
        return Call(
            method: MethodNames.published[lowercased] ?? method, token: bot.token,
            isTestEnvironment: bot.isTestEnvironment, origin: .webhookAnswer, verb: "", headers: head.headers,
            encoding: Call.Encoding(content.encoding), parameters: parameters, files: content.files,
            jsonFailure: content.jsonFailure, time: time.elapsed, connection: 0)
    }
}
#endif
