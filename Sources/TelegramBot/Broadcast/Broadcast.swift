public import TelegramBotAPI

/// Sends something to many chats, within the limits that Telegram publishes, and goes on where it was left off.
///
///     let broadcast = Broadcast(to: subscribers, journal: "newsletter-7.txt")
///     let report = try await broadcast.run(bot) { chat in try await bot.sendMessage(chatID: chat, text: "News!") }
///     print(report)   // sent 9812, refused 187, unknown 1, left 0
///
/// Started again with the same journal it sends to nobody twice: a chat whose message was on its way when the process ended counts as
/// unknown, and is left to you.
public struct Broadcast: Sendable {
    /// Each once, in this order.
    public var chats: [ChatID]
    /// How many messages a second are begun.
    public let rate: Int
    /// How many are on their way at the same time at most.
    public var concurrency: Int
    /// The file that says who was sent to; `nil`: it cannot be resumed.
    public var journal: String?

    /// - Parameters:
    ///   - chats: Repeated ones are sent to once.
    ///   - perSecond: 1 to 30, the limit for messages to different chats (Bots FAQ); up to 1000 if `isPaid`.
    ///   - isPaid: Whether the messages are sent with `allowPaidBroadcast`, for Stars.
    ///   - journal: Of a file that need not be there.
    public init(to chats: [ChatID], perSecond: Int = 25, isPaid: Bool = false, concurrency: Int = 8, journal: String? = nil) {
        var seen: Set<ChatID> = []
        self.chats = chats.filter { seen.insert($0).inserted }
        rate = min(max(perSecond, 1), isPaid ? 1000 : 30)
        self.concurrency = max(1, concurrency)
        self.journal = journal
    }

    /// What became of it.
    public struct Report: Sendable, CustomStringConvertible {
        /// How many were sent now or in earlier runs.
        public internal(set) var sent = 0
        /// Who was not sent to, and why: who blocked the bot, left, does not exist. Of earlier runs without the reason.
        public internal(set) var refused: [ChatID: BotError?] = [:]
        /// Who may have been sent to: the answer never came, or the process ended in between.
        public internal(set) var unknown: Set<ChatID> = []
        /// Those that it did not come to.
        public internal(set) var left: [ChatID] = []

        public var description: String { "sent \(sent), refused \(refused.count), unknown \(unknown.count), left \(left.count)" }
    }

    /// Sends to every chat that is left. A cancelled task begins no more and lets those on their way come to their end.
    ///
    /// - Parameters:
    ///   - bot: What `send` uses; its clock paces the messages.
    ///   - send: Sends to one chat. What it throws is what became of that chat; a group that has become a supergroup is sent to there.
    /// - Throws: A ``Rejection`` of code ``Rejection/Code/file`` if the journal cannot be read or written.
    public func run(_ bot: Bot, _ send: @escaping @Sendable (ChatID) async throws -> Void) async throws(BotError) -> Report {
        var report = Report()
        let journal = try self.journal.map { path throws(BotError) in try BroadcastJournal(path) }
        var rest = ArraySlice(chats)
        if let journal { rest = ArraySlice(try await journal.divide(chats, &report)) }
        let failure = Locked<BotError?>(nil)
        await withTaskGroup(of: (ChatID, BroadcastOutcome).self) { group in
            var running = 0
            let start = bot.clock.now()
            var begun = 0
            while failure.current == nil {
                while running > 0, running >= concurrency || rest.isEmpty || Task.isCancelled, let (chat, outcome) = await group.next() {
                    running -= 1
                    await report.note(chat, outcome, journal, failure)
                }
                guard !Task.isCancelled, let chat = rest.first else { break }
                // Evenly, by the number begun: what was late is not made up for in a burst.
                let wait = start + .seconds(begun) / rate - bot.clock.now()
                if wait > .zero { do { try await bot.clock.sleep(wait) } catch { continue } }
                do throws(BotError) { try await journal?.write(.sending, chat) } catch {
                    _ = failure.set(error)
                    break
                }
                rest.removeFirst()
                running += 1
                begun += 1
                group.addTask { (chat, await BroadcastOutcome(bot, chat, send)) }
            }
            for await (chat, outcome) in group { await report.note(chat, outcome, journal, failure) }
        }
        report.left = Array(rest)
        if let failure = failure.current { throw failure }
        return report
    }
}

extension Broadcast.Report {
    fileprivate mutating func note(_ chat: ChatID, _ outcome: BroadcastOutcome, _ journal: BroadcastJournal?, _ failure: Locked<BotError?>) async {
        let state: BroadcastJournal.State
        switch outcome {
        case .sent:
            sent += 1
            state = .sent
        case .refused(let error):
            refused[chat] = error
            state = .refused
        case .unknown:
            unknown.insert(chat)
            state = .unknown
        }
        do throws(BotError) { try await journal?.write(state, chat) } catch { _ = failure.set(error) }
    }
}
