#if Testing
import TelegramBotTesting
import Testing

@Suite("getUpdates", .timeLimit(.minutes(1)))
struct PollingTests {
    /// A server on a clock that stands still, and that clock.
    private func withServer(
        _ body: @Sendable (FakeBotAPI, VirtualClock) async throws -> Void
    ) async throws {
        let clock = VirtualClock()
        try await FakeBotAPI.withServer(.init(firstUpdateID: 1000), clock: clock) { try await body($0, clock) }
    }

    private func ids(_ response: RawResponse) -> [Int64] {
        response.result?.elements?.compactMap { $0["update_id"]?.integer } ?? []
    }

    /// Long enough apart that no request counts as the same one again.
    private func later(_ clock: VirtualClock) { clock.advance(by: .seconds(3)) }

    @Test("An offset confirms what is before it; zero, a far future and a far past mean the oldest", arguments: [
        ("", [1000, 1001, 1002], [1000, 1001, 1002]), ("?offset=0", [1000, 1001, 1002], [1000, 1001, 1002]),
        ("?offset=1001", [1001, 1002], [1001, 1002]), ("?offset=1003", [], []), ("?offset=1013", [], []),
        ("?offset=1014", [1000, 1001, 1002], [1000, 1001, 1002]), ("?offset=7", [1000, 1001, 1002], [1000, 1001, 1002]),
        ("?offset=-1", [1002], [1002]), ("?offset=-2", [1001, 1002], [1001, 1002]),
        ("?offset=-9", [1000, 1001, 1002], [1000, 1001, 1002]), ("?limit=2", [1000, 1001], [1000, 1001, 1002]),
        ("?limit=0", [1000], [1000, 1001, 1002]), ("?offset=1001&limit=1", [1001], [1001, 1002]),
    ] as [(String, [Int64], [Int64])])
    func offsets(query: String, got: [Int64], left: [Int64]) async throws {
        try await withServer { (api, _) async throws in
            for text in ["a", "b", "c"] { await api.push(.message(text)) }
            #expect(ids(try await api.call("getUpdates" + query)) == got)
            #expect(await api.pendingUpdates() == left)
        }
    }

    @Test("An offset too far behind the newest id means the oldest update")
    func farPast() async throws {
        try await withServer { (api, _) async throws in
            await api.setNextUpdateID(900_000_000)
            await api.push(.message("a"))
            #expect(ids(try await api.call("getUpdates?offset=1000")) == [900_000_000])
        }
    }

    @Test("A limit is at most 100, a timeout at most 50 seconds")
    func clamps() async throws {
        try await withServer { (api, clock) async throws in
            for index in 0..<150 { await api.push(.message("\(index)")) }
            #expect(ids(try await api.call("getUpdates?limit=1000")).count == 100)
            later(clock)
            async let response = api.call("getUpdates?offset=1150&timeout=600")
            await clock.waitForSleepers()
            #expect(clock.deadlines == [.init(offset: .seconds(53))])
            clock.advance(by: .seconds(50))
            #expect(ids(try await response) == [])
        }
    }

    @Test("A poll that waits is answered by the first update")
    func wakes() async throws {
        try await withServer { (api, clock) async throws in
            async let response = api.call("getUpdates?timeout=30")
            await clock.waitForSleepers()
            await api.push(.message("now"))
            #expect(ids(try await response) == [1000])
            #expect(clock.deadlines.isEmpty)
        }
    }

    @Test("The same offset again within three seconds waits three at least")
    func repeatedOffset() async throws {
        try await withServer { (api, clock) async throws in
            #expect(ids(try await api.call("getUpdates?offset=5")) == [])
            clock.advance(by: .seconds(2))
            async let response = api.call("getUpdates?offset=5")
            await clock.waitForSleepers()
            #expect(clock.deadlines == [.init(offset: .seconds(5))])
            clock.advance(by: .seconds(3))
            #expect(ids(try await response) == [])
            later(clock)
            #expect(ids(try await api.call("getUpdates?offset=5")) == [])
        }
    }

    @Test("The same offset again within half a second gets one update")
    func hotLoop() async throws {
        try await withServer { (api, clock) async throws in
            for text in ["a", "b"] { await api.push(.message(text)) }
            #expect(ids(try await api.call("getUpdates")).count == 2)
            clock.advance(by: .milliseconds(400))
            #expect(ids(try await api.call("getUpdates")).count == 1)
            clock.advance(by: .milliseconds(600))
            #expect(ids(try await api.call("getUpdates")).count == 2)
        }
    }

    @Test("A newer poll that waits ends the older with 409: the first at once, the next three seconds late")
    func otherPoll() async throws {
        try await withServer { (api, clock) async throws in
            async let first = api.call("getUpdates?timeout=50")
            await clock.waitForSleepers()
            later(clock)
            async let second = api.call("getUpdates?timeout=50")
            let conflict = try await first
            #expect(conflict.status == 409)
            #expect(conflict.description == "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running")
            await clock.waitForSleeper(lasting: .seconds(50))
            clock.advance(by: .seconds(1))
            async let third = api.call("getUpdates?timeout=49&offset=1")
            await clock.waitForSleepers(2)
            #expect(clock.deadlines.first == .init(offset: .seconds(7)))
            clock.advance(by: .seconds(3))
            #expect(try await second.status == 409)
            await api.push(.message("a"))
            #expect(ids(try await third) == [1000])
        }
    }

    @Test("A poll that does not wait leaves the older one alone")
    func shortPoll() async throws {
        try await withServer { (api, clock) async throws in
            async let first = api.call("getUpdates?timeout=50")
            await clock.waitForSleepers()
            later(clock)
            #expect(ids(try await api.call("getUpdates?timeout=0")) == [])
            await api.push(.message("a"))
            #expect(ids(try await first) == [1000])
        }
    }

    @Test("With a webhook getUpdates is a conflict; setWebhook ends the poll that waits")
    func webhookConflict() async throws {
        try await withServer { (api, clock) async throws in
            async let first = api.call("getUpdates?timeout=50")
            await clock.waitForSleepers()
            let set = try await api.call("setWebhook?url=https://example.org/hook")
            #expect(set.description == "Webhook was set")
            let ended = try await first
            #expect(ended.status == 409)
            #expect(ended.description == "Conflict: terminated by setWebhook request")
            later(clock)
            let second = try await api.call("getUpdates")
            #expect(second.description == "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first")
            _ = try await api.call("deleteWebhook")
            #expect(try await api.call("getUpdates").status == 200)
        }
    }

    @Test("Updates live for their time and are gone after it", arguments: [
        (FakeUpdate.callbackQuery("x"), 150), (.inlineQuery("x"), 30), (.chosenInlineResult("x"), 600),
        (.shippingQuery("x"), 150), (.preCheckoutQuery("x"), 150), (.poll("x", options: ["a"]), 86_400),
    ])
    func lifetimes(update: FakeUpdate, seconds: Int) async throws {
        try await withServer { (api, clock) async throws in
            await api.push(update)
            clock.advance(by: .seconds(seconds))
            #expect(await api.pendingUpdates().count == 1)
            clock.advance(by: .seconds(1))
            #expect(await api.pendingUpdates().isEmpty)
        }
    }

    @Test("A message lives a day from its date; an older one never comes")
    func messageLifetime() async throws {
        try await withServer { (api, clock) async throws in
            let date = await api.date
            #expect(await api.push(.message("old", date: date - 86_400)) == nil)
            #expect(await api.push(.message("older", date: date - 86_390)) == 1000)
            clock.advance(by: .seconds(11))
            #expect(await api.pendingUpdates().isEmpty)
        }
    }

    @Test("Kinds nobody asked for do not come; what was asked for stays until something else is", arguments: [
        (nil, ["message", "poll"]), ("[]", ["message", "poll"]), (#"["chat_member"]"#, ["chat_member"]),
        (#"["Poll","no_such_kind"]"#, ["poll"]), (#"["no_such_kind"]"#, ["message", "poll"]), ("poll", ["message", "poll"]),
        (#"["poll",7]"#, ["message", "poll"]), (#"{"a":1}"#, ["message", "poll"]),
    ] as [(String?, [String])])
    func allowedUpdates(value: String?, kinds: [String]) async throws {
        try await withServer { (api, clock) async throws in
            let body = value.map { "{\"allowed_updates\":\($0.hasPrefix("p") ? "\"\($0)\"" : $0)}" } ?? "{}"
            _ = try await api.postJSON("getUpdates", body)
            for update in [FakeUpdate.message("a"), .poll("?", options: ["a"]), .chatMember()] { await api.push(update) }
            later(clock)
            let got = try await api.call("getUpdates").result?.elements ?? []
            #expect(got.compactMap { $0.members?.last?.name } == kinds)
        }
    }

    @Test("An answer ends near 4 MiB, below the limit")
    func answerSize() async throws {
        try await withServer { (api, _) async throws in
            let text = String(repeating: "a", count: 100_000)
            for _ in 0..<60 { await api.push(.message(text)) }
            let response = try await api.call("getUpdates")
            #expect(ids(response).count == 41)
            #expect(response.body.count < 1 << 22)
        }
    }

    @Test("An update is written as the server writes it: compact, ASCII, a line end after its id")
    func wireForm() async throws {
        try await withServer { (api, _) async throws in
            await api.push(FakeUpdate(kind: "poll", body: ["question": "é😀", "x": 45.0]))
            let response = try await api.call("getUpdates")
            #expect(response.text == #"{"ok":true,"result":[{"update_id":1000,"# + "\n" + #""poll":{"question":"\u00e9\ud83d\ude00","x":45.000000}}]}"#)
        }
    }

    @Test("Bytes that no encoder writes go out as they are")
    func rawBytes() async throws {
        try await withServer { (api, _) async throws in
            await api.push(FakeUpdate(kind: "callback_query", body: .raw([0x22, 0xFF, 0xFE, 0x22])))
            let response = try await api.call("getUpdates")
            #expect(response.body.contains(0xFF))
        }
    }

    @Test("Ids go on where they are told to, lower ones too")
    func idsJumpBack() async throws {
        try await withServer { (api, clock) async throws in
            await api.push(.message("a"))
            _ = try await api.call("getUpdates?offset=1001")
            await api.setNextUpdateID(500)
            await api.push(.message("b"))
            later(clock)
            #expect(ids(try await api.call("getUpdates?offset=1001")) == [500])
        }
    }

    @Test("When the server stops, a poll that waits ends without an answer")
    func stop() async throws {
        let clock = VirtualClock()
        let api = try await FakeBotAPI.start(clock: clock)
        let response = Task { try await api.call("getUpdates?timeout=50") }
        await clock.waitForSleepers()
        await api.stop()
        await #expect(throws: (any Error).self) { _ = try await response.value }
    }
}
#endif
