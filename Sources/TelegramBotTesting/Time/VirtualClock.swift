#if Testing
import NIOConcurrencyHelpers

/// A clock that stands still until a test moves it.
///
/// For example, `clock.advance(by: .seconds(50))` ends a long poll at once. Give the same clock to the server and to
/// the code under test, and both live in the same time.
public final class VirtualClock: Clock, Sendable {
    /// A time, as what has passed since the clock was made.
    public struct Instant: InstantProtocol, Sendable {
        public var offset: Duration

        public init(offset: Duration) { self.offset = offset }

        public func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        public func duration(to other: Instant) -> Duration { other.offset - offset }
        public static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    private let state = NIOLockedValueBox(Contents())

    public init() {}

    public var now: Instant { state.withLockedValue { Instant(offset: $0.now) } }

    public var minimumResolution: Duration { .nanoseconds(1) }

    /// Sleeps until the clock was moved that far; throws `CancellationError` when the task is cancelled.
    public func sleep(until deadline: Instant, tolerance: Duration? = nil) async throws {
        let id = state.withLockedValue { (contents: inout Contents) -> UInt64 in
            contents.lastID += 1
            return contents.lastID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                add(Sleeper(id: id, deadline: deadline.offset, continuation: continuation))
            }
        } onCancel: {
            cancel(id)
        }
    }

    /// Moves the time on, and wakes every sleeper whose time has come, in the order of their deadlines.
    public func advance(by duration: Duration) {
        advance(to: now.advanced(by: duration))
    }

    /// Moves the time on to an instant; never back.
    public func advance(to instant: Instant) {
        let due = state.withLockedValue { (contents: inout Contents) -> [Sleeper] in
            contents.now = max(contents.now, instant.offset)
            let due = contents.sleepers.filter { $0.deadline <= contents.now }
            contents.sleepers.removeAll { $0.deadline <= contents.now }
            return due.sorted { ($0.deadline, $0.id) < ($1.deadline, $1.id) }
        }
        for sleeper in due { sleeper.continuation.resume() }
    }

    /// When the sleepers want to be woken, the next one first.
    public var deadlines: [Instant] { state.withLockedValue { $0.sleepers.map { Instant(offset: $0.deadline) }.sorted() } }

    /// Waits, in real time, until at least that many tasks sleep on this clock.
    public func waitForSleepers(_ count: Int = 1) async {
        await waitForSleepers { $0.count >= count }
    }

    /// Waits, in real time, until a task sleeps on this clock for no less than a duration from now.
    public func waitForSleeper(lasting duration: Duration) async {
        let wanted = now.offset + duration
        await waitForSleepers { $0.contains { $0.offset >= wanted } }
    }

    private func waitForSleepers(_ condition: @escaping @Sendable ([Instant]) -> Bool) async {
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            let isMet = state.withLockedValue { (contents: inout Contents) -> Bool in
                if condition(contents.sleepers.map { Instant(offset: $0.deadline) }) { return true }
                contents.watchers.append(Watcher(condition: condition, continuation: continuation))
                return false
            }
            if isMet { continuation.resume() }
        }
    }

    private func add(_ sleeper: Sleeper) {
        let (outcome, watchers) = state.withLockedValue { (contents: inout Contents) -> (Result<Void, any Error>?, [Watcher]) in
            if contents.cancelled.remove(sleeper.id) != nil { return (.failure(CancellationError()), []) }
            if sleeper.deadline <= contents.now { return (.success(()), []) }
            contents.sleepers.append(sleeper)
            let instants = contents.sleepers.map { Instant(offset: $0.deadline) }
            let met = contents.watchers.filter { $0.condition(instants) }
            contents.watchers.removeAll { $0.condition(instants) }
            return (nil, met)
        }
        if let outcome { sleeper.continuation.resume(with: outcome) }
        for watcher in watchers { watcher.continuation.resume() }
    }

    private func cancel(_ id: UInt64) {
        let sleeper = state.withLockedValue { (contents: inout Contents) -> Sleeper? in
            guard let index = contents.sleepers.firstIndex(where: { $0.id == id }) else {
                contents.cancelled.insert(id)
                return nil
            }
            return contents.sleepers.remove(at: index)
        }
        sleeper?.continuation.resume(throwing: CancellationError())
    }

    private struct Sleeper: Sendable {
        var id: UInt64
        var deadline: Duration
        var continuation: CheckedContinuation<Void, any Error>
    }

    private struct Watcher: Sendable {
        var condition: @Sendable ([Instant]) -> Bool
        var continuation: CheckedContinuation<Void, Never>
    }

    private struct Contents: Sendable {
        var now = Duration.zero
        var lastID: UInt64 = 0
        var sleepers: [Sleeper] = []
        var cancelled: Set<UInt64> = []
        var watchers: [Watcher] = []
    }
}
#endif
