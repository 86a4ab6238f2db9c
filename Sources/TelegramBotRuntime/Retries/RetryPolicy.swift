/// Which failures of a call are followed by another attempt.
///
/// - "Too many requests": after as long as the server asks; calls of the same chat, or of the same method where there is none, wait as well.
/// - The request certainly did not leave, for example, no connection came about: every call.
/// - 5xx, or the connection broke: only calls that can be sent twice without harm, such as `getMe` or `deleteMessage`. For all others,
///   such as `sendMessage`, the error goes to the caller: ``BotError/isOutcomeUnknown`` says that the server may have carried them out.
/// - `logOut` and `close`: never.
///
/// A call with a stream that can be read once is not sent again after the stream was begun.
public struct RetryPolicy: Hashable, Sendable {
    /// How often a call is sent at most; 1 for never again. What the server holds back does not count.
    public var attempts: Int
    /// How long a call is held back in all. A longer wait that the server asks for is the caller's: the error goes to them.
    public var longestWait: Duration
    /// Between two attempts at most so much at first, twice as much each time, and a random part of it.
    public var firstDelay: Duration
    /// What the delay grows to.
    public var longestDelay: Duration

    public init(
        attempts: Int = 4, longestWait: Duration = .seconds(60), firstDelay: Duration = .milliseconds(500),
        longestDelay: Duration = .seconds(10)
    ) {
        self.attempts = attempts
        self.longestWait = longestWait
        self.firstDelay = firstDelay
        self.longestDelay = longestDelay
    }

    public static let standard = RetryPolicy()

    /// Each call is sent once, whatever happens, and waits for no other.
    public static let none = RetryPolicy(attempts: 1, longestWait: .zero)
}
