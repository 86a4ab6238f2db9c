#if Testing
import TelegramBotTesting
import Testing

@Suite("Virtual clock", .timeLimit(.minutes(1)))
struct ClockTests {
    @Test("Nothing passes until the clock is moved, and then sleepers wake in the order of their deadlines")
    func order() async throws {
        let clock = VirtualClock()
        let (stream, output) = AsyncStream.makeStream(of: Int.self)
        let tasks = [3, 1, 2].map { seconds in
            Task {
                try await clock.sleep(for: .seconds(seconds))
                output.yield(seconds)
            }
        }
        await clock.waitForSleepers(3)
        #expect(clock.deadlines.map(\.offset) == [.seconds(1), .seconds(2), .seconds(3)])
        clock.advance(by: .milliseconds(999))
        #expect(clock.deadlines.count == 3)
        clock.advance(by: .milliseconds(1))
        var woken: [Int] = []
        for await seconds in stream.prefix(3) {
            woken.append(seconds)
            clock.advance(by: .seconds(1))
        }
        #expect(woken == [1, 2, 3])
        for task in tasks { try await task.value }
    }

    @Test("A sleep that lies in the past ends at once; a cancelled one throws")
    func ends() async throws {
        let clock = VirtualClock()
        clock.advance(by: .seconds(5))
        try await clock.sleep(until: .init(offset: .seconds(5)))
        let task = Task { try await clock.sleep(for: .seconds(1)) }
        await clock.waitForSleepers()
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(clock.deadlines.isEmpty)
        let early = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await clock.sleep(for: .seconds(1))
        }
        await #expect(throws: CancellationError.self) { try await early.value }
    }

    @Test("The clock never goes back")
    func forwardOnly() {
        let clock = VirtualClock()
        clock.advance(to: .init(offset: .seconds(5)))
        clock.advance(to: .init(offset: .seconds(2)))
        #expect(clock.now.offset == .seconds(5))
    }
}
#endif
