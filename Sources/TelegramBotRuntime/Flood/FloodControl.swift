/// Holds calls back where the server said "too many requests": those of the scope that earned it, and no others.
///
/// A scope is a chat, or a method for calls that name no chat. When three chats are held back at once, all calls to chats are, because
/// then the limit of the whole bot was met. After the pause the calls of a scope go one at a time, in the order they came, until none waits.
final class FloodControl: Sendable {
    enum Scope: Hashable, Sendable {
        case chat(ChatID)
        case method(String)
        case allChats
    }

    /// The line before a scope that was closed.
    struct Gate: Sendable {
        /// By the bot's clock.
        var opens: Duration
        /// What the server said.
        var reason: String
        /// The first one's turn it is.
        var line: [Waiter] = []
    }

    struct Waiter: Sendable {
        let ticket: UInt64
        /// Goes on with whether it is its turn; `nil` for the first one, whose turn it is.
        var turn: CheckedContinuation<Bool, Never>?
    }

    struct State: Sendable {
        var gates: [Scope: Gate] = [:]
        var lastTicket: UInt64 = 0
    }

    let state = Locked(State())

    /// Where a call stands in line.
    struct Pass: Sendable {
        /// The call's own scope first: whoever has a ticket for all chats waits for nothing else, so no two wait for each other.
        let scopes: [Scope]
        var tickets: [Scope: UInt64] = [:]

        init(_ call: BotCall) {
            scopes = call.chatID.map { [.chat($0), .allChats] } ?? [.method(call.method)]
        }
    }

    /// How many chats are held back at once before all are.
    static let chatsBeforeAll = 3
}

extension FloodControl {
    /// Waits until a call may go out; how long that took.
    ///
    /// - Throws: A ``Rejection`` of code ``Rejection/Code/flood`` if that takes longer than `limit`, or ``BotError/cancelled``.
    func enter(_ pass: inout Pass, _ clock: BotClock, atMost limit: Duration) async throws(BotError) -> Duration {
        if state.withLock({ $0.gates.isEmpty }) { return .zero }
        let start = clock.now(), deadline = start + limit
        for scope in pass.scopes {
            do throws(BotError) {
                try await enter(scope, &pass.tickets[scope], clock, until: deadline)
            } catch {
                leave(pass)
                pass.tickets = [:]
                throw error
            }
        }
        return pass.tickets.isEmpty ? .zero : clock.now() - start
    }

    private func enter(_ scope: Scope, _ ticket: inout UInt64?, _ clock: BotClock, until deadline: Duration) async throws(BotError) {
        guard let number = try join(scope, ticket, now: clock.now(), deadline) else { return }
        ticket = number
        if await !waitForTurn(scope, number, clock, until: deadline) {
            throw Task.isCancelled ? .cancelled : rejection(scope, now: clock.now())
        }
        while true {
            let now = clock.now()
            let wait = state.withLock { $0.gates[scope]?.opens ?? now } - now
            if wait <= .zero { return }
            if now + wait > deadline { throw rejection(scope, now: now) }
            do { try await clock.sleep(wait) } catch { throw .cancelled }
        }
    }

    /// A place in the line; `nil` where there is none.
    private func join(_ scope: Scope, _ ticket: UInt64?, now: Duration, _ deadline: Duration) throws(BotError) -> UInt64? {
        let isTooLong = state.withLock { ($0.gates[scope]?.opens ?? now) > max(deadline, now) }
        if isTooLong { throw rejection(scope, now: now) }
        if let ticket { return ticket }
        return state.withLock { state in
            guard let gate = state.gates[scope] else { return nil }
            if gate.line.isEmpty && gate.opens <= now {
                state.gates[scope] = nil
                return nil
            }
            state.lastTicket += 1
            state.gates[scope]?.line.append(Waiter(ticket: state.lastTicket))
            return state.lastTicket
        }
    }

    private func rejection(_ scope: Scope, now: Duration) -> BotError {
        let gate = state.withLock { $0.gates[scope] }
        let wait = max(.zero, (gate?.opens ?? now) - now)
        // Whole seconds, rounded up.
        let seconds = Int(wait.components.seconds) + (wait.components.attoseconds > 0 ? 1 : 0)
        return .rejected(Rejection(.flood, "\(scope) has to wait for \(seconds) s: \(gate?.reason ?? "")", retryAfter: Seconds(seconds)))
    }
}

extension FloodControl.Scope: CustomStringConvertible {
    /// For example, "chat 42".
    var description: String {
        switch self {
        case .chat(let chat): "chat \(chat)"
        case .method(let method): method
        case .allChats: "every chat"
        }
    }
}
