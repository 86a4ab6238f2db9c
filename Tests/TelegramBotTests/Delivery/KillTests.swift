#if Testing
import Foundation
import Programs
import TelegramBotTesting
import Testing
@testable import TelegramBot

/// What is promised when a process is killed, against a process that is killed.
@Suite("Killing", .serialized, .timeLimit(.minutes(10)))
struct KillTests {
    private struct Outcome {
        var pushed: [Int] = []
        /// In the order they were handled, those handled twice twice.
        var handled: [Int] = []
        /// Those that were handled in each life of the process.
        var lives: [[Int]] = []

        var lost: [Int] { pushed.filter { !Set(handled).contains($0) } }
        var repeated: Int { handled.count - Set(handled).count }
    }

    /// Kills the bot at random moments while updates come, and lets it end in good order at last.
    private func kill(_ delivery: String, times: Int) async throws -> Outcome {
        try await withFolder { (folder) async throws in
            try await FakeBotAPI.withServer { (api) async throws in
                let journal = folder.appendingPathComponent("journal"), record = folder.appendingPathComponent("record.json")
                _ = FileManager.default.createFile(atPath: journal.path, contents: nil)
                var outcome = Outcome()
                for life in 0...times {
                    for _ in 0..<Int.random(in: 0...12) {
                        let chat = Int64.random(in: 1...6)
                        if let id = await api.push(.message("x", from: chat)) { outcome.pushed.append(Int(id)) }
                    }
                    let process = Process()
                    process.executableURL = Program.built("KilledBot")
                    process.arguments = [api.url, api.token, delivery, journal.path, record.path]
                    process.standardError = FileHandle.nullDevice
                    try process.run()
                    if life < times {
                        // Some lives end before the first update was asked for, most in the middle of one.
                        try await Task.sleep(for: .milliseconds(Int.random(in: 20...140)))
                        Foundation.kill(process.processIdentifier, SIGKILL)
                    } else {
                        await api.waitForPendingUpdates()
                        try await Task.sleep(for: .milliseconds(200))
                        Foundation.kill(process.processIdentifier, SIGTERM)
                    }
                    process.waitUntilExit()
                    if life == times { #expect(process.terminationStatus == 0 && process.terminationReason == .exit) }
                    let all = try String(contentsOf: journal, encoding: .utf8).split(separator: "\n").compactMap { Int($0) }
                    outcome.lives.append(Array(all.dropFirst(outcome.handled.count)))
                    outcome.handled = all
                }
                return outcome
            }
        }
    }

    private func show(_ name: String, _ outcome: Outcome) {
        let lives = outcome.lives.count { !$0.isEmpty }
        print("\(name): \(outcome.lives.count - 1) kills, \(lives) lives that handled updates, \(outcome.pushed.count) updates, \(outcome.lost.count) lost, \(outcome.repeated) handled again")
    }

    @Test("at least once: no update is lost, and none comes again that the server was told of")
    func atLeastOnce() async throws {
        let outcome = try await kill("at-least-once", times: 150)
        show("at least once", outcome)
        #expect(outcome.lost.isEmpty)
        #expect(outcome.lives.allSatisfy { Set($0).count == $0.count })
        #expect(outcome.repeated <= 100 * 150)
    }

    @Test("durable: no update is lost, and after each kill no more come again than were being handled")
    func durable() async throws {
        let outcome = try await kill("durable", times: 150)
        show("durable", outcome)
        #expect(outcome.lost.isEmpty)
        var seen: Set<Int> = []
        for life in outcome.lives {
            #expect(life.count { seen.contains($0) } <= 4, "the bot handles 4 updates at the same time")
            seen.formUnion(life)
        }
    }

    @Test("at most once: no update is handled twice")
    func atMostOnce() async throws {
        let outcome = try await kill("at-most-once", times: 150)
        show("at most once", outcome)
        #expect(outcome.repeated == 0)
        #expect(!outcome.handled.isEmpty)
    }
}
#endif
