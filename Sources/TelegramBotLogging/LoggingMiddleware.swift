#if Logging
public import Logging
public import TelegramBot

/// Logs every attempt of every call: method, outcome, how long it took. No parameters and no token.
///
///     let bot = Bot(token: .environment("BOT_TOKEN")).with(LoggingMiddleware(Logger(label: "bot")))
///
/// For example, `sendMessage failed duration_ms=35 attempt=1 error="sendMessage: 400 Bad Request: chat not found"`.
public struct LoggingMiddleware: BotMiddleware {
    private let logger: Logger
    private let success: Logger.Level
    private let failure: Logger.Level

    /// - Parameters:
    ///   - success: The level of calls that went well.
    ///   - failure: The level of calls that did not; whether there is another attempt is not known then.
    public init(_ logger: Logger, success: Logger.Level = .debug, failure: Logger.Level = .warning) {
        self.logger = logger
        self.success = success
        self.failure = failure
    }

    public func intercept(_ call: BotCall, next: Next) async throws(BotError) -> CallResult {
        let start = ContinuousClock.now
        var metadata: Logger.Metadata = ["attempt": "\(call.attempt)"]
        if call.waited > .zero { metadata["waited_ms"] = "\(call.waited.milliseconds)" }
        do throws(BotError) {
            let result = try await next(call)
            metadata["duration_ms"] = "\((ContinuousClock.now - start).milliseconds)"
            metadata["bytes"] = "\(result.size)"
            logger.log(level: success, "\(call.method)", metadata: metadata)
            return result
        } catch {
            metadata["duration_ms"] = "\((ContinuousClock.now - start).milliseconds)"
            metadata["error"] = "\(error)"
            logger.log(level: failure, "\(call.method) failed", metadata: metadata)
            throw error
        }
    }
}

extension BotReport {
    /// Logs what happens to a running bot: trouble as warnings, all else for debugging.
    ///
    ///     try await bot.run(.init(report: .log(to: logger))) { update in … }
    public static func log(to logger: Logger) -> BotReport {
        BotReport { event in logger.log(level: event.isTrouble ? .warning : .debug, "\(event)") }
    }
}

extension Duration {
    fileprivate var milliseconds: Int { Int(self / .milliseconds(1)) }
}
#endif
