import HTTPTypes
import Testing
@testable import TelegramBotRuntime

struct CallTests {
    @Test("a call goes out and comes back typed")
    func call() async throws {
        let transport = FakeTransport(#"{"ok":true,"result":{"message_id":5,"date":1,"chat":{"id":42,"type":"private"},"text":"Hi"}}"#)
        let message = try await Bot.fake(transport).sendMessage(chatID: 42, text: "Hi", parseMode: .html)
        #expect(message == Message(messageID: 5, date: 1, chat: Chat(id: 42, type: .private), text: "Hi"))
        let request = try #require(transport.requests.first)
        #expect(request.url == "https://api.telegram.org/bot123:ABC_def-1/sendMessage")
        #expect(request.head.method == .post && request.head.headerFields == [.contentType: "application/json", .accept: "application/json"])
        #expect(try await request.body.bytes().text == #"{"chat_id":42,"text":"Hi","parse_mode":"HTML"}"#)
        #expect(request.timeout == .seconds(60))
    }

    @Test("results are objects, arrays, booleans, or a message or true, whatever the order of the envelope")
    func results() async throws {
        #expect(try await Bot.fake(FakeTransport(#"{"result":true,"description":"Webhook was deleted","ok":true}"#)).deleteWebhook())
        #expect(try await Bot.fake(FakeTransport(#"{"ok":true,"result":true}"#)).editMessageText(text: "x") == .true)
        #expect(try await Bot.fake(FakeTransport(#"{"ok":true,"result":[]}"#)).getUpdates(timeout: 50).isEmpty)
        guard case .message = try await Bot.fake(FakeTransport(#"{"ok":true,"result":{"message_id":1}}"#)).editMessageText(text: "x")
        else { Issue.record("no message"); return }
    }

    @Test("a raw call knows no method and takes any")
    func raw() async throws {
        let transport = FakeTransport(#"{"ok":true,"result":{"id":7,"is_bot":true,"first_name":"B"}}"#)
        let bot = Bot.fake(transport)
        #expect(try await bot.call("sendHologram", ["chat_id": 42, "angle": nil, "loud": false])["first_name"] == "B")
        #expect(try await bot.call("getHologram", as: User.self).firstName == "B")
        _ = try await bot.call("sendHologram", ["chat_id": 42, "tags": ["a"]], files: ["hologram": .bytes([UInt8]("H"), name: "h"), "other": .id("x")])
        #expect(try await transport.requests[0].body.bytes().text == #"{"chat_id":42,"loud":false}"#)
        #expect(try await transport.requests[1].body.bytes().text == "{}")
        let form = try await transport.requests[2].body.bytes().text
        for piece in ["name=\"chat_id\"\r\n\r\n42\r\n", "name=\"tags\"\r\n\r\n[\"a\"]\r\n", "name=\"other\"\r\n\r\nx\r\n", "name=\"hologram\"; filename=\"h\"\r\n"] {
            #expect(form.contains(piece))
        }
    }

    @Test("a refusal is an error with all the server says", arguments: [
        (400, #"{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}"#, "getMe: 400 Bad Request: chat not found", APIFailure.Kind.chatNotFound),
        (429, #"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 5","parameters":{"retry_after":5}}"#, "getMe: 429 Too Many Requests: retry after 5", .tooManyRequests),
        (400, #"{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat","parameters":{"migrate_to_chat_id":-1001}}"#, "getMe: 400 Bad Request: group chat was upgraded to a supergroup chat", .migrated),
        (403, #"{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}"#, "getMe: 403 Forbidden: bot was blocked by the user", .blockedByUser),
        (409, #"{"ok":false,"error_code":409,"description":"Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"}"#, "getMe: 409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook", .webhookActive),
        (400, #"{"ok":false,"description":"Bad Request: MESSAGE IS NOT MODIFIED: same"}"#, "getMe: 400 Bad Request: MESSAGE IS NOT MODIFIED: same", .notModified),
        (401, #"{"ok":false,"error_code":401,"description":"Something new"}"#, "getMe: 401 Something new", .unauthorized),
        (418, #"{"ok":false,"error_code":418,"description":"Teapot"}"#, "getMe: 418 Teapot", .other),
    ])
    func refusals(status: Int, body: String, text: String, kind: APIFailure.Kind) async {
        do {
            _ = try await Bot.fake(FakeTransport(body, status: status)).getMe()
            Issue.record("succeeded")
        } catch {
            #expect(error.description == text)
            #expect(error.kind == kind)
            #expect(error.retryAfter == (status == 429 ? 5 : nil))
            if case .api(let failure) = error { #expect(failure.migrateToChatID == (kind == .migrated ? -1001 : nil)) }
        }
    }

    @Test("an answer that is not the Bot API's is an error with its status", arguments: [
        (502, "<html>nginx</html>", "HTTP 502: <html>nginx</html>"), (413, "", "HTTP 413"), (200, "[]", "HTTP 200: []"), (200, #"{"ok":tr"#, #"HTTP 200: {"ok":tr"#),
        (200, #"{"result":{}}"#, #"HTTP 200: {"result":{}}"#),
    ])
    func foreign(status: Int, body: String, text: String) async {
        do {
            _ = try await Bot.fake(FakeTransport(body, status: status, headers: [.retryAfter: "7"])).getMe()
            Issue.record("succeeded")
        } catch {
            #expect(error.description == text && error.retryAfter == 7)
        }
    }

    @Test("a result of quite another type is a decoding error with the raw answer", arguments: [
        #"{"ok":true,"result":true}"#, #"{"ok":true}"#, #"{"ok":true,"result":null}"#, #"{"ok":true,"result":[1]}"#,
    ])
    func wrongResult(body: String) async {
        do {
            _ = try await Bot.fake(FakeTransport(body)).getMe()
            Issue.record("succeeded")
        } catch {
            guard case .decoding(["result"], let raw) = error else { Issue.record("\(error)"); return }
            #expect(raw.text == body)
        }
    }

    @Test("issues of a result are told to whoever wants to know, and spoil nothing else")
    func issues() async throws {
        var bot = Bot.fake(FakeTransport(#"{"ok":true,"result":[{"update_id":1,"message":7},{"update_id":2,"message":{"message_id":1,"date":1,"chat":{"id":1,"type":"x"},"text":"x"}},7]}"#))
        let (stream, continuation) = AsyncStream<String>.makeStream()
        bot.onIssues = { method, issues in for issue in issues { continuation.yield("\(method) \(issue)") } }
        let updates = try await bot.getUpdates()
        #expect(updates.map(\.updateID) == [1, 2] && updates[1].message?.text == "x")
        continuation.finish()
        var told: [String] = []
        for await line in stream { told.append(line) }
        #expect(told == ["getUpdates result.0.message: wrong type", "getUpdates result.2: wrong type"])
    }

    @Test("a failed connection and a cancelled task come through as they are")
    func transport() async {
        do {
            _ = try await Bot.fake(FakeTransport(.failure(.transport(.notSent, reason: "the host does not answer")))).getMe()
            Issue.record("succeeded")
        } catch { #expect(error.description == "not sent: the host does not answer") }
        let task = Task { () -> String in
            while !Task.isCancelled { await Task.yield() }
            do throws(BotError) { _ = try await Bot.fake(FakeTransport("")).getMe() } catch { return error.description }
            return "succeeded"
        }
        task.cancel()
        #expect(await task.value == "cancelled")
    }

    @Test("the real answers of ../shared are read: results, refusals, whatever they hold")
    func shared() throws {
        for (name, bytes) in Shared.files("payloads/response") + Shared.files("payloads/error") {
            guard bytes.first == 0x7B else { continue }
            let envelope = try ResponseEnvelope(bytes, .any)
            let json = try JSON(json: bytes)
            #expect(envelope.isOK == json["ok"]?.bool, "\(name)")
            #expect(envelope.errorCode == json["error_code"]?.int, "\(name)")
            #expect(envelope.retryAfter?.count == json["parameters"]?["retry_after"]?.int, "\(name)")
        }
    }
}
