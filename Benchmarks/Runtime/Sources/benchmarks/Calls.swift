import AsyncHTTPClient
import Foundation
import NIOCore
import TelegramBot
import TelegramBotAsyncHTTPClient

/// sendMessage, typed in and out, against AsyncHTTPClient that posts the same bytes and reads the answer.
enum Calls {
    static func run() async throws {
        let server = try Child("api")
        let token = "1234567890:FAKE-token_for-tests_0123456789abcd"
        let bot = Bot(token: BotToken(token), endpoint: .server(server.greeting))
        let client = HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: AsyncHTTPClientTransport.standardConfiguration)
        let url = "\(server.greeting)/bot\(token)/sendMessage"
        let bytes = ByteBuffer(string: #"{"chat_id":42,"text":"Hi","parse_mode":"HTML","disable_notification":true}"#)

        for concurrency in [1, 50] {
            let count = concurrency == 1 ? 1500 : 4000
            func ours() async throws -> Load.Result {
                try await Load.run(count, concurrency) { try await bot.sendMessage(chatID: 42, text: "Hi", parseMode: .html, disableNotification: true) }
            }
            func bare() async throws -> Load.Result {
                try await Load.run(count, concurrency) {
                    var request = HTTPClientRequest(url: url)
                    request.method = .POST
                    request.headers.add(name: "content-type", value: "application/json")
                    request.body = .bytes(bytes)
                    let response = try await client.execute(request, timeout: .seconds(60))
                    _ = try await response.body.collect(upTo: 1 << 20)
                }
            }
            try await Load.compare("sendMessage, \(concurrency) at a time", "AsyncHTTPClient", reach: "reach 1.25 ×, aim 1.1 ×", ours, bare)
        }
        try await client.shutdown()
        _ = try server.finish()
        print("")
    }
}

/// Many of one thing, and what they take.
enum Load {
    struct Result {
        var perSecond: Double
        /// Of this process, in microseconds.
        var cpu: Double
    }

    static func run(_ count: Int, _ concurrency: Int, _ work: @escaping @Sendable () async throws -> Void) async throws -> Result {
        let start = ContinuousClock.now, cpu = Usage.cpu
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<concurrency {
                group.addTask { for _ in 0..<count / concurrency { try await work() } }
            }
            try await group.waitForAll()
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        return Result(perSecond: Double(count) / seconds, cpu: (Usage.cpu - cpu) / Double(count) * 1e6)
    }

    /// Runs both in turn, after one warm-up of each.
    static func compare(
        _ name: String, _ baseline: String, reach: String, _ ours: () async throws -> Result, _ bare: () async throws -> Result
    ) async throws {
        _ = try await ours()
        _ = try await bare()
        var results: [(ours: Result, bare: Result)] = []
        for _ in 0..<7 { results.append((try await ours(), try await bare())) }
        let ratio = results.map { $0.ours.cpu / $0.bare.cpu }.median
        func text(_ side: (ours: Double, bare: Double)) -> String { String(format: "%7.0f   baseline %7.0f", side.ours, side.bare) }
        let cpu = (results.map(\.ours.cpu).median, results.map(\.bare.cpu).median)
        let rate = (results.map(\.ours.perSecond).median, results.map(\.bare.perSecond).median)
        print("\(name.padding(toLength: 30, withPad: " ", startingAt: 0)) CPU µs \(text(cpu))   \(String(format: "%.2f", ratio)) ×   (\(reach))")
        print("\("".padding(toLength: 30, withPad: " ", startingAt: 0)) per s  \(text(rate))   baseline: \(baseline)")
    }
}
