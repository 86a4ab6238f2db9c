import Foundation
import Synchronization

/// Runs `body` on a thread with a stack of so many KiB, and returns what it returns.
func onStack<Result: Sendable>(kibibytes: Int, _ body: @escaping @Sendable () -> Result) -> Result? {
    let box = ResultBox<Result>()
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
        box.value.withLock { $0 = body() }
        done.signal()
    }
    thread.stackSize = kibibytes * 1024
    thread.start()
    done.wait()
    return box.value.withLock { $0 }
}

private final class ResultBox<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
}
