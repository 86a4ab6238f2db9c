import TelegramBotAPI

/// What happens to a bot, by long polling, one update after the other.
///
///     for try await update in bot.updates {
///         guard let message = update.message, let text = message.text else { continue }
///         try await bot.sendMessage(chatID: .id(message.chat.id), text: text)
///     }
///
/// An update is confirmed when its successors are asked for, after the loop's body is done with it: if the process ends
/// in between, it comes again, and the rest of its batch (at most 100) as well.
/// The sequence ends when its task is cancelled. It fails where asking again cannot help: a wrong token, a webhook that is set.
/// In any other trouble it waits, as long as the server asks, else 1 to 30 seconds, and goes on.
public struct UpdateSequence: AsyncSequence, Sendable {
    public typealias Element = Update
    public typealias Failure = BotError

    let bot: Bot
    let allowedUpdates: [UpdateKind]?
    let timeout: Seconds
    /// Waits between attempts; tests do not.
    var pause: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

    public func makeAsyncIterator() -> Iterator { Iterator(sequence: self) }

    public struct Iterator: AsyncIteratorProtocol {
        public typealias Failure = BotError

        private let sequence: UpdateSequence
        /// The rest of the batch, last one first.
        private var batch: [Update] = []
        private var offset: Int?
        private var failures = 0
        /// Set to 1 while an answer that cannot be read is narrowed down.
        private var limit: Int?

        init(sequence: UpdateSequence) { self.sequence = sequence }

        public mutating func next() async throws(BotError) -> Update? {
            while batch.isEmpty {
                if Task.isCancelled { return nil }
                do throws(BotError) {
                    try await poll()
                    failures = 0
                } catch {
                    if case .cancelled = error { return nil }
                    guard sequence.isTransient(error) else { throw error }
                    if skipUnreadable(error) { continue }
                    failures += 1
                    do { try await sequence.pause(Self.delay(after: error, failures: failures)) } catch { return nil }
                }
            }
            return batch.popLast()
        }

        private mutating func poll() async throws(BotError) {
            let updates = try await sequence.bot.send(
                GetUpdates(offset: offset, limit: limit, timeout: sequence.timeout, allowedUpdates: sequence.allowedUpdates),
                // A connection that died without a word is given up soon after the server should have answered.
                timeout: sequence.timeout.duration + .seconds(10)
            )
            limit = nil
            if let last = updates.map(\.updateID).max(), last > 0 { offset = last + 1 }
            // An update without an identifier cannot be confirmed; it must not come round for ever.
            batch = updates.filter { $0.updateID > 0 }.reversed()
        }

        /// An answer that is no JSON is asked for again update by update, and the one that cannot be read is left out.
        private mutating func skipUnreadable(_ error: BotError) -> Bool {
            guard case .http(200, _, let body) = error else { return false }
            guard limit == 1 else {
                limit = 1
                return true
            }
            guard let id = Self.updateID(in: body) else { return false }
            offset = id + 1
            limit = nil
            return true
        }

        /// The number after the first `"update_id":`.
        static func updateID(in body: String) -> Int? {
            let pieces = body.split(separator: "\"update_id\":", maxSplits: 1, omittingEmptySubsequences: false)
            guard pieces.count == 2 else { return nil }
            return Int(pieces[1].drop { $0 == " " }.prefix { $0.isNumber })
        }

        /// As long as the server asks; else up to 1, 2, 4, … 30 seconds, at random, so that many bots do not come back at once.
        static func delay(after error: BotError, failures: Int) -> Duration {
            if let retryAfter = error.retryAfter { return retryAfter.duration }
            let most = [1, 2, 4, 8, 16, 30][Swift.min(failures, 6) - 1]
            return .milliseconds(Int.random(in: 500 * most...1000 * most))
        }
    }

    /// Whether asking again may help.
    func isTransient(_ error: BotError) -> Bool {
        switch error {
        case .api(let failure):
            switch failure.kind {
            case .unauthorized, .loggedOut, .webhookActive, .methodNotFound: false
            default: failure.code != 404
            }
        case .http, .transport, .decoding: true
        case .cancelled, .rejected: false
        }
    }
}

extension Bot {
    /// What happens to the bot, by long polling: all kinds but the three that must be asked for.
    public var updates: UpdateSequence { updates() }

    /// What happens to the bot, by long polling.
    ///
    /// - Parameters:
    ///   - allowed: The kinds wanted; the server remembers them. `nil`: as before.
    ///   - timeout: How long the server waits for an update before it answers with none; at most 50 seconds.
    public func updates(allowed: [UpdateKind]? = nil, timeout: Seconds = 50) -> UpdateSequence {
        UpdateSequence(bot: self, allowedUpdates: allowed, timeout: timeout)
    }
}
