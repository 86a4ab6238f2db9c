#if Testing
import AsyncHTTPClient
import Foundation
import TelegramBotAsyncHTTPClient
import TelegramBotTesting
import Testing
@testable import TelegramBot

/// What every transport does, over real HTTP on loopback.
@Suite("Transports", .timeLimit(.minutes(2)))
struct TransportTests {
    @Test("a call goes out as JSON and its answer comes back typed", arguments: TransportKind.allCases)
    func call(kind: TransportKind) async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            let message = try await Bot(api, kind).sendMessage(chatID: 42, text: "Zażółć 🐈")
            #expect(message.text == "Zażółć 🐈")
            let call = try #require(await api.calls.first)
            #expect(call.verb == "POST" && call.encoding == .json && call.header("content-type") == "application/json")
        }
    }

    @Test("a refusal comes with everything the server says", arguments: TransportKind.allCases)
    func refusal(kind: TransportKind) async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.answer("sendMessage", with: .tooManyRequests(retryAfter: 9))
            let error = await failure { try await Bot(api, kind).sendMessage(chatID: 42, text: "x") }
            #expect(error?.kind == .tooManyRequests && error?.retryAfter == 9 && error?.isOutcomeUnknown == false)
        }
    }

    @Test("files from disk, memory and streams arrive byte for byte, at any depth, under their names", arguments: TransportKind.allCases)
    func uploads(kind: TransportKind) async throws {
        try await withFolder { (folder) async throws in
            let bytes = pattern(0..<700_000)
            let file = folder.appendingPathComponent("100%41 \"a\".jpg")
            try Data(bytes).write(to: file)
            try await FakeBotAPI.withServer { (api) async throws in
                let stream = ByteStream { [rest = Locked(stride(from: 0, to: 700_000, by: 70_000).map { Array(bytes[$0..<($0 + 70_000)]) })] in
                    { rest.withLock { $0.isEmpty ? nil : $0.removeFirst() } }
                }
                try await Bot(api, kind).sendMediaGroup(chatID: 42, media: [
                    .photo(InputMediaPhoto(media: .path(file.path))),
                    .video(InputMediaVideo(media: .stream(stream, name: "b.mp4"), thumbnail: .bytes(bytes, name: "c.jpg"))),
                ])
                let call = try #require(await api.calls.first)
                #expect(call.files.map(\.name) == ["100%41 \"a\".jpg", "b.mp4", "c.jpg"])
                #expect(call.files.allSatisfy { $0.bytes == bytes })
                #expect(call["media"]?.json?.elements?.count == 2)
            }
        }
    }

    @Test("nobody at the port: certainly not sent", arguments: TransportKind.allCases)
    func refused(kind: TransportKind) async throws {
        // A port below 1024, which no test's server is given.
        let bot = Bot(token: BotToken("1:a"), endpoint: .server("http://127.0.0.1:1"), transport: kind.transport, retries: .none)
        let error = await failure { try await bot.sendMessage(chatID: 42, text: "x") }
        guard case .transport(.notSent, _)? = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(error?.isOutcomeUnknown == false)
    }

    @Test("a connection that breaks after the request: nobody knows", arguments: [Fault.dropUnhandled, .dropUnanswered, .truncate(after: 10), .garbage([1, 2, 3])])
    func broken(fault: Fault) async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.script(fault, on: "sendMessage")
            let error = await failure { try await Bot(api).sendMessage(chatID: 42, text: "x") }
            guard case .transport(.maybeSent, _)? = error else { return #expect(Bool(false), "\(String(describing: error))") }
            #expect(error?.isOutcomeUnknown == true)
        }
    }

    @Test("a body that was not sent to its end was certainly not carried out")
    func cutUpload() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.script(.dropUnread, on: "sendDocument")
            // More than the buffers of both sides hold, so that the end of it is never asked for.
            let stream = ByteStream(length: 40 << 20) {
                let left = Locked(40)
                return { left.withLock { $0 -= 1; return $0 < 0 ? nil : [UInt8](repeating: 7, count: 1 << 20) } }
            }
            let error = await failure { try await Bot(api).sendDocument(chatID: 42, document: .stream(stream, name: "a")) }
            guard case .transport(.notSent, _)? = error else { return #expect(Bool(false), "\(String(describing: error))") }
        }
    }

    @Test("a page of a proxy is an error with its status and the beginning of the page", arguments: TransportKind.allCases)
    func page(kind: TransportKind) async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.script(.badGateway)
            let error = await failure { _ = try await Bot(api, kind).getMe() }
            guard case .http(502, nil, let body)? = error else { return #expect(Bool(false), "\(String(describing: error))") }
            #expect(body.hasPrefix("<html>") && body.count <= 500)
        }
    }

    @Test("an answer that does not come, or not to its end, is given up in time; the next call has another connection", arguments: TransportKind.allCases)
    func late(kind: TransportKind) async throws {
        var configuration = AsyncHTTPClientTransport.standardConfiguration
        configuration.timeout.read = .seconds(3)
        try await HTTPClient.withHTTPClient(configuration: configuration) { client in try await FakeBotAPI.withServer { (api) async throws in
            var bot = Bot(api, kind, timeout: .milliseconds(1500))
            if kind == .asyncHTTPClient { bot.transport = AsyncHTTPClientTransport(client: client) }
            for fault in [Fault.silence(handled: true), .stall(after: 20)] {
                await api.script(fault)
                let error = await failure { try await bot.sendMessage(chatID: 42, text: "x") }
                #expect(error?.isTimeout == true && error?.isOutcomeUnknown == true, "\(fault): \(String(describing: error))")
                #expect(try await bot.with(timeout: .seconds(20)).getMe().isBot)
            }
        } }
    }

    @Test("a cancelled call ends at once", arguments: TransportKind.allCases)
    func cancelled(kind: TransportKind) async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.script(.silence(handled: false))
            let bot = Bot(api, kind, timeout: .seconds(600))
            let task = Task { await failure { _ = try await bot.getMe() } }
            try await Task.sleep(for: .milliseconds(300))
            task.cancel()
            guard case .cancelled? = await task.value else { return #expect(Bool(false)) }
        }
    }

    @Test("what the server sends slowly is waited for", arguments: TransportKind.allCases)
    func drip(kind: TransportKind) async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.script(.drip(bytes: 40, every: .milliseconds(20)))
            #expect(try await Bot(api, kind).getMe().isBot)
        }
    }

    @Test("many calls at once are answered each")
    func many() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            let bot = Bot(api, retries: .standard)
            try await withThrowingTaskGroup(of: String?.self) { group in
                for i in 0..<200 { group.addTask { try await bot.sendMessage(chatID: 42, text: "\(i)").text } }
                var texts: Set<String> = []
                for try await text in group { texts.insert(text ?? "") }
                #expect(texts.count == 200)
            }
            #expect(await api.connectionCount <= 64)
        }
    }

    @Test("the test environment and a base with a path are kept", arguments: TransportKind.allCases)
    func addresses(kind: TransportKind) async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            var bot = Bot(api, kind)
            bot.endpoint = bot.endpoint.testEnvironment
            _ = try await bot.getMe()
            #expect(await api.calls.first?.isTestEnvironment == true)
        }
    }
}
#endif
