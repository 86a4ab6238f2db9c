public import TelegramBotAPI

/// What happens to a bot, by long polling, one update after the other.
///
///     for try await update in bot.updates {
///         guard let message = update.message, let text = message.text else { continue }
///         try await bot.sendMessage(chatID: .id(message.chat.id), text: text)
///     }
///
/// An update is confirmed when its successors are asked for, after the loop's body is done with it: if the process ends
/// in between, it comes again, and the rest of its batch (at most 100) as well. For order by chat, several at a time and an end in good
/// order see ``TelegramBotRuntime/Bot/run(_:_:)``.
///
/// The sequence ends when its task is cancelled. It fails where asking again cannot help: a wrong token, a webhook that is set.
/// In any other trouble it waits, as long as the server asks, else up to 1, 2, 4, … 30 seconds, and goes on.
public struct UpdateSequence: AsyncSequence, Sendable {
    public typealias Element = Update
    public typealias Failure = BotError

    let poller: Poller
    let report: @Sendable (BotEvent) -> Void

    public func makeAsyncIterator() -> Iterator { Iterator(poller: poller, report: report) }

    public struct Iterator: AsyncIteratorProtocol {
        public typealias Failure = BotError

        private var poller: Poller
        private let report: @Sendable (BotEvent) -> Void
        /// The rest of the batch, last one first.
        private var batch: [IncomingUpdate] = []
        private var offset: Int?

        init(poller: Poller, report: @escaping @Sendable (BotEvent) -> Void) {
            self.poller = poller
            self.report = report
        }

        public mutating func next() async throws(BotError) -> Update? {
            while true {
                while let incoming = batch.popLast() {
                    switch incoming.content {
                    case .success(let update):
                        if !incoming.issues.isEmpty { report(.issues(incoming.issues, updateID: update.updateID)) }
                        return update
                    case .failure(let failure): report(.undecodable(failure.update))
                    }
                }
                if Task.isCancelled { return nil }
                do throws(BotError) {
                    batch = try await poller.next(from: offset).reversed()
                } catch {
                    if case .cancelled = error { return nil }
                    throw error
                }
                if let last = batch.lazy.compactMap(\.id).first { offset = last + 1 }
            }
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
    ///   - report: Where trouble goes, and updates that cannot be read.
    public func updates(allowed: [UpdateKind]? = nil, timeout: Seconds = 50, report: BotReport = .standardError) -> UpdateSequence {
        UpdateSequence(poller: Poller(bot: self, allowed: allowed, timeout: timeout, report: report.send), report: report.send)
    }
}
