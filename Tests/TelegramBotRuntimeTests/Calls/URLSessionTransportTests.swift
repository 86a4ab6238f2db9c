import Foundation
import Testing
@testable import TelegramBotRuntime

struct URLSessionTransportTests {
    @Test("a request goes over a real connection and its answer comes back")
    func loopback() async throws {
        let server = try LoopbackServer(answer: "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 3\r\nContent-Length: 49\r\n\r\n{\"ok\":false,\"error_code\":429,\"description\":\"Too\"}")
        let bot = Bot(token: BotToken("1:a"), endpoint: .server("http://127.0.0.1:\(server.port)/base"), transport: URLSessionTransport(), retries: .none)
        do {
            _ = try await bot.sendMessage(chatID: 42, text: "Hi")
            Issue.record("succeeded")
        } catch {
            #expect(error.description == "sendMessage: 429 Too" && error.retryAfter == 3)
        }
        let request = await server.request
        #expect(request.hasPrefix("POST /base/bot1:a/sendMessage HTTP/1.1\r\n"))
        #expect(request.lowercased().contains("\r\ncontent-type: application/json\r\n"))
        #expect(request.hasSuffix("\r\n\r\n{\"chat_id\":42,\"text\":\"Hi\"}"))
    }

    @Test("a server that is not there was sent nothing, and the error does not hold the token")
    func refused() async throws {
        let port = try LoopbackServer(answer: "").close()
        do {
            _ = try await Bot(token: BotToken("1:SeCrEt"), endpoint: .server("http://127.0.0.1:\(port)"), transport: URLSessionTransport(), retries: .none).getMe()
            Issue.record("succeeded")
        } catch {
            guard case .transport(.notSent, _) = error else { Issue.record("\(error)"); return }
            #expect(!"\(error) \(String(reflecting: error))".contains("SeCrEt"))
        }
    }
}
