import TelegramBotAPI

/// Runs jobs: those of the same key one after the other in the order they were added, those of different keys at the same time.
final class Dispatcher: Sendable {
    typealias Job = @Sendable () async -> Void

    private struct Lane: Sendable {
        var jobs: [Job]
        var task: Task<Void, Never>?
    }

    private struct State: Sendable {
        var lanes: [UpdateKey: Lane] = [:]
        /// The keys whose turn it is as soon as another one is through, the oldest first.
        var waiting: [UpdateKey] = []
        var running = 0
        /// Jobs that run or wait.
        var count = 0
        var isCancelled = false
        var watchers: [CheckedContinuation<Void, Never>] = []

        mutating func takeWatchers() -> [CheckedContinuation<Void, Never>] {
            defer { watchers = [] }
            return watchers
        }
    }

    private let state = Locked(State())
    /// How many jobs run at the same time.
    private let width: Int

    init(width: Int) { self.width = max(1, width) }

    /// Those that run or wait.
    var count: Int { state.withLock { $0.count } }

    func add(_ key: UpdateKey, _ job: @escaping Job) {
        state.withLock { state in
            state.count += 1
            if state.lanes[key] != nil {
                state.lanes[key]?.jobs.append(job)
            } else {
                state.lanes[key] = Lane(jobs: [job])
                state.waiting.append(key)
                start(&state)
            }
        }
    }

    private func start(_ state: inout State) {
        while state.running < width, !state.waiting.isEmpty {
            let key = state.waiting.removeFirst()
            guard let job = state.lanes[key]?.jobs.first else { continue }
            state.running += 1
            let task = Task {
                await job()
                self.finish(key)
            }
            state.lanes[key]?.task = task
            if state.isCancelled { task.cancel() }
        }
    }

    private func finish(_ key: UpdateKey) {
        let watchers = state.withLock { state in
            state.count -= 1
            state.running -= 1
            state.lanes[key]?.jobs.removeFirst()
            state.lanes[key]?.task = nil
            if state.lanes[key]?.jobs.isEmpty == true {
                state.lanes[key] = nil
            } else {
                // Behind the others, so that a busy key does not keep them waiting.
                state.waiting.append(key)
            }
            start(&state)
            return state.count == 0 ? state.takeWatchers() : []
        }
        for watcher in watchers { watcher.resume() }
    }

    /// Cancels the jobs that run, and those that wait as soon as they begin.
    func cancel() {
        let tasks = state.withLock { state in
            state.isCancelled = true
            return state.lanes.values.compactMap(\.task)
        }
        for task in tasks { task.cancel() }
    }

    /// Waits until no job is left. After the time the rest is cancelled, and two seconds later waited for no more.
    func drain(atMost limit: Duration, _ clock: BotClock) async {
        let timer = Task {
            try await clock.sleep(limit)
            self.cancel()
            try await clock.sleep(.seconds(2))
            for watcher in self.state.withLock({ $0.takeWatchers() }) { watcher.resume() }
        }
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                if state.count > 0 { state.watchers.append(continuation) }
                return state.count == 0
            }
            if isIdle { continuation.resume() }
        }
        timer.cancel()
    }
}
