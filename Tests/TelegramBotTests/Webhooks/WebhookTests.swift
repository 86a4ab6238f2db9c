#if Testing
import HTTPTypes
import TelegramBotTesting
import Testing
@testable import TelegramBot

@Suite("Webhooks", .timeLimit(.minutes(1)))
struct WebhookTests {
    private static let secret = WebhookSecret("s3cret_-")

    private let bot = Bot(token: BotToken("1:a"), transport: Refusing())

    /// Sends nothing.
    private struct Refusing: BotTransport {
        func send(_ request: TransportRequest) async throws(BotError) -> TransportResponse { throw .rejected("nothing is sent here") }
    }

    private func request(
        _ id: Int, _ body: String? = nil, secret: String? = "s3cret_-", method: HTTPRequest.Method = .post, path: String = "/tg", peer: String? = nil
    ) -> WebhookRequest {
        var head = HTTPRequest(method: method, scheme: "http", authority: "x", path: path)
        head.headerFields[.webhookSecret] = secret
        let body = body ?? #"{"update_id":\#(id),"message":{"message_id":1,"date":1,"chat":{"id":\#(id % 3),"type":"private"},"text":"x"}}"#
        return WebhookRequest(head: head, body: Array(body.utf8), peer: peer)
    }

    private func text(_ response: WebhookResponse) async throws -> String { String(decoding: try await response.body.bytes(), as: UTF8.self) }

    @Test("who does not know the secret, calls another path, or does not post, is refused; and it is said")
    func refused() async {
        let monitor = BotMonitor(), events = monitor.events
        let handled = Locked(0)
        let webhook = bot.webhook(secret: Self.secret, WebhookOptions(path: "/tg", longestBody: 300, report: monitor.report)) { (_: Update) -> Void in handled.withLock { $0 += 1 } }
        for (request, status) in [
            (request(1, secret: nil), 401), (request(1, secret: ""), 401), (request(1, secret: "s3cret_"), 401), (request(1, secret: "s3cret_--"), 401),
            (request(1, secret: "S3cret_-"), 401), (request(1, method: .get), 405), (request(1, path: "/other"), 404),
            (request(1, String(repeating: " ", count: 301)), 413),
        ] {
            #expect(await webhook.respond(to: request).status == status)
        }
        #expect(handled.current == 0)
        #expect(await webhook.respond(to: request(1, path: "/tg?x=y")).status == 200)
        #expect(handled.current == 1)
        var refusals = 0
        for await event in events {
            if case .webhookRefused = event { refusals += 1 }
            if refusals == 8 { break }
        }
    }

    @Test("networks are checked where that is wanted", arguments: [
        ("149.154.167.220", 200), ("91.108.4.1", 200), ("::ffff:149.154.160.0", 200), ("149.154.176.0", 403), ("10.0.0.1", 403), ("", 403), ("x", 403),
    ])
    func networks(peer: String, status: Int) async {
        let webhook = bot.webhook(secret: nil, WebhookOptions(networks: .telegram, report: .none)) { (_: Update) -> Void in }
        #expect(await webhook.respond(to: request(1, peer: peer)).status == status)
    }

    @Test("a network is an address and a length", arguments: ["149.154.160.0", "1.2.3/8", "1.2.3.4/33", "1.2.3.4/-1", "1.2.3.4.5/8", "1.2.3.256/8", "a.b.c.d/8", ""])
    func noNetwork(text: String) { #expect(IPv4Network(text) == nil) }

    @Test("what cannot be read is answered with 200, or it would come for a day; and it is handed over", arguments: ["", "{", "[]", "7", #"{"update_id":5,"message":{"text":"\q"}}"#])
    func undecodable(body: String) async {
        let monitor = BotMonitor(), events = monitor.events
        let webhook = bot.webhook(secret: Self.secret, WebhookOptions(report: monitor.report)) { (_: Update) -> Void in Issue.record("handled") }
        #expect(await webhook.respond(to: request(5, body)).status == 200)
        for await event in events {
            guard case .undecodable(let update) = event else { continue }
            #expect(update.bytes == Array(body.utf8) && update.id == (body.contains("update_id") ? 5 : nil))
            break
        }
    }

    @Test("bytes that are not UTF-8 are repaired, and the update is handled")
    func badText() async {
        let texts = Locked<[String]>([])
        let webhook = bot.webhook(secret: nil) { update in texts.withLock { $0.append(update.callbackQuery?.data ?? "") } }
        var request = request(5)
        request.body = Array(#"{"update_id":5,"callback_query":{"id":"1","from":{"id":1,"is_bot":false,"first_name":"x"},"chat_instance":"1","data":""#.utf8) + [0xFF, 0x61] + Array(#""}}"#.utf8)
        #expect(await webhook.respond(to: request).status == 200)
        #expect(texts.current == ["\u{FFFD}a"])
    }

    @Test("it is answered after it was handled, and what a handler throws is reported and answered with 200")
    func throwing() async {
        struct Oops: Error {}
        let monitor = BotMonitor(), events = monitor.events
        let webhook = bot.webhook(secret: nil, WebhookOptions(report: monitor.report)) { (_: Update) -> Void in throw Oops() }
        #expect(await webhook.respond(to: request(9)).status == 200)
        for await event in events {
            guard case .handlerFailed(let error, 9) = event else { continue }
            #expect(error is Oops)
            break
        }
    }

    @Test("an update that comes twice is handled once, whether the first one is still being handled or done")
    func duplicates() async {
        let gate = Gate(), handled = Locked(0)
        let webhook = bot.webhook(secret: nil) { (_: Update) -> Void in
            handled.withLock { $0 += 1 }
            await gate.wait()
        }
        let requests = request(7)
        await withTaskGroup(of: Int.self) { group in
            for _ in 0..<3 { group.addTask { await webhook.respond(to: requests).status } }
            try? await Task.sleep(for: .milliseconds(50))
            gate.open()
            for await status in group { #expect(status == 200) }
        }
        #expect(await webhook.respond(to: requests).status == 200)
        #expect(handled.current == 1)
    }

    @Test("a handler that takes longer than the server waits: 503 and again later, until it is done")
    func late() async throws {
        let clock = VirtualClock(), gate = Gate(), handled = Locked(0)
        var bot = bot
        bot.clock = BotClock(clock)
        let webhook = bot.webhook(secret: nil, WebhookOptions(report: .none)) { (_: Update) -> Void in
            handled.withLock { $0 += 1 }
            await gate.wait()
        }
        let request = request(7)
        for _ in 0..<2 {
            async let response = webhook.respond(to: request)
            await clock.waitForSleeper(lasting: .seconds(50))
            clock.advance(by: .seconds(50))
            #expect(await response.status == 503)
            #expect(await response.head.headerFields[.retryAfter] == "5")
        }
        gate.open()
        for _ in 0..<500 where await webhook.respond(to: request).status != 200 { try await Task.sleep(for: .milliseconds(2)) }
        #expect(handled.current == 1)
    }

    @Test("when too much is on hand it is turned away with 503, and comes again later")
    func overload() async throws {
        let gate = Gate(), begun = Locked(0)
        let webhook = bot.webhook(secret: nil, WebhookOptions(capacity: 2, report: .none)) { (_: Update) -> Void in
            begun.withLock { $0 += 1 }
            await gate.wait()
        }
        let requests = (1...3).map { request($0) }
        async let first = webhook.respond(to: requests[0])
        async let second = webhook.respond(to: requests[1])
        for _ in 0..<2000 where begun.current < 2 { try await Task.sleep(for: .milliseconds(5)) }
        let third = await webhook.respond(to: requests[2])
        #expect(third.status == 503 && third.head.headerFields[.retryAfter] == "5")
        gate.open()
        #expect(await first.status == 200)
        #expect(await second.status == 200)
        #expect(await webhook.respond(to: requests[2]).status == 200)
    }

    @Test("a reply goes back in the answer, as JSON or as a form with files")
    func reply() async throws {
        let webhook = bot.webhook(secret: nil) { update -> WebhookReply? in
            if update.updateID == 1 { return WebhookReply(SendMessage(chatID: 42, text: "Hi")) }
            return WebhookReply(SendPhoto(chatID: 42, photo: .bytes([1, 2], name: "a.jpg")))
        }
        let json = await webhook.respond(to: request(1))
        #expect(json.head.headerFields[.contentType] == "application/json")
        #expect(try await text(json) == #"{"method":"sendMessage","chat_id":42,"text":"Hi"}"#)
        let form = await webhook.respond(to: request(2))
        #expect(form.head.headerFields[.contentType]?.hasPrefix("multipart/form-data; boundary=") == true)
        let body = try await text(form)
        #expect(body.contains("name=\"method\"\r\n\r\nsendPhoto\r\n") && body.contains("filename=\"a.jpg\""))
        #expect(form.head.headerFields[.contentLength] == "\(body.utf8.count)")
    }

    @Test("updates of a chat are handled one after the other, even when they come at once")
    func order() async {
        let running = Locked(0)
        let webhook = bot.webhook(secret: nil) { (_: Update) -> Void in
            let now = running.withLock { $0 += 1; return $0 }
            #expect(now == 1)
            try? await Task.sleep(for: .milliseconds(2))
            running.withLock { $0 -= 1 }
        }
        let requests = (0..<20).map { request($0 * 3 + 3) }
        await withTaskGroup(of: Void.self) { group in
            for request in requests { group.addTask { #expect(await webhook.respond(to: request).status == 200) } }
        }
    }

    @Test("a secret is 1 to 256 letters of those allowed, and does not print itself")
    func secrets() {
        for text in ["", "a b", "ä", "a/b", String(repeating: "a", count: 257)] { #expect(WebhookSecret(text) == nil) }
        #expect(WebhookSecret(String(repeating: "a", count: 256)) != nil)
        let secret = WebhookSecret.random()
        #expect(secret != .random() && WebhookSecret(secret.text) == secret)
        var dumped = ""
        dump(secret, to: &dumped)
        #expect(!"\(secret) \(String(reflecting: secret)) \(dumped)".contains(secret.text))
    }
}
#endif
