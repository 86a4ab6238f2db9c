/// Runs an operation, and cancels it when its time is over.
///
/// - Throws: What the operation throws; ``BotError/noAnswerInTime`` after the time, since nobody knows how far it came.
package func withTimeout<Value: Sendable>(
    _ timeout: Duration, _ clock: BotClock = .continuous, _ operation: @escaping @Sendable () async throws(BotError) -> Value
) async throws(BotError) -> Value {
    let first = await withTaskGroup(of: Result<Value, BotError>?.self) { group in
        group.addTask {
            do throws(BotError) { return .success(try await operation()) } catch { return .failure(error) }
        }
        group.addTask {
            // Nil: cancelled, since the operation was faster.
            do { try await clock.sleep(timeout) } catch { return nil }
            return .failure(.noAnswerInTime)
        }
        var first: Result<Value, BotError>?
        for await outcome in group {
            first = first ?? outcome
            group.cancelAll()
        }
        return first
    }
    guard let first else { throw .cancelled }
    return try first.get()
}
