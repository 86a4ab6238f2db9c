#if Metrics
import Metrics
public import TelegramBot

extension BotReport {
    /// Measures the updates of a running bot.
    ///
    /// | metric | dimensions | |
    /// |---|---|---|
    /// | `telegram_bot_update_duration` | kind | timer: how long the handler took |
    /// | `telegram_bot_update_age` | kind | timer: from the date of what happened until its handler began |
    /// | `telegram_bot_updates_on_hand` | | gauge: how many updates run or wait |
    /// | `telegram_bot_trouble` | event | counter: whatever someone should look at |
    ///
    ///     try await bot.run(.init(report: .all(.metrics, .standardError))) { update in … }
    public static let metrics = BotReport { event in
        if case .handled(let handled) = event {
            let dimensions = [("kind", handled.kind?.rawValue ?? "unknown")]
            Timer(label: "telegram_bot_update_duration", dimensions: dimensions).record(duration: handled.duration)
            if let age = handled.age { Timer(label: "telegram_bot_update_age", dimensions: dimensions).record(duration: age) }
            Gauge(label: "telegram_bot_updates_on_hand").record(handled.onHand)
        } else if event.isTrouble {
            Counter(label: "telegram_bot_trouble", dimensions: [("event", event.label)]).increment()
        }
    }
}
#endif
