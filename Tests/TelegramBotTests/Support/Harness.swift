#if Testing
import Foundation
import TelegramBotAsyncHTTPClient
import TelegramBotTesting
import Testing
@testable import TelegramBot

/// The transports there are.
enum TransportKind: String, CaseIterable, CustomTestStringConvertible {
    case urlSession, asyncHTTPClient

    var transport: any BotTransport {
        switch self {
        case .urlSession: URLSessionTransport()
        case .asyncHTTPClient: AsyncHTTPClientTransport()
        }
    }

    var testDescription: String { rawValue }
}

extension Bot {
    /// A bot of the fake server; without retries, unless a test is about them.
    init(
        _ api: FakeBotAPI, _ kind: TransportKind = .asyncHTTPClient, retries: RetryPolicy = .none, timeout: Duration = .seconds(20),
        clock: BotClock = .continuous
    ) {
        self.init(
            token: BotToken(api.token), endpoint: .server(api.url), transport: kind.transport, timeout: timeout, retries: retries, clock: clock
        )
    }
}

/// A folder that is there as long as it is used.
func withFolder<Result>(isolation: isolated (any Actor)? = #isolation, _ body: (URL) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("telegram-bot-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
}

/// What a call failed with; a test that gets none fails.
func failure(
    sourceLocation: SourceLocation = #_sourceLocation, isolation: isolated (any Actor)? = #isolation, _ call: () async throws -> Void
) async -> BotError? {
    do {
        try await call()
        Issue.record("it succeeded", sourceLocation: sourceLocation)
        return nil
    } catch {
        // Printed in every way there is: who runs the tests looks for tokens in what they print.
        var dumped = ""
        dump(error, to: &dumped)
        print("met: \(error) | \(String(reflecting: error)) | \(error.localizedDescription) | \(dumped.replacing("\n", with: " "))")
        if let error = error as? BotError { return error }
        Issue.record("\(error)", sourceLocation: sourceLocation)
        return nil
    }
}

/// The same bytes on every run.
func pattern(_ range: Range<Int64>) -> [UInt8] { range.map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) } }
#endif
