import Testing
@testable import TelegramBotRuntime

struct LockedTests {
    @Test("a locked value is changed by one at a time, whoever comes")
    func threads() async {
        let number = Locked(0)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask { for _ in 0..<10_000 { number.withLock { $0 += 1 } } }
            }
        }
        #expect(number.current == 80_000)
    }
}
