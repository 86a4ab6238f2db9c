extension FloodControl {
    /// Waits to be the first in line. `false`: cancelled, or it takes too long.
    func waitForTurn(_ scope: Scope, _ ticket: UInt64, _ clock: BotClock, until deadline: Duration) async -> Bool {
        if state.withLock({ $0.gates[scope]?.line.first?.ticket == ticket }) { return true }
        let timer = Task {
            try await clock.sleep(max(.zero, deadline - clock.now()))
            giveUp(scope, ticket)
        }
        defer { timer.cancel() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { (turn: CheckedContinuation<Bool, Never>) in
                let answer: Bool? = state.withLock { state in
                    guard let place = state.gates[scope]?.line.firstIndex(where: { $0.ticket == ticket }) else { return false }
                    if Task.isCancelled { return false }
                    if place == 0 { return true }
                    state.gates[scope]?.line[place].turn = turn
                    return nil
                }
                if let answer { turn.resume(returning: answer) }
            }
        } onCancel: {
            giveUp(scope, ticket)
        }
    }

    /// Lets a waiter go on without its turn having come.
    private func giveUp(_ scope: Scope, _ ticket: UInt64) {
        let turn = state.withLock { state in
            guard let place = state.gates[scope]?.line.firstIndex(where: { $0.ticket == ticket }) else { return nil as CheckedContinuation<Bool, Never>? }
            defer { state.gates[scope]?.line[place].turn = nil }
            return state.gates[scope]?.line[place].turn
        }
        turn?.resume(returning: false)
    }

    /// Closes the scopes of a call that was told to wait, and lets it be the first in line again.
    func pause(_ pass: inout Pass, until opens: Duration, now: Duration, because error: BotError) {
        guard let scope = pass.scopes.first else { return }
        leave(pass, but: scope)
        let kept = pass.tickets[scope]
        pass.tickets = [:]
        pass.tickets[scope] = state.withLock { state in
            state.close(scope, until: opens, because: error)
            let paused = state.gates.count { if case .chat = $0.key { $0.value.opens > now } else { false } }
            if case .chat = scope, paused >= Self.chatsBeforeAll { state.close(.allChats, until: opens, because: error) }
            state.removeIdleGates(now)
            if let kept { return kept }
            state.lastTicket += 1
            state.gates[scope]?.line.append(Waiter(ticket: state.lastTicket))
            return state.lastTicket
        }
    }

    /// Leaves every line, so that the next ones can go.
    func leave(_ pass: Pass, but kept: Scope? = nil) {
        for (scope, ticket) in pass.tickets where scope != kept {
            let next = state.withLock { state -> CheckedContinuation<Bool, Never>? in
                guard let place = state.gates[scope]?.line.firstIndex(where: { $0.ticket == ticket }) else { return nil }
                state.gates[scope]?.line.remove(at: place)
                guard place == 0, state.gates[scope]?.line.isEmpty == false else { return nil }
                defer { state.gates[scope]?.line[0].turn = nil }
                return state.gates[scope]?.line[0].turn
            }
            next?.resume(returning: true)
        }
    }
}

extension FloodControl.State {
    fileprivate mutating func close(_ scope: FloodControl.Scope, until opens: Duration, because error: BotError) {
        let opens = max(opens, gates[scope]?.opens ?? opens)
        gates[scope] = FloodControl.Gate(opens: opens, reason: "\(error)", line: gates[scope]?.line ?? [])
    }

    /// Forgets the scopes that are open again and that nobody waits for.
    fileprivate mutating func removeIdleGates(_ now: Duration) {
        gates = gates.filter { !$0.value.line.isEmpty || $0.value.opens > now }
    }
}
