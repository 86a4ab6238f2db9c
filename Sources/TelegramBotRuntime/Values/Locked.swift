import Foundation

/// A value that is read and changed by one thread at a time. `Mutex` would be it, but asks for macOS 15.
package final class Locked<Value: Sendable>: @unchecked Sendable {
    // Safe: `value` is touched in `withLock` alone, and there the lock is held. `LockedTests` tries it with many threads.
    private var value: Value
    private let lock = NSLock()

    package init(_ value: Value) { self.value = value }

    package func withLock<Result, Failure: Error>(_ body: (inout Value) throws(Failure) -> Result) throws(Failure) -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }

    package var current: Value { withLock { $0 } }

    /// Puts another value there; the one before.
    package func set(_ new: Value) -> Value {
        withLock { value in
            defer { value = new }
            return value
        }
    }
}
