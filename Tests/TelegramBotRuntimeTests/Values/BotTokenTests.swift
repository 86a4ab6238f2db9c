import Foundation
import Testing
@testable import TelegramBotRuntime

struct BotTokenTests {
    private static let secret = "AAE-vErYsEcReT_token"
    private static let token = BotToken("123456:\(secret)")

    @Test("a token cannot be printed, alone or inside of anything")
    func redacted() async throws {
        let transport = FakeTransport("not JSON", status: 502)
        let bot = Bot(token: Self.token, transport: transport)
        var error: (any Error)?
        do { _ = try await bot.getMe() } catch let failure { error = failure }
        let request = try #require(transport.requests.first)
        #expect(request.url == "https://api.telegram.org/bot123456:\(Self.secret)/getMe")
        let values: [Any] = [Self.token, bot, request, [Self.token], ["a": bot], try #require(error), Optional(Self.token) as Any]
        for value in values {
            var dumped = ""
            dump(value, to: &dumped)
            for text in ["\(value)", String(describing: value), String(reflecting: value), dumped] {
                #expect(!text.contains(Self.secret), "\(type(of: value))")
            }
        }
        #expect(Self.token.description == "123456:…")
        #expect(Mirror(reflecting: Self.token).children.isEmpty)
        #expect(Self.token.redact("GET /bot123456:\(Self.secret)/getMe") == "GET /bot123456:…/getMe")
    }

    @Test("white space round a token is cut off")
    func trimmed() { #expect(BotToken(" 1:a\n") == BotToken("1:a")) }

    @Test("what the server would not take is not sent", arguments: [
        ("", "the token is empty"), ("abc", "the token is not of the form 123456:ABC"), ("0:a", "the token is not of the form 123456:ABC"),
        ("1:", "the token is not of the form 123456:ABC"), ("1:a/../b", "the token is not of the form 123456:ABC"),
        ("x1:a", "the token is not of the form 123456:ABC"), ("1:ä", "the token is not of the form 123456:ABC"),
    ])
    func rejected(text: String, reason: String) async {
        let transport = FakeTransport(#"{"ok":true,"result":true}"#)
        do {
            _ = try await Bot(token: BotToken(text), transport: transport).getMe()
            Issue.record("was sent")
        } catch {
            #expect(error.description == "not sent: \(reason)")
        }
        #expect(transport.requests.isEmpty)
    }

    @Test("a variable that is not set is rejected when a call is made")
    func environment() {
        #expect(BotToken.environment("NO_SUCH_VARIABLE_IS_SET").fault == "the token is empty")
    }
}
