/// How a webhook answers; what is not said is as most bots want it.
public struct WebhookOptions: Sendable {
    /// The one path that is answered, for example, "/telegram"; `nil`: whatever the web server hands over.
    public var path: String?
    /// How many updates are on hand at most; more are turned away with 503, and come again a little later.
    public var capacity: Int
    /// How many updates are handled at the same time at most.
    public var concurrency: Int
    /// After so long an update that is still being handled is answered with 503, and comes again: Telegram waits 60 seconds.
    public var deadline: Duration
    /// What turned-away updates are told to wait.
    public var retryAfter: Seconds
    /// In bytes; a longer body is answered with 413.
    public var longestBody: Int
    /// Whose requests are answered; `nil`: everybody's who knows the secret.
    public var networks: [IPv4Network]?
    /// Where events go.
    public var report: BotReport

    public init(
        path: String? = nil,
        capacity: Int = 1000,
        concurrency: Int = 100,
        deadline: Duration = .seconds(50),
        retryAfter: Seconds = 5,
        longestBody: Int = 4 << 20,
        networks: [IPv4Network]? = nil,
        report: BotReport = .standardError
    ) {
        self.path = path
        self.capacity = capacity
        self.concurrency = concurrency
        self.deadline = deadline
        self.retryAfter = retryAfter
        self.longestBody = longestBody
        self.networks = networks
        self.report = report
    }
}
