/// The time by which a bot waits: the machine's, or a test's.
public struct BotClock: Sendable {
    /// What has passed since some moment in the past.
    public let now: @Sendable () -> Duration
    /// Throws when the task is cancelled.
    public let sleep: @Sendable (Duration) async throws -> Void

    /// - Parameter clock: For example, a clock that a test moves.
    public init<C: Clock>(_ clock: C) where C.Duration == Duration {
        let start = clock.now
        now = { start.duration(to: clock.now) }
        sleep = { try await clock.sleep(until: clock.now.advanced(by: $0), tolerance: nil) }
    }

    package init(now: @escaping @Sendable () -> Duration, sleep: @escaping @Sendable (Duration) async throws -> Void) {
        self.now = now
        self.sleep = sleep
    }

    public static let continuous = BotClock(ContinuousClock())
}
