#if Testing
import TelegramBotTesting
import Testing
@testable import TelegramBot

/// What one "too many requests" holds back, in a time that the test moves.
@Suite("Flood control", .timeLimit(.minutes(1)))
struct FloodTests {
    /// Answers by chat, and notes when each call came.
    private final class Server: BotTransport {
        struct State: Sendable {
            /// How often a chat, or a method without one, is told to wait, and for how long.
            var floods: [String: [Int]] = [:]
            var calls: [(name: String, time: Duration)] = []
        }

        let clock: VirtualClock
        let state = Locked(State())

        init(_ clock: VirtualClock, floods: [String: [Int]]) {
            self.clock = clock
            state.withLock { $0.floods = floods }
        }

        func send(_ request: TransportRequest) async throws(BotError) -> TransportResponse {
            let body = (try? JSON(json: try await request.body.bytes())) ?? .null
            let name = body["chat_id"].map { "\($0)" } ?? request.name
            let text = body["text"]?.string ?? ""
            let wait = state.withLock { state -> Int? in
                state.calls.append((name + (text.isEmpty ? "" : " " + text), clock.now.offset))
                return state.floods[name]?.isEmpty == false ? state.floods[name]?.removeFirst() : nil
            }
            await Task.yield()
            guard let wait else { return TransportResponse(status: .ok, body: .bytes(Array(#"{"ok":true,"result":true}"#.utf8))) }
            let answer = #"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after \#(wait)","parameters":{"retry_after":\#(wait)}}"#
            return TransportResponse(status: .tooManyRequests, body: .bytes(Array(answer.utf8)))
        }

        func times(_ name: String) -> [Duration] { state.current.calls.filter { $0.name.hasPrefix(name) }.map(\.time) }
    }

    private func bot(_ server: Server, longestWait: Duration = .seconds(60)) -> Bot {
        Bot(token: BotToken("1:a"), transport: server, retries: RetryPolicy(longestWait: longestWait), clock: BotClock(server.clock))
    }

    private func send(_ bot: Bot, _ chat: Int, _ text: String = "") async throws(BotError) {
        try await bot.call("sendMessage", ["chat_id": .int(chat), "text": .string(text)])
    }

    @Test("a chat that is held back holds no other chat back, and no method without a chat")
    func scope() async throws {
        let server = Server(VirtualClock(), floods: ["1": [10]])
        let bot = bot(server)
        async let held: Void = send(bot, 1)
        await server.clock.waitForSleeper(lasting: .seconds(10))
        try await send(bot, 2)
        try await bot.call("getMe")
        #expect(server.times("2").count == 1 && server.times("getMe").count == 1 && server.times("1").count == 1)
        server.clock.advance(by: .seconds(10))
        try await held
        #expect(server.times("1") == [.zero, .seconds(10)])
    }

    @Test("calls of a method without a chat hold that method back, and no chat")
    func methods() async throws {
        let server = Server(VirtualClock(), floods: ["getMe": [5]])
        let bot = bot(server)
        async let held: JSON = bot.call("getMe")
        await server.clock.waitForSleeper(lasting: .seconds(5))
        try await send(bot, 1)
        try await bot.call("getMyCommands")
        server.clock.advance(by: .seconds(5))
        _ = try await held
        #expect(server.times("getMe").count == 2)
    }

    @Test("later calls to a chat wait behind the earlier ones, and go in their order, one at a time")
    func fair() async throws {
        let server = Server(VirtualClock(), floods: ["1": [10]])
        let bot = bot(server)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await send(bot, 1, "0") }
            await server.clock.waitForSleeper(lasting: .seconds(10))
            for i in 1...4 {
                group.addTask { try await send(bot, 1, "\(i)") }
                // Each has a timer for its patience.
                await server.clock.waitForSleepers(1 + i)
            }
            #expect(server.times("1").count == 1)
            server.clock.advance(by: .seconds(10))
            try await group.waitForAll()
        }
        #expect(server.state.current.calls.map(\.name) == ["1 0", "1 0", "1 1", "1 2", "1 3", "1 4"])
    }

    @Test("when three chats are held back, all chats are, and methods without one are not")
    func allChats() async throws {
        let server = Server(VirtualClock(), floods: ["1": [10], "2": [10], "3": [20]])
        let bot = bot(server)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for chat in 1...3 {
                group.addTask { try await send(bot, chat) }
                await server.clock.waitForDeadlines { $0.count >= chat }
            }
            group.addTask { try await send(bot, 4) }
            await server.clock.waitForSleepers(4)
            try await bot.call("getMe")
            #expect(server.times("4").isEmpty)
            for _ in 0..<40 {
                server.clock.advance(by: .seconds(1))
                try await Task.sleep(for: .milliseconds(2))
            }
            try await group.waitForAll()
        }
        #expect(server.times("4").allSatisfy { $0 >= .seconds(20) } && server.times("4").count == 1)
    }

    @Test("who waits can be cancelled, and lets the next one go")
    func cancelled() async throws {
        let server = Server(VirtualClock(), floods: ["1": [10]])
        let bot = bot(server)
        async let first: Void = send(bot, 1, "a")
        await server.clock.waitForSleeper(lasting: .seconds(10))
        let second = Task { await failure { try await send(bot, 1, "b") } }
        await server.clock.waitForSleepers(2)
        async let third: Void = send(bot, 1, "c")
        await server.clock.waitForSleepers(3)
        second.cancel()
        guard case .cancelled? = await second.value else { return #expect(Bool(false)) }
        server.clock.advance(by: .seconds(10))
        try await first
        try await third
        #expect(server.state.current.calls.map(\.name) == ["1 a", "1 a", "1 c"])
    }

    @Test("a call that would have to wait too long is not sent, and says for how long it would")
    func bounded() async throws {
        let server = Server(VirtualClock(), floods: ["1": [50]])
        let patient = bot(server)
        async let first: Void = send(patient, 1)
        await server.clock.waitForSleeper(lasting: .seconds(50))
        var hasty = patient
        hasty.retries.longestWait = .seconds(20)
        let error = await failure { [hasty] in try await send(hasty, 1) }
        guard case .rejected(let rejection)? = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(rejection.code == .flood && rejection.retryAfter == 50 && rejection.reason.hasPrefix("chat 1 has to wait for 50 s: "))
        #expect(error?.isOutcomeUnknown == false)
        server.clock.advance(by: .seconds(50))
        try await first
        try await send(hasty, 1)
    }

    @Test("a bot without retries waits for no other")
    func none() async throws {
        let server = Server(VirtualClock(), floods: ["1": [10]])
        let bot = bot(server)
        async let first: Void = send(bot, 1)
        await server.clock.waitForSleeper(lasting: .seconds(10))
        try await send(bot.with(retries: .none), 1)
        server.clock.advance(by: .seconds(10))
        try await first
    }
}
#endif
