#if Testing
extension FakeBotAPI {
    static let webhookActive =
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    static let otherPoll =
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    static let webhookSet = "Conflict: terminated by setWebhook request"

    /// getUpdates: at most 100 updates, at most 50 seconds; the same offset again within 3 seconds waits 3 at least, and
    /// within half a second gets one update at most.
    func getUpdates(_ bot: BotState, _ call: Call) async -> Reply? {
        if bot.webhook != nil { return await conflict(bot, Self.webhookActive) }
        let numbers = Int64(Int32.min)...Int64(Int32.max)
        let offset = Parameter.integer(call["offset"], default: 0, in: numbers)
        var limit = Parameter.integer(call["limit"], default: 100, in: 1...100)
        var timeout = Parameter.integer(call["timeout"], default: 0, in: 0...50)
        _ = bot.allowed.update(call["allowed_updates"])
        let now = time.elapsed
        if offset == bot.previousOffset {
            if now < bot.previousStart + .seconds(3) { timeout = max(timeout, 3) }
            if now < bot.previousStart + .milliseconds(500) { limit = 1 }
        }
        bot.previousOffset = offset
        bot.previousStart = now
        if offset < 0 { bot.updates.keepLast(-offset) }
        let from = offset <= 0 ? bot.updates.head : offset
        let updates = bot.updates.read(from: from, limit: limit, at: time.date)
        changed()
        if timeout == 0 || !updates.isEmpty { return .result(UpdateQueue.answer(updates)) }
        return await wait(bot, from: from, limit: limit, timeout: .seconds(timeout))
    }

    private func wait(_ bot: BotState, from offset: Int64, limit: Int64, timeout: Duration) async -> Reply? {
        end(bot.poll, with: .conflict(Self.otherPoll))
        guard !isStopped else { return nil }
        lastID += 1
        let id = lastID
        let deadline = time.elapsed + timeout
        let outcome = await withCheckedContinuation { continuation in
            let timer = Task {
                try? await self.time.sleep(until: deadline)
                if !Task.isCancelled { self.endPoll(id, of: bot.token, isTest: bot.isTestEnvironment) }
            }
            bot.poll = BotState.Poll(id: id, offset: offset, limit: limit, continuation: continuation, timer: timer)
        }
        switch outcome {
        case .reply(let reply): return reply
        case .conflict(let reason): return await conflict(bot, reason)
        case .dropped: return nil
        }
    }

    /// 409: at once, and for 3 seconds after that only 3 seconds late.
    private func conflict(_ bot: BotState, _ reason: String) async -> Reply? {
        let now = time.elapsed
        if now >= bot.nextConflict {
            bot.nextConflict = now + .seconds(3)
        } else {
            try? await time.sleep(for: .seconds(3))
        }
        return .failure(code: 409, description: reason)
    }

    func wakePoll(of bot: BotState) {
        guard let poll = bot.poll else { return }
        let updates = bot.updates.read(from: poll.offset, limit: poll.limit, at: time.date)
        guard !updates.isEmpty else { return }
        end(poll, with: .reply(.result(UpdateQueue.answer(updates))))
        bot.poll = nil
    }

    func end(_ poll: BotState.Poll?, with outcome: BotState.Poll.Outcome) {
        poll?.timer.cancel()
        poll?.continuation.resume(returning: outcome)
    }

    private func endPoll(_ id: UInt64, of token: String, isTest: Bool) {
        let bot = bot(token, isTest: isTest)
        guard let poll = bot.poll, poll.id == id else { return }
        let updates = bot.updates.read(from: poll.offset, limit: poll.limit, at: time.date)
        end(poll, with: .reply(.result(UpdateQueue.answer(updates))))
        bot.poll = nil
    }
}
#endif
