import Testing
@testable import TelegramBot

struct DispatcherTests {
    private static func key(_ chat: Int) -> UpdateKey { .messages(chat: chat) }

    @Test("jobs of a key run one after the other, in order; those of others at the same time")
    func order() async {
        let log = Locked<[Int: [Int]]>([:]), running = Locked<[Int: Int]>([:]), together = Locked(0)
        let dispatcher = Dispatcher(width: 8)
        for i in 0..<400 {
            let chat = i % 4
            dispatcher.add(Self.key(chat)) {
                running.withLock { $0[chat, default: 0] += 1 }
                let all = running.withLock { (own: $0[chat, default: 0], total: $0.values.reduce(0, +)) }
                together.withLock { $0 = max($0, all.total) }
                if all.own > 1 { Issue.record("two of one key") }
                await Task.yield()
                log.withLock { $0[chat, default: []].append(i) }
                running.withLock { $0[chat, default: 0] -= 1 }
            }
        }
        await dispatcher.drain(atMost: .seconds(60), .continuous)
        for chat in 0..<4 { #expect(log.current[chat] == Array(stride(from: chat, to: 400, by: 4))) }
        #expect(together.current > 1 && dispatcher.count == 0)
    }

    @Test("no more run at the same time than may", arguments: [1, 3])
    func width(width: Int) async {
        let running = Locked(0), most = Locked(0)
        let dispatcher = Dispatcher(width: width)
        for i in 0..<60 {
            dispatcher.add(Self.key(i)) {
                let now = running.withLock { $0 += 1; return $0 }
                most.withLock { $0 = max($0, now) }
                try? await Task.sleep(for: .milliseconds(1))
                running.withLock { $0 -= 1 }
            }
        }
        await dispatcher.drain(atMost: .seconds(60), .continuous)
        #expect(most.current == width)
    }

    @Test("a busy key does not keep the others waiting")
    func fair() async {
        let log = Locked<[Int]>([])
        let dispatcher = Dispatcher(width: 1)
        for i in [1, 1, 1, 2, 3] { dispatcher.add(Self.key(i)) { log.withLock { $0.append(i) } } }
        await dispatcher.drain(atMost: .seconds(60), .continuous)
        #expect(log.current == [1, 2, 3, 1, 1])
    }

    @Test("after the time of draining the rest is cancelled; who does not listen is waited for no more", .timeLimit(.minutes(1)))
    func drained() async {
        let dispatcher = Dispatcher(width: 2)
        let wasCancelled = Locked(false)
        dispatcher.add(Self.key(1)) {
            try? await Task.sleep(for: .seconds(600))
            _ = wasCancelled.set(Task.isCancelled)
        }
        let (ended, end) = AsyncStream<Void>.makeStream()
        let deafEnded = Locked(false)
        dispatcher.add(Self.key(2)) {
            // A task of its own, which hears nothing of the cancellation.
            await Task { for await _ in ended {} }.value
            _ = deafEnded.set(true)
        }
        await dispatcher.drain(atMost: .milliseconds(50), .continuous)
        #expect(wasCancelled.current && !deafEnded.current)
        end.finish()
    }
}
