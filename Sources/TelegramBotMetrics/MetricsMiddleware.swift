#if Metrics
import Metrics
public import TelegramBot

/// Measures every attempt of every call.
///
/// | metric | dimensions | |
/// |---|---|---|
/// | `telegram_bot_calls` | method, outcome | counter |
/// | `telegram_bot_call_duration` | method, outcome | timer |
/// | `telegram_bot_call_wait` | method | timer: how long the call was held back before the attempt, where it was |
///
/// Outcomes are `ok`, the code of a refusal such as `400`, and `transport`, `decoding`, `cancelled`, `rejected`.
public struct MetricsMiddleware: BotMiddleware {
    public init() {}

    public func intercept(_ call: BotCall, next: Next) async throws(BotError) -> CallResult {
        let start = ContinuousClock.now
        if call.waited > .zero {
            Timer(label: "telegram_bot_call_wait", dimensions: [("method", call.method)]).record(duration: call.waited)
        }
        do throws(BotError) {
            let result = try await next(call)
            record(call, "ok", start)
            return result
        } catch {
            record(call, error.label, start)
            throw error
        }
    }

    private func record(_ call: BotCall, _ outcome: String, _ start: ContinuousClock.Instant) {
        let dimensions = [("method", call.method), ("outcome", outcome)]
        Counter(label: "telegram_bot_calls", dimensions: dimensions).increment()
        Timer(label: "telegram_bot_call_duration", dimensions: dimensions).record(duration: ContinuousClock.now - start)
    }
}
#endif
