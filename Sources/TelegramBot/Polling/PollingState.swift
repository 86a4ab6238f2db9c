import TelegramBotAPI

/// Decides what a poller does next from what happened last; no clock and no network are in here.
///
///     answered                     → ask again at once
///     failed, may pass             → wait: as long as the server says, else up to 1, 2, 4, … 30 s at random
///     failed, cannot pass          → end
///     answered, cannot be divided  → ask for one update only; if that cannot be divided either, pass over it
struct PollingState: Hashable, Sendable {
    enum Outcome: Sendable {
        /// All of it could be read, or each update by itself.
        case answered
        /// The answer could not be divided from some update on.
        /// - Parameters:
        ///   - isNumbered: Whether its number can be found at least.
        ///   - before: How many others there were before it.
        case cutOff(isNumbered: Bool, before: Int)
        case failed(BotError)
        /// No answer in time, and none is awaited any more.
        case stalled
    }

    enum Step: Hashable, Sendable {
        case poll
        /// Goes on behind the update that cannot be read.
        case passOver
        case wait(Duration, PollingTrouble)
        case end(PollingTrouble)
    }

    /// In a row.
    private(set) var failures = 0
    /// How many updates to ask for at most: 1 while one that cannot be read is being looked for.
    private(set) var limit: Int?

    /// - Parameter random: A number of the range; tests choose it.
    mutating func step(after outcome: Outcome, random: (ClosedRange<Double>) -> Double = { Double.random(in: $0) }) -> Step {
        switch outcome {
        case .answered:
            failures = 0
            limit = nil
            return .poll
        case .cutOff(let isNumbered, let before):
            failures = 0
            if before > 0 { return .poll }
            guard limit == 1 else {
                limit = 1
                return .poll
            }
            limit = nil
            return isNumbered ? .passOver : wait(.unreadable, random)
        case .failed(let error):
            let trouble = PollingTrouble(error)
            if trouble.isFatal { return .end(trouble) }
            if case .rejected = error { return .end(trouble) }
            return wait(trouble, random, atLeast: error.retryAfter?.duration)
        case .stalled:
            // The server is there or it is not; the next request, over a new connection, will show.
            failures += 1
            return failures > 1 ? wait(.stalled, random, failures: failures - 1) : .poll
        }
    }

    private mutating func wait(
        _ trouble: PollingTrouble, _ random: (ClosedRange<Double>) -> Double, atLeast asked: Duration? = nil, failures known: Int? = nil
    ) -> Step {
        let delay = Duration.backOff(known ?? failures, from: .seconds(1), to: .seconds(30), random: random)
        failures = known.map { $0 + 1 } ?? failures + 1
        return .wait(max(asked ?? delay, .milliseconds(100)), trouble)
    }
}
