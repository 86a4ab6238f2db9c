#if Testing
import TelegramBotTesting
import Testing
@testable import TelegramBot

/// A running bot against the server, in the server's time.
@Suite("Running", .timeLimit(.minutes(2)))
struct RunTests {
    /// A bot that runs until the test stops it.
    private struct Running {
        let api: FakeBotAPI
        let clock: VirtualClock
        let monitor: BotMonitor
        let task: Task<BotError?, Never>
        private let handled: Locked<[Int]>

        init(
            _ api: FakeBotAPI, _ clock: VirtualClock, _ delivery: Delivery = .atLeastOnce, drainTimeout: Duration = .seconds(20),
            _ handler: @escaping @Sendable (Update) async throws -> Void = { _ in }
        ) {
            self.api = api
            self.clock = clock
            let monitor = BotMonitor(), handled = Locked<[Int]>([])
            self.monitor = monitor
            self.handled = handled
            let bot = Bot(api, clock: BotClock(clock))
            let options = RunOptions(delivery: delivery, drainTimeout: drainTimeout, stopsOnSignals: false, report: monitor.report)
            task = Task {
                do throws(BotError) {
                    try await bot.run(options) { update in
                        handled.withLock { $0.append(update.updateID) }
                        try await handler(update)
                    }
                    return nil
                } catch { return error }
            }
        }

        var ids: [Int] { handled.current }

        /// Waits, in real time, until so many updates came to the handler.
        func waitFor(_ count: Int) async throws {
            for _ in 0..<2000 where handled.current.count < count { try await Task.sleep(for: .milliseconds(5)) }
            #expect(handled.current.count >= count)
        }

        func stop() async -> BotError? {
            task.cancel()
            return await task.value
        }
    }

    private func withServer(_ body: (FakeBotAPI, VirtualClock) async throws -> Void) async throws {
        let clock = VirtualClock()
        try await FakeBotAPI.withServer(clock: clock) { (api) async throws in try await body(api, clock) }
    }

    /// Moves the time on, little by little, until something is so.
    private func advance(_ clock: VirtualClock, until condition: () async -> Bool) async throws {
        for _ in 0..<3000 {
            if await condition() { return }
            clock.advance(by: .milliseconds(100))
            try await Task.sleep(for: .milliseconds(2))
        }
        Issue.record("it did not come to pass")
    }

    @Test("updates come to the handler and are confirmed; a clean end loses none and repeats none")
    func clean() async throws {
        try await withServer { (api, clock) async throws in
            var pushed: [Int] = []
            for i in 0..<30 { pushed.append(Int(try #require(await api.push(.message("\(i)", from: Int64(i % 5 + 1)))))) }
            let running = Running(api, clock)
            try await running.waitFor(30)
            try await advance(clock) { await api.pendingUpdates().isEmpty }
            pushed.append(Int(try #require(await api.push(.message("last", from: 1)))))
            try await running.waitFor(31)
            #expect(await running.stop() == nil)
            #expect(await api.pendingUpdates().isEmpty)
            #expect(running.ids.sorted() == pushed && running.monitor.health == .stopped)
        }
    }

    @Test("updates of a chat are handled in their order, those of others meanwhile")
    func order() async throws {
        try await withServer { (api, clock) async throws in
            let texts = Locked<[Int: [String]]>([:])
            let gate = Gate()
            for i in 0..<5 { await api.push(.message("\(i)", from: 1)) }
            for i in 0..<5 { await api.push(.message("\(i)", from: 2)) }
            let running = Running(api, clock) { update in
                if update.message?.chat.id == 1 { await gate.wait() }
                texts.withLock { $0[update.message?.chat.id ?? 0, default: []].append(update.message?.text ?? "") }
            }
            try await running.waitFor(6)
            for _ in 0..<500 where texts.current[2]?.count != 5 { try await Task.sleep(for: .milliseconds(5)) }
            #expect(texts.current == [2: ["0", "1", "2", "3", "4"]])
            gate.open()
            try await running.waitFor(10)
            #expect(await running.stop() == nil)
            #expect(texts.current == [1: ["0", "1", "2", "3", "4"], 2: ["0", "1", "2", "3", "4"]])
        }
    }

    @Test("a handler that hangs keeps what is behind it from being confirmed, but not from being handled")
    func hanging() async throws {
        try await withServer { (api, clock) async throws in
            let gate = Gate()
            let first = try #require(await api.push(.message("hang", from: 1)))
            let running = Running(api, clock) { update in if update.message?.text == "hang" { await gate.wait() } }
            try await running.waitFor(1)
            for i in 0..<20 {
                await api.push(.message("\(i)", from: 2))
                try await advance(clock) { running.ids.count >= i + 2 }
            }
            #expect(await api.pendingUpdates().first == first)
            #expect(await api.pendingUpdates().count == 21)
            gate.open()
            try await advance(clock) { await api.pendingUpdates().isEmpty }
            #expect(await running.stop() == nil)
            #expect(running.ids.count == 21 && Set(running.ids).count == 21)
        }
    }

    @Test("no more updates are on hand than the server gives out beyond the first unfinished one")
    func window() async throws {
        try await withServer { (api, clock) async throws in
            let gate = Gate()
            for i in 0..<250 { await api.push(.message("\(i)", from: Int64(i + 1))) }
            let running = Running(api, clock) { _ in await gate.wait() }
            try await running.waitFor(100)
            for _ in 0..<50 {
                clock.advance(by: .seconds(1))
                try await Task.sleep(for: .milliseconds(5))
            }
            #expect(running.ids.count == 100)
            gate.open()
            try await advance(clock) { running.ids.count == 250 }
            #expect(await running.stop() == nil)
        }
    }

    @Test("a hanging handler is reported after a minute, and less and less often")
    func slow() async throws {
        try await withServer { (api, clock) async throws in
            let gate = Gate()
            let running = Running(api, clock) { _ in await gate.wait() }
            let slow = Locked<[Duration]>([])
            let events = running.monitor.events
            let watching = Task { for await event in events { if case .handlerSlow(let duration, _) = event { slow.withLock { $0.append(duration) } } } }
            await api.push(.message("hang", from: 1))
            try await running.waitFor(1)
            for _ in 0..<600 where slow.current.count < 2 {
                clock.advance(by: .milliseconds(500))
                try await Task.sleep(for: .milliseconds(3))
            }
            #expect(slow.current.count >= 2 && (slow.current.first ?? .zero) >= .seconds(60))
            gate.open()
            #expect(await running.stop() == nil)
            watching.cancel()
        }
    }

    @Test("told to stop, handlers come to their end, and what they did is confirmed")
    func drain() async throws {
        try await withServer { (api, clock) async throws in
            let gate = Gate()
            await api.push(.message("slow", from: 1))
            let running = Running(api, clock) { _ in
                await gate.wait()
                if Task.isCancelled { Issue.record("cancelled") }
            }
            try await running.waitFor(1)
            running.task.cancel()
            for _ in 0..<2000 where running.monitor.health != .stopping { try await Task.sleep(for: .milliseconds(5)) }
            #expect(running.monitor.health == .stopping)
            gate.open()
            #expect(await running.task.value == nil)
            #expect(await api.pendingUpdates().isEmpty)
        }
    }

    @Test("a handler that does not come to its end is cancelled, and its update comes again")
    func drainTimeout() async throws {
        try await withServer { (api, clock) async throws in
            await api.push(.message("deaf", from: 1))
            await api.push(.message("fine", from: 2))
            let running = Running(api, clock, drainTimeout: .seconds(3)) { update in
                if update.message?.text == "deaf" { try await Task.sleep(for: .seconds(600)) }
            }
            try await running.waitFor(2)
            running.task.cancel()
            for _ in 0..<200 where running.monitor.health != .stopped {
                clock.advance(by: .milliseconds(500))
                try await Task.sleep(for: .milliseconds(5))
            }
            #expect(await running.task.value == nil)
            #expect(await api.pendingUpdates().count == 2)
        }
    }

    @Test("what a handler throws is reported, and its update is done")
    func throwing() async throws {
        struct Oops: Error {}
        try await withServer { (api, clock) async throws in
            let running = Running(api, clock) { _ in throw Oops() }
            let events = running.monitor.events
            let id = try #require(await api.push(.message("x", from: 1)))
            for await event in events {
                guard case .handlerFailed(let error, let updateID) = event else { continue }
                #expect(error is Oops && updateID == Int(id))
                break
            }
            try await advance(clock) { await api.pendingUpdates().isEmpty }
            #expect(await running.stop() == nil)
        }
    }

    @Test("an update that is no JSON is handed over with its bytes, and does not stop those behind it")
    func poison() async throws {
        try await withServer { (api, clock) async throws in
            let running = Running(api, clock)
            let events = running.monitor.events
            await api.push(FakeUpdate(kind: "message", body: .raw(Array(#"{"date":+1,"text":"\u00"}"#.utf8))))
            await api.push(FakeUpdate(kind: "callback_query", body: .raw([0x7B, 0x22, 0x78, 0x22, 0x3A, 0x22, 0xFF, 0xC0, 0x22, 0x7D])))
            let fine = try #require(await api.push(.message("fine", from: 1)))
            try await advance(clock) { running.ids.contains(Int(fine)) }
            for await event in events {
                guard case .undecodable(let update) = event else { continue }
                #expect(update.id == Int(fine) - 2 && String(decoding: update.bytes, as: UTF8.self).contains("\"date\":+1"))
                break
            }
            try await advance(clock) { await api.pendingUpdates().isEmpty }
            #expect(running.ids == [Int(fine) - 1, Int(fine)])
            #expect(await running.stop() == nil)
        }
    }

    @Test("whatever an update holds, it comes, and those behind it come: bombs of brackets, half characters, megabytes")
    func hostile() async throws {
        func message(_ member: String) -> FakeUpdate {
            let body = #"{"message_id":1,"date":1781300021,"chat":{"id":1,"type":"private"},"text":"x",\#(member)}"#
            return FakeUpdate(kind: "message", body: .raw(Array(body.utf8)))
        }
        let deep = 100_000
        let updates = [
            message(#""unknown":"# + String(repeating: "[", count: deep) + String(repeating: "]", count: deep)),
            message(#""unknown":"# + String(repeating: #"{"a":"#, count: deep) + "1" + String(repeating: "}", count: deep)),
            message(String(repeating: #""reply_to_message":{"#, count: deep) + #""message_id":2"# + String(repeating: "}", count: deep)),
            message(#""caption":"\ud83d \ude00 \ud83d\ude00""#),
            message(#""caption":""# + String(repeating: "ü", count: 1 << 20) + "\""),
            message(#""entities":["# + String(repeating: #"{"type":"bold","offset":0,"length":1},"#, count: 20_000) + #"{"type":"bold"}]"#),
        ]
        try await withServer { (api, clock) async throws in
            var ids: [Int] = []
            // More than one answer holds.
            for _ in 0..<3 { for update in updates { ids.append(Int(try #require(await api.push(update)))) } }
            let texts = Locked<Set<String>>([])
            let running = Running(api, clock) { update in texts.withLock { _ = $0.insert(update.message?.text ?? "none") } }
            try await advance(clock) { running.ids.count == ids.count }
            #expect(await running.stop() == nil)
            #expect(running.ids == ids && texts.current == ["x"])
        }
    }

    @Test("before its handler begins an update is confirmed, where none may come twice")
    func atMostOnce() async throws {
        try await withServer { (api, clock) async throws in
            for i in 0..<5 { await api.push(.message("\(i)", from: 1)) }
            let pending = Locked<[Int]>([])
            let running = Running(api, clock, .atMostOnce) { _ in
                let count = await api.pendingUpdates().count
                pending.withLock { $0.append(count) }
            }
            try await advance(clock) { running.ids.count == 5 }
            #expect(await running.stop() == nil)
            #expect(pending.current == [0, 0, 0, 0, 0])
        }
    }

    @Test("polling goes on after every trouble of the network, the server and proxies", arguments: [
        [Fault.dropUnread], [.dropUnhandled], [.dropUnanswered], [.truncate(after: 30)], [.garbage([1])], [.badGateway], [.internalError],
        [.tooManyRequests(retryAfter: 3)], [.silence(handled: false)], [.stall(after: 30)],
        [.failure(code: 409, description: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running")],
    ])
    func trouble(faults: [Fault]) async throws {
        try await withServer { (api, clock) async throws in
            for fault in faults { await api.script(fault, on: "getUpdates", times: 2) }
            let id = try #require(await api.push(.message("x", from: 1)))
            let running = Running(api, clock)
            try await advance(clock) { running.ids == [Int(id)] }
            #expect(await running.stop() == nil)
        }
    }

    @Test("where asking again cannot help, it ends with the reason", arguments: [
        (401, "Unauthorized", PollingTrouble.unauthorized), (404, "Not Found", .unauthorized),
        (409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first", .webhookActive),
    ])
    func hopeless(code: Int, text: String, trouble: PollingTrouble) async throws {
        try await withServer { (api, clock) async throws in
            await api.answer("getUpdates", with: .failure(code: code, description: text))
            let running = Running(api, clock)
            let error = await running.task.value
            guard case .api(let failure)? = error else { return #expect(Bool(false)) }
            #expect(failure.code == code && running.monitor.health == .failed(trouble))
        }
    }

    @Test("a second poller ends the first one's poll; both go on, and it is said")
    func twoPollers() async throws {
        try await withServer { (api, clock) async throws in
            let one = Running(api, clock), other = Running(api, clock)
            let events = one.monitor.events
            try await advance(clock) { if case .waiting(_, .otherPoller, _) = one.monitor.health { true } else if case .waiting(_, .otherPoller, _) = other.monitor.health { true } else { false } }
            _ = events
            #expect(await one.stop() == nil)
            #expect(await other.stop() == nil)
        }
    }

    @Test("a poll that is not answered is given up ten seconds after it should have been")
    func watchdog() async throws {
        try await withServer { (api, clock) async throws in
            await api.script(.silence(handled: false), on: "getUpdates")
            let running = Running(api, clock)
            await clock.waitForSleeper(lasting: .seconds(60))
            let id = try #require(await api.push(.message("x", from: 1)))
            clock.advance(by: .seconds(59))
            try await Task.sleep(for: .milliseconds(50))
            #expect(running.ids.isEmpty)
            clock.advance(by: .seconds(1))
            try await running.waitFor(1)
            #expect(running.ids == [Int(id)])
            #expect(await running.stop() == nil)
        }
    }

    @Test("numbers of updates that begin anew are no trouble")
    func jump() async throws {
        try await withServer { (api, clock) async throws in
            await api.push(.message("x", from: 1))
            let running = Running(api, clock)
            try await running.waitFor(1)
            try await advance(clock) { await api.pendingUpdates().isEmpty }
            await api.setNextUpdateID(17)
            await api.push(.message("y", from: 1))
            try await advance(clock) { running.ids.last == 17 }
            #expect(await running.stop() == nil)
            #expect(running.ids.count == 2)
        }
    }
}

/// Keeps those who wait until it is opened.
final class Gate: Sendable {
    private let state = Locked((isOpen: false, waiting: [CheckedContinuation<Void, Never>]()))

    func wait() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }

    func open() {
        let waiting = state.withLock { state in
            defer { state = (true, []) }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}
#endif
