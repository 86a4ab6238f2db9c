import TelegramBotAPI

/// Asks for updates, again and again, whatever happens between.
struct Poller: Sendable {
    /// Sends each request once: what follows a failure is decided here.
    let bot: Bot
    let allowed: [UpdateKind]?
    /// How long the server waits for an update; at most 50 seconds.
    let timeout: Seconds
    let report: @Sendable (BotEvent) -> Void
    private var state = PollingState()

    /// How long after the server should have answered it is given up.
    static let margin: Duration = .seconds(10)

    init(bot: Bot, allowed: [UpdateKind]?, timeout: Seconds, report: @escaping @Sendable (BotEvent) -> Void) {
        self.bot = bot
        self.allowed = allowed
        self.timeout = min(max(timeout, 0), 50)
        self.report = report
    }

    /// The next answer, which may hold no update.
    ///
    /// - Parameters:
    ///   - offset: Confirms every update before it.
    ///   - limit: How many updates at most, from 1 to 100.
    ///   - waits: Whether the server waits where it has none.
    /// - Throws: ``BotError/cancelled``, or an error after which to ask again cannot help.
    mutating func next(from offset: Int?, limit: Int = 100, waits: Bool = true) async throws(BotError) -> [IncomingUpdate] {
        while true {
            var updates: [IncomingUpdate] = [], rest: ArraySlice<UInt8> = []
            let outcome = await poll(offset, limit, waits ? timeout : 0, &updates, &rest)
            if case .failed(.cancelled) = outcome { throw .cancelled }
            switch state.step(after: outcome) {
            case .poll:
                guard case .stalled = outcome else {
                    report(.polling(.polling))
                    return updates
                }
                report(.polling(.waiting(.zero, after: .stalled, failures: 1)))
            case .passOver: return [.undecodable(rest, JSONError(.syntax, offset: 0))]
            case .wait(let duration, let trouble):
                report(.polling(.waiting(duration, after: trouble, failures: state.failures)))
                do { try await bot.clock.sleep(duration) } catch { throw .cancelled }
            case .end(let trouble):
                report(.polling(.failed(trouble)))
                guard case .failed(let error) = outcome else { throw .cancelled }
                throw error
            }
        }
    }

    /// - Parameter rest: What cannot be divided into updates.
    private func poll(
        _ offset: Int?, _ limit: Int, _ timeout: Seconds, _ updates: inout [IncomingUpdate], _ rest: inout ArraySlice<UInt8>
    ) async -> PollingState.Outcome {
        // The server remembers what is allowed; each poll says it, since a second process may have said something else.
        let method = GetUpdates(offset: offset, limit: state.limit ?? (limit == 100 ? nil : limit), timeout: timeout, allowedUpdates: allowed)
        let bot = bot, deadline = timeout.duration + Self.margin
        do throws(BotError) {
            let answer = try await withTimeout(deadline, bot.clock) { () async throws(BotError) in
                try await bot.elements(of: method, timeout: deadline)
            }
            updates = answer.parts.map { IncomingUpdate($0, of: answer.bytes) }
            guard let cutOff = answer.cutOff else {
                // Updates without any number cannot be confirmed, and would come round for ever.
                return updates.isEmpty || updates.contains { $0.id != nil } ? .answered : .cutOff(isNumbered: false, before: 0)
            }
            rest = answer.bytes[cutOff...]
            return .cutOff(isNumbered: IncomingUpdate.updateID(in: rest) != nil, before: updates.count)
        } catch {
            return error.isTimeout ? .stalled : .failed(error)
        }
    }
}
