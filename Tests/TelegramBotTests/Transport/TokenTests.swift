#if Testing
import Foundation
import HTTPTypes
import TelegramBotTesting
import Testing
@testable import TelegramBot
@testable import TelegramBotRuntime

/// No value that has to do with a bot shows its token, however it is printed.
struct TokenTests {
    private static let secret = "SeCrEt_part-of_a-token"

    private func check(_ value: Any, sourceLocation: SourceLocation = #_sourceLocation) {
        var dumped = ""
        dump(value, to: &dumped)
        let texts = ["\(value)", String(reflecting: value), dumped, (value as? any Error)?.localizedDescription ?? ""]
        for text in texts { #expect(!text.contains(Self.secret), sourceLocation: sourceLocation) }
    }

    @Test("bots, requests, calls and what holds them print without it")
    func values() throws {
        let token = BotToken("123:" + Self.secret)
        let bot = Bot(token: token)
        check(token)
        check(bot)
        check([bot])
        check(bot.updates)
        let head = try bot.endpoint.head(of: "getMe", token, contentType: "application/json")
        check(TransportRequest(head: head))
        check(RemoteFile(bot: bot, path: "a"))
        check(BotCall(method: "getMe", body: .json([]), isRepeatable: true, chatID: nil, timeout: .zero, result: .value(.any)))
    }

    @Test("errors print without it, whatever went wrong", arguments: TransportKind.allCases, [
        Fault.dropUnread, .dropUnhandled, .dropUnanswered, .truncate(after: 5), .silence(handled: false), .garbage([0xFF]), .badGateway,
        .internalError, .tooManyRequests(retryAfter: 900),
    ])
    func errors(kind: TransportKind, fault: Fault) async throws {
        try await FakeBotAPI.withServer(.init(tokens: ["123:" + Self.secret])) { (api) async throws in
            await api.script(fault)
            var bot = Bot(api, kind, timeout: .seconds(2))
            if let error = await failure({ try await bot.sendMessage(chatID: 42, text: "x") }) { check(error) }
            bot.endpoint = .server("http://127.0.0.1:1")
            if let error = await failure({ [bot] in try await bot.sendMessage(chatID: 42, text: "x") }) { check(error) }
            bot.endpoint = .server("http://host.invalid")
            if let error = await failure({ [bot] in try await bot.sendMessage(chatID: 42, text: "x") }) { check(error) }
        }
    }

    @Test("an answer that repeats the address is cut down to what is safe")
    func echoed() async throws {
        // A proxy's page may show the address it was asked for.
        try await FakeBotAPI.withServer(.init(tokens: ["123:" + Self.secret])) { (api) async throws in
            await api.script(.page(status: 404, contentType: "text/html", body: "<h1>/bot123:\(Self.secret)/sendMessage was not found</h1>"))
            let error = await failure { try await Bot(api).sendMessage(chatID: 42, text: "x") }
            if let error { check(error) }
            guard case .http(404, _, let body)? = error else { return #expect(Bool(false)) }
            #expect(body == "<h1>/bot123:…/sendMessage was not found</h1>")
        }
    }
}
#endif
