@testable import TelegramBotRuntime

/// A clock whose sleepers wake at once, and that moves on by as much as they wanted to sleep.
final class StepClock: Sendable {
    private let state = Locked((now: Duration.zero, sleeps: [Duration]()))

    var sleeps: [Duration] { state.current.sleeps }

    var clock: BotClock {
        BotClock(now: { self.state.current.now }) { duration in
            try Task.checkCancellation()
            self.state.withLock { state in
                state.now += duration
                state.sleeps.append(duration)
            }
        }
    }
}

extension Bot {
    static func fake(_ transport: FakeTransport, _ clock: StepClock, retries: RetryPolicy = .standard) -> Bot {
        Bot(token: BotToken("123:ABC_def-1"), transport: transport, retries: retries, clock: clock.clock)
    }
}
