extension RetryPolicy {
    /// What follows a failure.
    enum Step: Hashable, Sendable {
        case giveUp
        /// The server holds the scope of the call back.
        case pause(Duration)
        case backOff(Duration)
    }

    /// - Parameters:
    ///   - failures: How many attempts failed before, but for those that the server held back.
    ///   - left: What is left of the call's time; `nil`: it has no end.
    func step(after error: BotError, _ call: BotCall, failures: Int, left: Duration? = nil) -> Step {
        if ["logout", "close"].contains(call.method.lowercased()) { return .giveUp }
        if !call.body.isReadable { return .giveUp }
        let remaining = min(longestWait - call.waited, left ?? longestWait)
        if error.isFlood {
            let wait = error.retryAfter?.duration ?? .seconds(1)
            return wait <= remaining ? .pause(wait) : .giveUp
        }
        guard failures + 1 < attempts, error.isCertainlyNotDone || (call.isRepeatable && error.isTransient) else { return .giveUp }
        let delay = max(.backOff(failures, from: firstDelay, to: longestDelay), error.retryAfter?.duration ?? .zero)
        return delay <= remaining ? .backOff(delay) : .giveUp
    }
}

extension BotError {
    /// Whether the server refused because there was too much before.
    var isFlood: Bool {
        switch self {
        case .api(let failure): failure.code == 429
        case .http(let status, _, _): status == 429
        case .transport, .decoding, .cancelled, .rejected: false
        }
    }

    /// Whether the request cannot have been carried out, and could be another time.
    var isCertainlyNotDone: Bool { if case .transport(.notSent, _) = self { true } else { false } }

    /// Whether the same request could go well another time.
    package var isTransient: Bool {
        switch self {
        case .api(let failure): failure.code >= 500 || failure.code == 429
        case .http(let status, _, _): status >= 500 || status == 429 || status == 408
        case .transport: true
        case .decoding, .cancelled, .rejected: false
        }
    }
}

extension Duration {
    /// A random part of a bound that doubles with each failure, so that many bots do not come back at once.
    ///
    /// For example, up to 1, 2, 4, 8, … seconds, and never more than 30.
    package static func backOff(
        _ failures: Int, from first: Duration, to longest: Duration, random: (ClosedRange<Double>) -> Double = { Double.random(in: $0) }
    ) -> Duration {
        var bound = first
        for _ in 0..<min(max(failures, 0), 62) where bound < longest { bound = bound * 2 }
        return min(bound, longest) * random(0...1)
    }
}
