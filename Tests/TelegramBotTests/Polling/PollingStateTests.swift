import Testing
@testable import TelegramBot

/// What follows what; no clock, no network.
struct PollingStateTests {
    private static func refusal(_ code: Int, _ text: String, retryAfter: Seconds? = nil) -> BotError {
        .api(APIFailure(code: code, text: text, method: "getUpdates", retryAfter: retryAfter))
    }

    /// The highest of the random numbers.
    private static func most(_ range: ClosedRange<Double>) -> Double { range.upperBound }

    @Test("each trouble has its own remedy", arguments: [
        (BotError.transport(.notSent, reason: "x"), PollingState.Step.wait(.seconds(1), .network("x"))),
        (.transport(.maybeSent, reason: "x"), .wait(.seconds(1), .network("x"))),
        (.http(status: 502, retryAfter: nil, body: "<html>"), .wait(.seconds(1), .server("HTTP 502"))),
        (.http(status: 429, retryAfter: 7, body: ""), .wait(.seconds(7), .flood(7))),
        (.http(status: 200, retryAfter: nil, body: "[]"), .wait(.seconds(1), .unreadable)),
        (refusal(500, "Internal Server Error"), .wait(.seconds(1), .server("getUpdates: 500 Internal Server Error"))),
        (refusal(429, "Too Many Requests: retry after 9", retryAfter: 9), .wait(.seconds(9), .flood(9))),
        (refusal(409, "Conflict: terminated by other getUpdates request; make sure that"), .wait(.seconds(1), .otherPoller)),
        (refusal(409, "Conflict: can't use getUpdates method while webhook is active; use"), .end(.webhookActive)),
        (refusal(409, "Conflict: terminated by setWebhook request"), .end(.webhookSet)),
        (refusal(401, "Unauthorized"), .end(.unauthorized)),
        (refusal(404, "Not Found"), .end(.unauthorized)),
        (refusal(400, "Logged out"), .end(.loggedOut)),
        (refusal(400, "Bad Request: something new"), .wait(.seconds(1), .other("getUpdates: 400 Bad Request: something new"))),
        (.rejected(Rejection(.token, "the token is empty")), .end(.unauthorized)),
        (.rejected(Rejection(.endpoint, "no URL")), .end(.other("no URL"))),
    ])
    func remedies(error: BotError, step: PollingState.Step) {
        var state = PollingState()
        #expect(state.step(after: .failed(error), random: Self.most) == step)
    }

    @Test("waits grow to half a minute, are random, and never so short that the server is flooded")
    func backOff() {
        var state = PollingState()
        let error = PollingState.Outcome.failed(.transport(.notSent, reason: "x"))
        for bound in [1, 2, 4, 8, 16, 30, 30] { #expect(state.step(after: error, random: Self.most) == .wait(.seconds(bound), .network("x"))) }
        #expect(state.step(after: error) { $0.lowerBound } == .wait(.milliseconds(100), .network("x")))
        // A server, or a proxy, that asks for no wait at all.
        let hasty = BotError.http(status: 503, retryAfter: 0, body: "")
        #expect(state.step(after: .failed(hasty)) == .wait(.milliseconds(100), PollingTrouble(hasty)))
        #expect(state.step(after: .answered) == .poll && state.failures == 0)
        #expect(state.step(after: error, random: Self.most) == .wait(.seconds(1), .network("x")))
    }

    @Test("a poll that is not answered is followed by another at once, and by a wait if that is not answered either")
    func stalled() {
        var state = PollingState()
        #expect(state.step(after: .stalled, random: Self.most) == .poll)
        #expect(state.step(after: .stalled, random: Self.most) == .wait(.seconds(2), .stalled))
        #expect(state.step(after: .stalled, random: Self.most) == .wait(.seconds(4), .stalled))
    }

    @Test("what cannot be divided is narrowed down to one update, which is passed over")
    func narrowed() {
        var state = PollingState()
        #expect(state.step(after: .cutOff(isNumbered: true, before: 3)) == .poll && state.limit == nil)
        #expect(state.step(after: .cutOff(isNumbered: true, before: 0)) == .poll && state.limit == 1)
        #expect(state.step(after: .cutOff(isNumbered: true, before: 0)) == .passOver && state.limit == nil)
        #expect(state.step(after: .cutOff(isNumbered: false, before: 0)) == .poll && state.limit == 1)
        #expect(state.step(after: .cutOff(isNumbered: false, before: 0), random: Self.most) == .wait(.seconds(1), .unreadable))
    }
}
