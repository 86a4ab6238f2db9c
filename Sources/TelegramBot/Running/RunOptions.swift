public import TelegramBotAPI

/// How a bot runs; what is not said is as most bots want it.
public struct RunOptions: Sendable {
    /// What is promised for each update when the process may end at any moment.
    public var delivery: Delivery
    /// The kinds of updates wanted; `nil`: all but the three that must be asked for. The server remembers them.
    public var allowedUpdates: [UpdateKind]?
    /// How many updates are handled at the same time at most; those of one chat are handled one after the other in any case.
    public var concurrency: Int
    /// How long handlers may go on after the bot was told to stop; then they are cancelled.
    public var drainTimeout: Duration
    /// Whether SIGTERM and SIGINT stop the bot.
    public var stopsOnSignals: Bool
    /// How long the server waits for an update before it answers with none; at most 50 seconds.
    public var pollTimeout: Seconds
    /// Where events go.
    public var report: BotReport

    public init(
        delivery: Delivery = .atLeastOnce,
        allowedUpdates: [UpdateKind]? = nil,
        concurrency: Int = 100,
        drainTimeout: Duration = .seconds(20),
        stopsOnSignals: Bool = true,
        pollTimeout: Seconds = 50,
        report: BotReport = .standardError
    ) {
        self.delivery = delivery
        self.allowedUpdates = allowedUpdates
        self.concurrency = concurrency
        self.drainTimeout = drainTimeout
        self.stopsOnSignals = stopsOnSignals
        self.pollTimeout = pollTimeout
        self.report = report
    }
}
