import HTTPTypes

extension Bot {
    /// Sends a call, and sends it again as long as the policy says.
    func attempts(_ first: BotCall) async throws(BotError) -> CallResult {
        var call = first, failures = 0
        let end = deadline.map { clock.now() + $0 }
        if let deadline { call.timeout = min(first.timeout, deadline) }
        guard retries.attempts > 1 else { return try await attempt(call) }
        var pass = FloodControl.Pass(call)
        defer { flood.leave(pass) }
        while true {
            let patience = min(retries.longestWait - call.waited, end.map { $0 - clock.now() } ?? retries.longestWait)
            call.waited += try await flood.enter(&pass, clock, atMost: patience)
            if let end { call.timeout = min(first.timeout, end - clock.now()) }
            if call.timeout <= .zero { throw .noAnswerInTime }
            do throws(BotError) {
                return try await attempt(call)
            } catch {
                let now = clock.now()
                switch retries.step(after: error, call, failures: failures, left: end.map { $0 - now }) {
                case .giveUp: throw error
                case .pause(let duration): flood.pause(&pass, until: now + duration, now: now, because: error)
                case .backOff(let duration):
                    failures += 1
                    do { try await clock.sleep(duration) } catch { throw .cancelled }
                    call.waited += clock.now() - now
                }
                call.attempt += 1
            }
        }
    }

    /// One attempt, through all middleware.
    private func attempt(_ call: BotCall) async throws(BotError) -> CallResult {
        middleware.isEmpty ? try await exchange(call) : try await intercepted(call, from: 0)
    }

    private func intercepted(_ call: BotCall, from index: Int) async throws(BotError) -> CallResult {
        guard index < middleware.count else { return try await exchange(call) }
        return try await middleware[index].intercept(call) { call throws(BotError) in try await intercepted(call, from: index + 1) }
    }

    /// A request and its answer.
    private func exchange(_ call: BotCall) async throws(BotError) -> CallResult {
        if Task.isCancelled { throw .cancelled }
        try UploadLimits(endpoint).check(call)
        do throws(BotError) {
            let answer = try await answer(to: call.method, call.body, timeout: call.timeout)
            return try call.result.read(try await answer.body.bytes(upTo: Self.longestAnswer), of: answer, to: call.method)
        } catch {
            throw error.redacted(token)
        }
    }

    /// 64 MiB; the longest answer there is, to getUpdates, has some 4.
    package static let longestAnswer = 64 << 20

    /// The answer of the server, whatever it says.
    private func answer(to method: String, _ body: RequestBody, timeout: Duration) async throws(BotError) -> TransportResponse {
        let request = TransportRequest(
            head: try endpoint.head(of: method, token, contentType: body.contentType), body: try body.transportBody(), timeout: timeout
        )
        return try await transport.send(request)
    }
}
