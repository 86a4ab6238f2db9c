#if Testing
@testable import TelegramBotTesting
import Testing

@Suite("Webhooks", .timeLimit(.minutes(1)))
struct WebhookTests {
    private func withWebhook(
        _ parameters: String = "", answering answer: @escaping Receiver.Answer = { _ in Receiver.ok },
        _ body: @Sendable (FakeBotAPI, Receiver, VirtualClock) async throws -> Void
    ) async throws {
        let clock = VirtualClock()
        try await Receiver.withReceiver(answering: answer) { receiver in
            try await FakeBotAPI.withServer(.init(firstUpdateID: 1), clock: clock) { (api) async throws in
                _ = try await api.call("setWebhook?url=\(receiver.url)\(parameters)")
                try await body(api, receiver, clock)
            }
        }
    }

    /// Waits until the server has taken in that a delivery of the first update failed, and the time it waits then.
    private func wait(_ api: FakeBotAPI, failures: Int) async -> Duration {
        await api.wait { $0.bot($0.token, isTest: false).webhook?.deliveries[1]?.failures ?? 0 >= failures }
        return await api.waits
    }

    @Test("A delivery is a POST of the update, with the secret and the user of the URL")
    func delivery() async throws {
        let clock = VirtualClock()
        try await Receiver.withReceiver { receiver in
            try await FakeBotAPI.withServer(.init(firstUpdateID: 7), clock: clock) { (api) async throws in
                let url = "http://bot:pass@127.0.0.1:\(receiver.port)/hook?a=1"
                _ = try await api.postJSON("setWebhook", "{\"url\":\"\(url)\",\"secret_token\":\"se-cret_1\"}")
                await api.push(.message("hi"))
                await receiver.waitForDeliveries(1)
                let delivery = try #require(await receiver.deliveries.first)
                guard case .request(let verb, let path, let query) = delivery.head.kind else { return }
                #expect(verb == "POST")
                #expect(String(decoding: path, as: UTF8.self) == "/hook")
                #expect(String(decoding: query, as: UTF8.self) == "a=1")
                #expect(delivery.id == 7)
                #expect(delivery.update?["message"]?["text"]?.string == "hi")
                #expect(delivery.header("x-telegram-bot-api-secret-token") == "se-cret_1")
                #expect(delivery.header("authorization") == "Basic Ym90OnBhc3M=")
                #expect(delivery.header("content-type") == "application/json")
                #expect(delivery.header("accept-encoding") == "gzip, deflate")
                await api.waitForPendingUpdates()
            }
        }
    }

    @Test("A failed delivery comes again at once, then after 2, 4, 8 … seconds, up to one or two minutes")
    func schedule() async throws {
        try await withWebhook(answering: { _ in Receiver.status(500) }) { (api, receiver, clock) async throws in
            await api.push(.message("hi"))
            for failures in 2...10 {
                let wait = await wait(api, failures: failures)
                let stated: [Duration] = [2, 4, 8, 16, 32].map { .seconds($0) }
                if failures - 2 < stated.count {
                    #expect(wait == stated[failures - 2])
                } else {
                    #expect((.seconds(60)...(.seconds(120))).contains(wait))
                }
                #expect(await receiver.deliveries.count == failures)
                clock.advance(by: wait)
            }
            await receiver.waitForDeliveries(11)
            #expect(Set(await receiver.deliveries.map(\.id)) == [1])
        }
    }

    @Test("Retry-After of a failing webhook is kept to, up to an hour", arguments: [(7, 7), (99_999, 3600)])
    func retryAfter(stated: Int, kept: Int) async throws {
        let answers = Sequencer([Receiver.status(503, "Retry-After: \(stated)\r\n"), Receiver.ok])
        try await withWebhook(answering: { _ in await answers.next() }) { (api, receiver, clock) async throws in
            await api.push(.message("hi"))
            #expect(await wait(api, failures: 1) == .seconds(kept))
            clock.advance(by: .seconds(kept))
            await receiver.waitForDeliveries(2)
            await api.waitForPendingUpdates()
            let info = try await api.call("getWebhookInfo").result
            #expect(info?["last_error_message"]?.string == "Wrong response from the webhook: 503 No")
            #expect(info?["pending_update_count"]?.integer == 0)
        }
    }

    @Test("A closed connection is a failure like any other; a new one opens after two seconds")
    func closedConnection() async throws {
        let answers = Sequencer<String?>([nil, Receiver.ok])
        try await withWebhook(answering: { _ in await answers.next() ?? nil }) { (api, receiver, clock) async throws in
            await api.push(.message("hi"))
            await receiver.waitForDeliveries(1)
            await clock.waitForDeadlines { $0 == [.init(offset: .seconds(2))] }
            clock.advance(by: .seconds(2))
            await receiver.waitForDeliveries(2)
            await api.waitForPendingUpdates()
            let deliveries = await receiver.deliveries
            #expect(deliveries.map(\.connection) == [1, 2])
            let info = try await api.call("getWebhookInfo").result
            #expect(info?["last_error_message"]?.string == "Webhook connection closed")
        }
    }

    @Test("An answer that takes a minute is none")
    func slowAnswer() async throws {
        let gate = Gate()
        let answers = Sequencer([true, false])
        try await withWebhook(answering: { _ in
            if await answers.next() == true { await gate.pass() }
            return Receiver.ok
        }) { (api, receiver, clock) async throws in
            await api.push(.message("hi"))
            await receiver.waitForDeliveries(1)
            await clock.waitForSleeper(lasting: .seconds(60))
            clock.advance(by: .seconds(60))
            await receiver.waitForDeliveries(2)
            await api.waitForPendingUpdates()
            await gate.open()
        }
    }

    @Test("Updates of one chat come one after the other, those of other chats meanwhile")
    func queues() async throws {
        let gate = Gate()
        try await withWebhook(answering: { delivery in
            if delivery.update?["message"]?["text"]?.string == "slow" { await gate.pass() }
            return Receiver.ok
        }) { (api, receiver, clock) async throws in
            await api.push(.message("first", in: 9))
            await api.waitForPendingUpdates()
            for (text, chat) in [("slow", 1), ("after", 1), ("other", 2), ("other", 3)] as [(String, Int64)] {
                await api.push(.message(text, in: chat))
            }
            await api.push(.callbackQuery("x", from: 1, in: 1))
            await receiver.waitForDeliveries(5)
            await api.waitForPendingUpdates(atMost: 2)
            #expect(await api.pendingUpdates() == [2, 3])
            await gate.open()
            await api.waitForPendingUpdates()
            let texts = await receiver.deliveries.compactMap { $0.update?["message"]?["text"]?.string }
            #expect(texts.first == "first")
            #expect(texts.last == "after")
        }
    }

    @Test("There are never more connections than were asked for")
    func maxConnections() async throws {
        let gate = Gate()
        try await withWebhook("&max_connections=2", answering: { delivery in
            if delivery.id != 1 { await gate.pass() }
            return Receiver.ok
        }) { (api, receiver, clock) async throws in
            await api.push(.message("first", in: 9))
            await api.waitForPendingUpdates()
            for chat in 1...5 { await api.push(.message("x", in: Int64(chat))) }
            await receiver.waitForDeliveries(3)
            #expect(await receiver.deliveries.count == 3)
            await gate.open()
            await api.waitForPendingUpdates()
            #expect(await receiver.deliveries.count == 6)
            #expect(Set(await receiver.deliveries.map(\.connection)).count == 2)
        }
    }

    @Test("What fails until after its end is dropped")
    func expiry() async throws {
        try await withWebhook(answering: { _ in Receiver.status(500) }) { (api, receiver, clock) async throws in
            await api.push(.inlineQuery("x"))
            for failures in 2...5 { clock.advance(by: await wait(api, failures: failures)) }
            await api.waitForPendingUpdates()
            #expect(await receiver.deliveries.count == 6)
        }
    }

    @Test("410 for 23 hours takes the webhook away")
    func gone() async throws {
        try await withWebhook(answering: { _ in Receiver.status(410) }) { (api, receiver, clock) async throws in
            await api.push(.message("a", date: api.date))
            _ = await wait(api, failures: 2)
            clock.advance(by: .seconds(23 * 3600 + 1))
            await api.wait { $0.bot($0.token, isTest: false).webhook == nil }
            let info = try await api.call("getWebhookInfo").result
            #expect(info?["url"]?.string == "")
            #expect(await api.pendingUpdates() == [1])
        }
    }

    @Test("The method in a webhook's answer is executed, files included", arguments: [
        (Receiver.json(#"{"method":"sendMessage","chat_id":42,"text":"reply"}"#), "sendMessage"),
        (Receiver.json(#"{"method":"SENDDICE","chat_id":42}"#), "sendDice"),
        (Receiver.json(#"{"method":"deleteWebhook"}"#), nil), (Receiver.json(#"{"method":"setWebhook","url":"x"}"#), nil),
        (Receiver.json(#"{"method":"close"}"#), nil), (Receiver.json(#"{"method":"logOut"}"#), nil),
        (Receiver.json(#"{"method":"getMe"}"#), nil), (Receiver.json(#"{"chat_id":42}"#), nil), (Receiver.ok, nil),
    ] as [(String, String?)])
    func answers(answer: String, method: String?) async throws {
        try await withWebhook(answering: { _ in answer }) { (api, receiver, _) async throws in
            await api.push(.message("hi"))
            await api.waitForPendingUpdates()
            if method != nil { await api.waitForCalls(2) }
            let calls = await api.calls.filter { $0.origin == .webhookAnswer }
            #expect(calls.map(\.method) == (method.map { [$0] } ?? []))
        }
    }

    @Test("A webhook's answer may be multipart, with files")
    func multipartAnswer() async throws {
        let body = multipart(
            ("Content-Disposition: form-data; name=\"method\"", "sendDocument"),
            ("Content-Disposition: form-data; name=\"chat_id\"", "42"),
            ("Content-Disposition: form-data; name=\"document\"; filename=\"a.txt\"", "abc"))
        let text = "HTTP/1.1 200 OK\r\nContent-Type: \(multipartType)\r\nContent-Length: \(body.count)\r\n\r\n"
        try await withWebhook(answering: { _ in text + String(decoding: body, as: UTF8.self) }) { (api, receiver, _) async throws in
            await api.push(.message("hi"))
            await api.waitForCalls(1, to: "sendDocument")
            #expect(await api.calls(to: "sendDocument").first?.file("document")?.bytes == Array("abc".utf8))
        }
    }

    @Test("setWebhook is taken once a second, and the same settings again are already set")
    func setTwice() async throws {
        let clock = VirtualClock()
        try await FakeBotAPI.withServer(clock: clock) { (api) async throws in
            let path = "setWebhook?url=https://example.org/a"
            #expect(try await api.call(path).description == "Webhook was set")
            let second = try await api.call(path)
            #expect(second.status == 429)
            #expect(second.headers["retry-after"] == "1")
            clock.advance(by: .seconds(1))
            #expect(try await api.call(path).description == "Webhook is already set")
            #expect(try await api.call("deleteWebhook").description == "Webhook was deleted")
            #expect(try await api.call("deleteWebhook").description == "Webhook is already deleted")
        }
    }

    @Test("What setWebhook does not take is refused with a reason", arguments: [
        ("url=ftp://example.org", "Bad Request: invalid webhook URL specified"),
        ("url=http://example.org", "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"),
        ("url=https://example.org:444", "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"),
        ("url=https://example.org&secret_token=a+b", "Bad Request: secret token contains unallowed characters"),
        ("url=https://example.org&secret_token=" + String(repeating: "a", count: 257), "Bad Request: secret token is too long"),
    ])
    func refusals(parameters: String, description: String) async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            let response = try await api.call("setWebhook?" + parameters)
            #expect(response.status == 400)
            #expect(response.description == description)
            #expect(try await api.call("getWebhookInfo").result?["url"]?.string == "")
        }
    }

    @Test("A local server takes any port and plain HTTP, and more connections")
    func local() async throws {
        try await FakeBotAPI.withServer(.init(isLocal: true)) { (api) async throws in
            let response = try await api.call("setWebhook?url=http://example.org:9000&max_connections=5000")
            #expect(response.description == "Webhook was set")
            #expect(try await api.call("getWebhookInfo").result?["max_connections"]?.integer == 5000)
        }
    }

    @Test("getWebhookInfo tells what was set")
    func info() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            #expect(try await api.call("getWebhookInfo").result == ["url": "", "has_custom_certificate": false, "pending_update_count": 0])
            let body = multipart(
                ("Content-Disposition: form-data; name=\"url\"", "https://example.org/hook"),
                ("Content-Disposition: form-data; name=\"certificate\"", "attach://pem"),
                ("Content-Disposition: form-data; name=\"pem\"; filename=\"c.pem\"", "---"),
                ("Content-Disposition: form-data; name=\"max_connections\"", "500"),
                ("Content-Disposition: form-data; name=\"allowed_updates\"", #"["poll","message"]"#))
            _ = try await api.post("setWebhook", type: multipartType, body)
            await api.push(.message("a"))
            #expect(try await api.call("getWebhookInfo").result == [
                "url": "https://example.org/hook", "has_custom_certificate": true, "pending_update_count": 1,
                "max_connections": 100, "ip_address": "127.0.0.1", "allowed_updates": ["message", "poll"],
            ])
            #expect(try await api.call("deleteWebhook?drop_pending_updates=true").result == true)
            #expect(await api.pendingUpdates().isEmpty)
        }
    }

    @Test("Updates wait through a change of webhook and go to the new one")
    func change() async throws {
        try await withWebhook(answering: { _ in Receiver.status(500) }) { (api, old, clock) async throws in
            await api.push(.message("hi"))
            await old.waitForDeliveries(2)
            try await Receiver.withReceiver { (new) async throws in
                clock.advance(by: .seconds(1))
                #expect(try await api.call("setWebhook?url=\(new.url)").description == "Webhook was set")
                await new.waitForDeliveries(1)
                await api.waitForPendingUpdates()
            }
        }
    }
}

extension FakeBotAPI {
    /// How long from now the first update waits.
    fileprivate var waits: Duration {
        (bot(token, isTest: false).webhook?.deliveries[1]?.wakes ?? .zero) - time.elapsed
    }
}
#endif
