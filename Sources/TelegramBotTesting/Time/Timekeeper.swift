#if Testing
/// The server's time: what has passed on its clock since it started, and the date that stands for.
struct Timekeeper: Sendable {
    /// Seconds since 1970 at the start.
    let epoch: Int64
    private let read: @Sendable () -> Duration
    private let wait: @Sendable (Duration) async throws -> Void

    init<C: Clock>(_ clock: C, epoch: Int64) where C.Duration == Duration {
        let start = clock.now
        self.epoch = epoch
        read = { start.duration(to: clock.now) }
        wait = { try await clock.sleep(until: start.advanced(by: $0), tolerance: nil) }
    }

    var elapsed: Duration { read() }

    /// Seconds since 1970.
    var date: Int64 { epoch + elapsed.components.seconds }

    /// Sleeps until so much has passed since the start.
    func sleep(until elapsed: Duration) async throws { try await wait(elapsed) }

    func sleep(for duration: Duration) async throws { try await wait(elapsed + duration) }
}
#endif
