#if Testing
import NIOConcurrencyHelpers

/// A clock that stands still until a test moves it.
///
/// For example, `clock.advance(by: .seconds(50))` ends a long poll at once. Give the same clock to the server and to
/// the code under test, and both live in the same time.
public final class VirtualClock: Clock, Sendable {
    /// A time, as what has passed since the clock was made.
    public struct Instant: InstantProtocol, Sendable {
        /// Since the clock was made.
        public var offset: Duration

        public init(offset: Duration) { self.offset = offset }

        public func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        public func duration(to other: Instant) -> Duration { other.offset - offset }
        public static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    private let state = NIOLockedValueBox(Contents())

    public init() {}

    /// The time the clock stands at.
    public var now: Instant { state.withLockedValue { Instant(offset: $0.now) } }

    /// Of a nanosecond; the clock stands wherever it is put.
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
        let (due, watchers) = state.withLockedValue { (contents: inout Contents) -> ([Sleeper], [Watcher]) in
            contents.now = max(contents.now, instant.offset)
            let due = contents.sleepers.filter { $0.deadline <= contents.now }
            contents.sleepers.removeAll { $0.deadline <= contents.now }
            return (due.sorted { ($0.deadline, $0.id) < ($1.deadline, $1.id) }, contents.takeMetWatchers())
        }
        for sleeper in due { sleeper.continuation.resume() }
        for watcher in watchers { watcher.continuation.resume() }
    }

    /// When the sleepers want to be woken, the next one first.
    public var deadlines: [Instant] { state.withLockedValue { $0.deadlines } }

    /// Waits, in real time, until at least that many tasks sleep on this clock.
    public func waitForSleepers(_ count: Int = 1) async {
        await waitForDeadlines { $0.count >= count }
    }

    /// Waits, in real time, until the deadlines of the sleepers are as wanted; they come as in `deadlines`.
    public func waitForDeadlines(_ condition: @escaping @Sendable ([Instant]) -> Bool) async {
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            let isMet = state.withLockedValue { (contents: inout Contents) -> Bool in
                if condition(contents.deadlines) { return true }
                contents.watchers.append(Watcher(condition: condition, continuation: continuation))
                return false
            }
            if isMet { continuation.resume() }
        }
    }

    /// Waits, in real time, until a task sleeps on this clock for exactly that long from now.
    public func waitForSleeper(lasting duration: Duration) async {
        let wanted = now.advanced(by: duration)
        await waitForDeadlines { $0.contains(wanted) }
    }

    private func add(_ sleeper: Sleeper) {
        let (outcome, watchers) = state.withLockedValue { (contents: inout Contents) -> (Result<Void, any Error>?, [Watcher]) in
            if contents.cancelled.remove(sleeper.id) != nil { return (.failure(CancellationError()), []) }
            if sleeper.deadline <= contents.now { return (.success(()), []) }
            contents.sleepers.append(sleeper)
            return (nil, contents.takeMetWatchers())
        }
        if let outcome { sleeper.continuation.resume(with: outcome) }
        for watcher in watchers { watcher.continuation.resume() }
    }

    private func cancel(_ id: UInt64) {
        let (sleeper, watchers) = state.withLockedValue { (contents: inout Contents) -> (Sleeper?, [Watcher]) in
            guard let index = contents.sleepers.firstIndex(where: { $0.id == id }) else {
                contents.cancelled.insert(id)
                return (nil, [])
            }
            return (contents.sleepers.remove(at: index), contents.takeMetWatchers())
        }
        sleeper?.continuation.resume(throwing: CancellationError())
        for watcher in watchers { watcher.continuation.resume() }
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

        var deadlines: [Instant] { sleepers.map { Instant(offset: $0.deadline) }.sorted() }

        mutating func takeMetWatchers() -> [Watcher] {
            let deadlines = deadlines
            let met = watchers.filter { $0.condition(deadlines) }
            if !met.isEmpty { watchers.removeAll { $0.condition(deadlines) } }
            return met
        }
    }
}
#endif
