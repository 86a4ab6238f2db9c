import AsyncHTTPClient
import Foundation
import NIOCore

/// The CPU of a web server for one update by webhook, against a route of Hummingbird that reads its body and says yes.
enum Webhooks {
    static func run() async throws {
        let client = HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup)
        var ours: [Double] = [], bare: [Double] = []
        for round in 0..<6 {
            for (kind, isOurs) in [("webhook", true), ("bare", false)] {
                let cpu = try await measure(kind, client)
                // The first round warms up.
                if round > 0 { if isOurs { ours.append(cpu) } else { bare.append(cpu) } }
            }
        }
        try await client.shutdown()
        let ratio = zip(ours, bare).map { $0 / $1 }.median
        print("update by webhook              CPU µs \(String(format: "%7.0f   baseline %7.0f   %.2f", ours.median, bare.median, ratio)) ×   (reach 1.25 ×, aim 1.1 ×)   baseline: a bare route of Hummingbird\n")
    }

    /// Microseconds of the server's process for one request.
    private static func measure(_ kind: String, _ client: HTTPClient) async throws -> Double {
        let server = try Child("hook", kind), url = server.greeting
        let count = 8000, concurrency = 20
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in 0..<concurrency {
                group.addTask {
                    for i in 0..<count / concurrency {
                        let id = lane * 100_000 + i + 1
                        var request = HTTPClientRequest(url: url)
                        request.method = .POST
                        request.headers.add(name: "content-type", value: "application/json")
                        request.headers.add(name: "X-Telegram-Bot-Api-Secret-Token", value: "secret")
                        request.body = .bytes(ByteBuffer(string: Servers.update(id)))
                        let response = try await client.execute(request, timeout: .seconds(60))
                        _ = try await response.body.collect(upTo: 1 << 20)
                        if response.status != .ok { throw Child.Failure(description: "answered \(response.status)") }
                    }
                }
            }
            try await group.waitForAll()
        }
        return (Double(try server.finish()) ?? 0) / Double(count) * 1e6
    }
}
