import Testing
@testable import TelegramBotRuntime

struct MiddlewareTests {
    /// Notes what it sees.
    private struct Noting: BotMiddleware {
        let name: String
        let notes: Locked<[String]>

        func intercept(_ call: BotCall, next: Next) async throws(BotError) -> CallResult {
            notes.withLock { $0.append("\(name) > \(call)") }
            do throws(BotError) {
                let result = try await next(call)
                notes.withLock { $0.append("\(name) < \(result.size)") }
                return result
            } catch {
                notes.withLock { $0.append("\(name) < \(error.label)") }
                throw error
            }
        }
    }

    private struct Changing: BotMiddleware {
        func intercept(_ call: BotCall, next: Next) async throws(BotError) -> CallResult {
            var call = call
            if call.body["parse_mode"] == nil { call.body["parse_mode"] = "HTML" }
            call.body["text"] = nil
            call.body["silent"] = .null
            return try await next(call)
        }
    }

    private struct Answering: BotMiddleware {
        func intercept(_ call: BotCall, next: Next) async throws(BotError) -> CallResult {
            try CallResult(["id": 7, "is_bot": true, "first_name": "B"], for: call)
        }
    }

    @Test("middleware is round every attempt, the first one outermost")
    func order() async throws {
        let notes = Locked<[String]>([])
        let transport = FakeTransport(
            .failure(.transport(.notSent, reason: "x")),
            .success(TransportResponse(status: .ok, body: .bytes([UInt8](#"{"ok":true,"result":true}"#))))
        )
        let bot = Bot.fake(transport, StepClock()).with(Noting(name: "a", notes: notes)).with(Noting(name: "b", notes: notes))
        try await bot.call("getX")
        #expect(notes.current == [
            "a > getX", "b > getX", "b < transport", "a < transport", "a > getX, attempt 2", "b > getX, attempt 2", "b < 25", "a < 25",
        ])
    }

    @Test("middleware changes parameters, in JSON and in forms")
    func parameters() async throws {
        let transport = FakeTransport(#"{"ok":true,"result":true}"#)
        let bot = Bot.fake(transport).with(Changing())
        try await bot.call("sendMessage", ["chat_id": 1, "text": "x"])
        #expect(try await transport.requests[0].body.bytes().text == #"{"chat_id":1,"parse_mode":"HTML"}"#)
        try await bot.call("sendMessage", ["chat_id": 1, "text": "x", "tags": ["a"]], files: ["f": .bytes([1], name: "f")])
        let form = try await transport.requests[1].body.bytes().text
        #expect(form.contains("name=\"parse_mode\"\r\n\r\nHTML\r\n") && !form.contains("name=\"text\"") && !form.contains("silent"))
    }

    @Test("a form's parameters read as they were meant")
    func reading() {
        let body = RequestBody(["chat_id": "@x", "tags": ["a"], "text": "[1"], files: ["f": .bytes([1], name: "f")])
        #expect(body["chat_id"] == "@x" && body["tags"] == ["a"] && body["text"] == "[1" && body["f"] == nil && body["none"] == nil)
    }

    @Test("middleware answers in place of the server")
    func answering() async throws {
        let transport = FakeTransport(#"{"ok":true,"result":true}"#)
        let bot = Bot.fake(transport).with(Answering())
        #expect(try await bot.getMe().firstName == "B")
        #expect(transport.requests.isEmpty)
        await #expect(throws: BotError.self) { try await bot.deleteWebhook() }
    }
}
