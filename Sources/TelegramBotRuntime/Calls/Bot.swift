/// A bot: its token, the server it talks to, and what carries its requests there. A value, to be copied at will.
///
///     let bot = Bot(token: .environment("BOT_TOKEN"))
///     try await bot.sendMessage(chatID: 42, text: "Hi")
///
/// Copies share what they know of the server's flood limits.
public struct Bot: Sendable {
    public var token: BotToken
    public var endpoint: Endpoint
    public var transport: any BotTransport
    /// How long an attempt may take. Each attempt of a call that is retried has it anew.
    public var timeout: Duration
    /// How long a call may take in all, with everything it waits for; `nil`: no longer than its attempts and ``RetryPolicy/longestWait`` allow.
    public var deadline: Duration?
    /// Which failures are followed by another attempt.
    public var retries: RetryPolicy
    /// What happens round every attempt, the outermost first.
    public var middleware: [any BotMiddleware]
    /// Is told what an answer held that the API does not promise. Nothing else depends on it.
    public var onIssues: (@Sendable (_ method: String, [DecodingIssue]) -> Void)?
    /// Waits by it between attempts; tests have one of their own.
    public var clock: BotClock
    let flood: FloodControl

    /// - Parameters:
    ///   - token: From BotFather.
    ///   - endpoint: Telegram's own server, unless it is said otherwise.
    ///   - transport: What carries the requests.
    ///   - timeout: How long an attempt may take, until its answer is there.
    ///   - retries: Which failures are followed by another attempt.
    ///   - middleware: What happens round every attempt, the outermost first.
    ///   - clock: Waits by it between attempts.
    public init(
        token: BotToken,
        endpoint: Endpoint = .cloud,
        transport: any BotTransport,
        timeout: Duration = .seconds(60),
        retries: RetryPolicy = .standard,
        middleware: [any BotMiddleware] = [],
        clock: BotClock = .continuous
    ) {
        self.token = token
        self.endpoint = endpoint
        self.transport = transport
        self.timeout = timeout
        self.retries = retries
        self.middleware = middleware
        self.clock = clock
        flood = FloodControl()
    }
}

extension Bot {
    /// The same bot with another timeout.
    ///
    ///     try await bot.with(timeout: .seconds(5)).getMe()
    public func with(timeout: Duration) -> Bot { with { $0.timeout = timeout } }

    /// The same bot whose calls end after a time, whatever they wait for.
    ///
    ///     try await bot.with(deadline: .seconds(10)).sendMessage(chatID: 42, text: "While it is news")
    public func with(deadline: Duration) -> Bot { with { $0.deadline = deadline } }

    /// The same bot with other retries.
    ///
    ///     try await bot.with(retries: .none).sendMessage(chatID: 42, text: "Now or never")
    public func with(retries: RetryPolicy) -> Bot { with { $0.retries = retries } }

    /// The same bot with one more middleware, inside of those it has.
    public func with(_ middleware: some BotMiddleware) -> Bot { with { $0.middleware.append(middleware) } }

    private func with(_ change: (inout Bot) -> Void) -> Bot {
        var copy = self
        change(&copy)
        return copy
    }
}
