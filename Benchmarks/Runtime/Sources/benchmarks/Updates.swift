import AsyncHTTPClient
import Foundation
import NIOCore
import TelegramBot
import TelegramBotAsyncHTTPClient

/// Updates through poll, decode and dispatch, against AsyncHTTPClient that fetches the same answers and throws them away.
enum Updates {
    private static let count = 20_000

    static func run() async throws {
        let server = try Child("api")
        let token = "1234567890:FAKE-token_for-tests_0123456789abcd"
        let bot = Bot(token: BotToken(token), endpoint: .server(server.greeting))
        let client = HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: AsyncHTTPClientTransport.standardConfiguration)

        func ours() async throws -> Load.Result {
            let start = ContinuousClock.now, cpu = Usage.cpu
            let handled = Counter()
            let task = Task {
                try await bot.run(RunOptions(stopsOnSignals: false, report: .none)) { update in
                    if update.message?.text == nil { print("no text") }
                    await handled.add()
                }
            }
            await handled.wait(for: count)
            let result = Load.Result(
                perSecond: Double(count) / ((ContinuousClock.now - start) / .seconds(1)), cpu: (Usage.cpu - cpu) / Double(count) * 1e6
            )
            task.cancel()
            try await task.value
            return result
        }
        func bare() async throws -> Load.Result {
            let start = ContinuousClock.now, cpu = Usage.cpu
            for batch in 0..<count / 100 {
                var request = HTTPClientRequest(url: "\(server.greeting)/bot\(token)/getUpdates")
                request.method = .POST
                request.headers.add(name: "content-type", value: "application/json")
                request.body = .bytes(ByteBuffer(string: #"{"offset":\#(batch * 100 + 1),"timeout":50}"#))
                _ = try await client.execute(request, timeout: .seconds(60)).body.collect(upTo: 8 << 20)
            }
            return Load.Result(
                perSecond: Double(count) / ((ContinuousClock.now - start) / .seconds(1)), cpu: (Usage.cpu - cpu) / Double(count) * 1e6
            )
        }
        try await Load.compare("updates, handled", "AsyncHTTPClient fetching the same answers", reach: "no bound", ours, bare)
        try await client.shutdown()
        _ = try server.finish()
        print("")
    }

    private actor Counter {
        private var count = 0
        private var wanted = Int.max
        private var waiting: CheckedContinuation<Void, Never>?

        func add() {
            count += 1
            if count >= wanted {
                waiting?.resume()
                waiting = nil
            }
        }

        func wait(for count: Int) async {
            if self.count >= count { return }
            wanted = count
            await withCheckedContinuation { waiting = $0 }
        }
    }
}
