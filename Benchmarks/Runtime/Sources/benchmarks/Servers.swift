import Foundation
import Hummingbird
import Logging
import TelegramBot
import TelegramBotHummingbird
import TelegramBotTesting

/// The servers that are measured against, each in a process of its own.
enum Servers {
    /// A Bot API that answers at once: messages, and 100 updates whenever it is asked for some.
    static func api() async throws {
        let api = try await FakeBotAPI.start(.init(keptFileSize: 0, downloadLimit: 4 << 30))
        let message = Reply.result(["message_id": 5, "date": 1_781_300_021, "chat": ["id": 42, "type": "private", "first_name": "Ann"], "text": "Hi"])
        await api.answer("sendMessage", with: message)
        await api.answer("getUpdates") { call in
            let first = Int(call["offset"]?.text ?? "") ?? 1
            return .result(.raw(batch(from: first)))
        }
        await api.addFile(StoredFile(id: "big", path: "big.bin", content: .generated(size: 2 << 30) { [UInt8](repeating: 7, count: $0.count) }))
        await api.addFile(StoredFile(id: "small", path: "small.bin", content: .generated(size: 1 << 20) { [UInt8](repeating: 7, count: $0.count) }))
        await Child.greet(api.url)
        await api.stop()
    }

    /// 100 updates, 50 kB, most of them messages with entities.
    static func batch(from first: Int) -> [UInt8] {
        Array(("[" + (first..<first + 100).map(update).joined(separator: ",") + "]").utf8)
    }

    static func update(_ id: Int) -> String {
        #"{"update_id":\#(id),"message":{"message_id":\#(id),"from":{"id":\#(id % 17 + 1),"is_bot":false,"first_name":"Ann","last_name":"Lee","username":"annlee","language_code":"en"},"chat":{"id":\#(id % 17 + 1),"first_name":"Ann","last_name":"Lee","username":"annlee","type":"private"},"date":1781300021,"text":"/vote number \#(id), please \u2764\ufe0f","entities":[{"offset":0,"length":5,"type":"bot_command"},{"offset":6,"length":6,"type":"bold"}]}}"#
    }

    /// A web server with one route: a webhook, or one that reads its body and says yes.
    static func hook(_ kind: String) async throws {
        let router = Router()
        if kind == "webhook" {
            let bot = Bot(token: BotToken("1:a"))
            router.telegramWebhook("/hook", bot.webhook(secret: WebhookSecret("secret")) { (update: Update) -> Void in
                if update.message?.text == nil { print("no text") }
            })
        } else {
            router.post("/hook") { request, _ in
                _ = try await request.body.collect(upTo: 1 << 20)
                return HTTPResponse.Status.ok
            }
        }
        let (ports, port) = AsyncStream<Int>.makeStream()
        let app = Application(router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)), onServerRunning: { channel in
            port.yield(channel.localAddress?.port ?? 0)
        }, logger: Logger(label: "hook") { _ in SwiftLogNoOpLogHandler() })
        let serving = Task { try await app.run() }
        for await port in ports {
            let start = Usage.cpu
            await Child.greet("http://127.0.0.1:\(port)/hook")
            print(Usage.cpu - start)
            break
        }
        serving.cancel()
    }
}
