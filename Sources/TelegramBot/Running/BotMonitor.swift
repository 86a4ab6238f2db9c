import TelegramBotAPI

/// Watches a running bot: how it stands now, and what happens to it.
///
///     let monitor = BotMonitor()
///     Task { for await event in monitor.events where event.isTrouble { print(event) } }
///     try await bot.run(.init(report: monitor.report)) { update in … }
public final class BotMonitor: Sendable {
    private struct State: Sendable {
        var health = PollingHealth.starting
        var streams: [Int: AsyncStream<BotEvent>.Continuation] = [:]
        var lastStream = 0
    }

    private let state = Locked(State())

    public init() {}

    /// How it stands with polling.
    public var health: PollingHealth { state.withLock { $0.health } }

    /// What happens from now on. Of events that nobody takes the latest 1000 are kept.
    public var events: AsyncStream<BotEvent> {
        let (stream, continuation) = AsyncStream<BotEvent>.makeStream(bufferingPolicy: .bufferingNewest(1000))
        let number = state.withLock { state in
            state.lastStream += 1
            state.streams[state.lastStream] = continuation
            return state.lastStream
        }
        continuation.onTermination = { [weak self] _ in _ = self?.state.withLock { $0.streams.removeValue(forKey: number) } }
        return stream
    }

    /// Give this to `run`.
    public var report: BotReport {
        BotReport { [self] event in
            let streams = state.withLock { state in
                if case .polling(let health) = event { state.health = health }
                return Array(state.streams.values)
            }
            for stream in streams { stream.yield(event) }
        }
    }
}
