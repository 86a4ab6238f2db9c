import HTTPTypes
import Testing
@testable import TelegramBotRuntime

struct RetryTests {
    private static let floodText = #"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7}}"#

    private static func answer(_ status: Int, _ body: String = "", _ headers: HTTPFields = [:]) -> Result<TransportResponse, BotError> {
        .success(TransportResponse(status: .init(code: status), headers: headers, body: .bytes([UInt8](body))))
    }

    private static let fine = answer(200, #"{"ok":true,"result":true}"#)
    private static let unsent: Result<TransportResponse, BotError> = .failure(.transport(.notSent, reason: "x"))
    private static let unanswered: Result<TransportResponse, BotError> = .failure(.transport(.maybeSent, reason: "x"))

    /// How often a call was sent, and how it ended.
    private func run(
        _ answers: [Result<TransportResponse, BotError>], isRepeatable: Bool, method: String = "x", retries: RetryPolicy = .standard
    ) async -> (sent: Int, sleeps: [Duration], error: BotError?) {
        let transport = FakeTransport(answers), clock = StepClock()
        do throws(BotError) {
            try await Bot.fake(transport, clock, retries: retries).call(method, isRepeatable: isRepeatable)
            return (transport.requests.count, clock.sleeps, nil)
        } catch {
            return (transport.requests.count, clock.sleeps, error)
        }
    }

    @Test("what certainly was not sent is sent again, whatever it is", arguments: [true, false])
    func notSent(isRepeatable: Bool) async {
        let run = await run([Self.unsent, Self.unsent, Self.fine], isRepeatable: isRepeatable)
        #expect(run.sent == 3 && run.error == nil)
        #expect(run.sleeps.count == 2 && run.sleeps[0] <= .milliseconds(500) && run.sleeps[1] <= .seconds(1))
    }

    @Test("what may have been carried out is sent again only if that does no harm", arguments: [
        unanswered, answer(502, "<html>"), answer(500, #"{"ok":false,"error_code":500,"description":"Internal Server Error"}"#), answer(504),
    ])
    func maybeSent(_ failure: Result<TransportResponse, BotError>) async {
        let again = await run([failure, Self.fine], isRepeatable: true)
        #expect(again.sent == 2 && again.error == nil)
        let once = await run([failure, Self.fine], isRepeatable: false)
        #expect(once.sent == 1 && once.error?.isOutcomeUnknown == true)
    }

    @Test("what the server refused is not sent again", arguments: [400, 401, 403, 404, 409, 413])
    func refused(status: Int) async {
        for isRepeatable in [true, false] {
            let run = await run([Self.answer(status), Self.fine], isRepeatable: isRepeatable)
            #expect(run.sent == 1 && run.error?.isOutcomeUnknown == false)
        }
    }

    @Test("too many requests: as long as the server says, in its answer or in its header, and any method", arguments: [
        answer(429, floodText), answer(429, "<html>", [.retryAfter: "7"]),
    ])
    func flood(_ failure: Result<TransportResponse, BotError>) async {
        for isRepeatable in [true, false] {
            let run = await run([failure, failure, Self.fine], isRepeatable: isRepeatable)
            #expect(run.sent == 3 && run.sleeps == [.seconds(7), .seconds(7)] && run.error == nil)
        }
    }

    @Test("a wait that is too long is the caller's")
    func longFlood() async {
        let long = Self.answer(429, #"{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":61}}"#)
        let run = await run([long, Self.fine], isRepeatable: true)
        #expect(run.sent == 1 && run.sleeps.isEmpty && run.error?.retryAfter == 61)
        let short = await self.run([Self.answer(429, Self.floodText), Self.fine], isRepeatable: true, retries: RetryPolicy(longestWait: .seconds(6)))
        #expect(short.sent == 1 && short.error?.retryAfter == 7)
    }

    @Test("a call that is held back again and again ends after the longest wait")
    func endlessFlood() async {
        let run = await run([Self.answer(429, Self.floodText)], isRepeatable: false)
        #expect(run.sent == 9 && run.sleeps.count == 8 && run.error?.retryAfter == 7)
    }

    @Test("attempts are bounded, and delays grow to a bound")
    func bounded() async {
        let run = await run([Self.unsent], isRepeatable: false, retries: RetryPolicy(attempts: 9, longestWait: .seconds(600), longestDelay: .seconds(4)))
        #expect(run.sent == 9 && run.sleeps.count == 8)
        for (sleep, bound) in zip(run.sleeps, [0.5, 1, 2, 4, 4, 4, 4, 4]) { #expect(sleep <= .seconds(bound)) }
    }

    @Test("without retries a call is sent once")
    func none() async {
        let run = await run([Self.unsent, Self.fine], isRepeatable: true, retries: .none)
        #expect(run.sent == 1 && run.sleeps.isEmpty)
    }

    @Test("logging out and closing are sent once, whatever happens", arguments: ["logOut", "close", "LOGOUT"])
    func never(method: String) async {
        for failure in [Self.unsent, Self.unanswered, Self.answer(429, Self.floodText), Self.answer(502)] {
            let run = await run([failure, Self.fine], isRepeatable: true, method: method)
            #expect(run.sent == 1 && run.error != nil)
        }
    }

    @Test("503 with Retry-After waits at least as long")
    func unavailable() async {
        let run = await run([Self.answer(503, "", [.retryAfter: "20"]), Self.fine], isRepeatable: true)
        #expect(run.sent == 2 && run.sleeps == [.seconds(20)])
    }

    @Test("a stream that can be read once is sent once, and a second call with it not at all")
    func usedStream() async throws {
        let stream = ByteStream(once: AsyncStream { $0.yield([1]); $0.finish() }, length: 1)
        let transport = ReadingTransport([Self.answer(429, Self.floodText), Self.fine]), clock = StepClock()
        let bot = Bot(token: BotToken("1:a"), transport: transport, clock: clock.clock)
        for (count, code) in [(1, nil as Rejection.Code?), (1, .usedStream)] {
            do throws(BotError) {
                try await bot.call("sendX", files: ["x": .stream(stream, name: "x")])
                Issue.record("succeeded")
            } catch {
                if case .rejected(let rejection) = error { #expect(rejection.code == code) } else { #expect(code == nil && error.retryAfter == 7) }
            }
            #expect(transport.bodies.count == count)
        }
    }

    @Test("a file is read anew for each attempt")
    func rewound() async throws {
        let transport = ReadingTransport([Self.answer(429, Self.floodText), Self.fine]), clock = StepClock()
        let bot = Bot(token: BotToken("1:a"), transport: transport, clock: clock.clock)
        let stream = ByteStream(length: 3) {
            var rest = [[1, 2], [3]] as [[UInt8]]
            return { rest.isEmpty ? nil : rest.removeFirst() }
        }
        try await bot.call("sendX", files: ["x": .stream(stream, name: "x"), "y": .path(#filePath)])
        #expect(transport.bodies.count == 2 && transport.bodies[0].dropFirst(60).count == transport.bodies[1].dropFirst(60).count)
        #expect(transport.bodies.allSatisfy { $0.contains([1, 2, 3]) && $0.count > 3000 })
    }

    @Test("a call with a deadline waits no longer than it has time, and its attempts have what is left")
    func deadline() async throws {
        let transport = FakeTransport([Self.answer(429, Self.floodText), Self.answer(429, Self.floodText), Self.fine]), clock = StepClock()
        let error: BotError?
        do throws(BotError) {
            try await Bot.fake(transport, clock).with(deadline: .seconds(10)).call("sendX")
            error = nil
        } catch let failure { error = failure }
        #expect(error?.retryAfter == 7 && clock.sleeps == [.seconds(7)])
        #expect(transport.requests.map(\.timeout) == [.seconds(10), .seconds(3)])
        let unbounded = FakeTransport([Self.answer(429, Self.floodText), Self.fine])
        try await Bot.fake(unbounded, clock).with(timeout: .seconds(5)).call("sendX")
        #expect(unbounded.requests.map(\.timeout) == [.seconds(5), .seconds(5)])
    }

    @Test("the methods that can be repeated are those that ask, set, delete and answer")
    func flags() {
        #expect(GetMe.isRepeatable && DeleteWebhook.isRepeatable && !SendMessage.isRepeatable && !SendPhoto.isRepeatable)
    }
}

/// Reads what it is sent, as a real transport does.
private final class ReadingTransport: BotTransport {
    private let state: Locked<(answers: [Result<TransportResponse, BotError>], bodies: [[UInt8]])>

    init(_ answers: [Result<TransportResponse, BotError>]) { state = Locked((answers, [])) }

    var bodies: [[UInt8]] { state.current.bodies }

    func send(_ request: TransportRequest) async throws(BotError) -> TransportResponse {
        let body = try await request.body.bytes()
        return try state.withLock { state in
            state.bodies.append(body)
            return state.answers.count > 1 ? state.answers.removeFirst() : state.answers[0]
        }.get()
    }
}

extension [UInt8] {
    fileprivate func contains(_ part: [UInt8]) -> Bool {
        indices.contains { self[$0...].starts(with: part) }
    }
}
