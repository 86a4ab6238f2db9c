#if Testing
import Foundation
import TelegramBotTesting
import Testing
@testable import TelegramBot

@Suite("Broadcasts", .timeLimit(.minutes(1)))
struct BroadcastTests {
    private static func refused(_ text: String, migrated: ChatID? = nil) -> BotError {
        .api(APIFailure(code: 403, text: text, method: "sendMessage", migrateToChatID: migrated))
    }

    private let bot = Bot(token: BotToken("1:a"), transport: URLSessionTransport())

    private func chats(_ range: ClosedRange<Int>) -> [ChatID] { range.map { .id($0) } }

    @Test("each chat is sent to once, and what became of it is told")
    func outcomes() async throws {
        let sent = Locked<[ChatID]>([])
        let broadcast = Broadcast(to: chats(1...6) + chats(1...6), perSecond: 30)
        let report = try await broadcast.run(bot) { chat in
            sent.withLock { $0.append(chat) }
            switch chat {
            case 2: throw Self.refused("Forbidden: bot was blocked by the user")
            case 3: throw BotError.transport(.maybeSent, reason: "x")
            case 4: throw Self.refused("Bad Request: group chat was upgraded to a supergroup chat", migrated: -1004)
            default: break
            }
        }
        #expect(report.description == "sent 4, refused 1, unknown 1, left 0" && report.unknown == [3])
        #expect((report.refused[2] ?? nil)?.kind == .blockedByUser)
        #expect(sent.current.sorted { "\($0)" < "\($1)" } == [-1004, 1, 2, 3, 4, 5, 6])
    }

    @Test("messages are begun evenly, no faster than wanted, and never faster than the limits")
    func pace() async throws {
        #expect(Broadcast(to: [], perSecond: 1000).rate == 30 && Broadcast(to: [], perSecond: 5000, isPaid: true).rate == 1000)
        let clock = VirtualClock(), times = Locked<[Duration]>([])
        var bot = bot
        bot.clock = BotClock(clock)
        let broadcast = Broadcast(to: chats(1...20), perSecond: 10)
        let task = Task { [bot] in try await broadcast.run(bot) { _ in times.withLock { $0.append(clock.now.offset) } } }
        for count in 1..<20 {
            await clock.waitForSleepers()
            #expect(times.current.count <= count)
            clock.advance(by: .milliseconds(100))
        }
        #expect(try await task.value.sent == 20)
        #expect(zip(times.current.sorted(), 0..<20).allSatisfy { $0 >= .milliseconds(100 * $1) })
    }

    @Test("what the server holds back is sent when it may be")
    func flood() async throws {
        let clock = VirtualClock(), attempts = Locked(0)
        var bot = bot
        bot.clock = BotClock(clock)
        let task = Task { [bot] in
            try await Broadcast(to: [1]).run(bot) { _ in
                if attempts.withLock({ $0 += 1; return $0 }) == 1 { throw BotError.api(APIFailure(code: 429, text: "x", method: "x", retryAfter: 90)) }
            }
        }
        await clock.waitForSleeper(lasting: .seconds(90))
        clock.advance(by: .seconds(90))
        #expect(try await task.value.sent == 1 && attempts.current == 2)
    }

    @Test("it goes on where it was left off, and sends to nobody twice")
    func resumed() async throws {
        try await withFolder { (folder) async throws in
            let journal = folder.appendingPathComponent("journal").path
            let sent = Locked<[ChatID]>([])
            let broadcast = Broadcast(to: chats(1...30), perSecond: 30, concurrency: 3, journal: journal)
            let task = Task {
                try await broadcast.run(bot) { chat in
                    sent.withLock { $0.append(chat) }
                    if chat == 5 { throw Self.refused("Forbidden") }
                }
            }
            for _ in 0..<2000 where sent.current.count < 10 { try await Task.sleep(for: .milliseconds(2)) }
            task.cancel()
            let first = try await task.value
            #expect(first.left.count + first.sent + 1 == 30 && first.left.count > 0)
            // As after a kill: on its way, and no word of what became of it; then a line that was cut off.
            let text = try String(contentsOfFile: journal, encoding: .utf8)
            try Data((text + "sending 29;\nsending 3").utf8).write(to: URL(fileURLWithPath: journal))
            let second = try await broadcast.run(bot) { chat in sent.withLock { $0.append(chat) } }
            #expect(second.description == "sent 28, refused 1, unknown 1, left 0" && second.unknown == [29])
            #expect(Set(sent.current).count == sent.current.count && !sent.current.contains(29))
            let third = try await broadcast.run(bot) { _ in Issue.record("sent again") }
            #expect(third.description == second.description)
        }
    }

    @Test("no more are on their way at the same time than wanted")
    func concurrency() async throws {
        let running = Locked(0), most = Locked(0)
        let broadcast = Broadcast(to: chats(1...40), perSecond: 1000, isPaid: true, concurrency: 4)
        _ = try await broadcast.run(bot) { _ in
            let now = running.withLock { $0 += 1; return $0 }
            most.withLock { $0 = max($0, now) }
            try await Task.sleep(for: .milliseconds(20))
            running.withLock { $0 -= 1 }
        }
        #expect(most.current == 4)
    }

    @Test("a journal that cannot be written stops it before anything is sent")
    func noJournal() async {
        let error = await failure { _ = try await Broadcast(to: [1], journal: "/no/such/folder/x").run(bot) { _ in Issue.record("sent") } }
        guard case .rejected(let rejection)? = error else { return #expect(Bool(false)) }
        #expect(rejection.code == .file)
    }
}
#endif
