import Foundation
import TelegramBotAPI

/// Polls, hands updates to the handler, keeps account of them, and stops in good order.
actor UpdateRunner {
    typealias Handler = @Sendable (Update) async throws -> Void

    let bot: Bot
    let options: RunOptions
    let handler: Handler
    let dispatcher: Dispatcher
    var poller: Poller
    var ledger = UpdateLedger()
    var saver: RecordSaver?
    /// What the last answer has confirmed.
    private var confirmed: Int?
    /// When the handlers that run began, by the bot's clock.
    private var began: [Int: Duration] = [:]
    private var isStopping = false
    private var poll: Task<Void, Never>?
    private var sleeper: CheckedContinuation<Void, Never>?

    init(_ bot: Bot, _ options: RunOptions, _ handler: @escaping Handler) {
        self.bot = bot
        self.options = options
        self.handler = handler
        dispatcher = Dispatcher(width: options.concurrency)
        poller = Poller(bot: bot, allowed: options.allowedUpdates, timeout: options.pollTimeout, report: options.report.send)
    }

    /// Returns when it was stopped and everything is done that can be.
    ///
    /// - Throws: Why polling cannot go on; what came before is handled to its end even then.
    func run() async throws(BotError) {
        report(.polling(.starting))
        var failure: BotError?
        do throws(BotError) {
            switch options.delivery {
            case .atLeastOnce: try await confirmAfterHandling()
            case .durable(let store):
                await load(store)
                try await confirmAfterHandling()
            case .atMostOnce: try await confirmBeforeHandling()
            }
        } catch {
            if case .cancelled = error {} else { failure = error }
        }
        await finish(failure)
        if let failure { throw failure }
    }

    /// Asks for no more updates; the second time also cancels the handlers that run.
    func stop() {
        if isStopping { return dispatcher.cancel() }
        isStopping = true
        poll?.cancel()
        wake()
    }

    func report(_ event: BotEvent) { options.report.send(event) }

    // MARK: Asking

    /// The most updates that are on hand at a time: what the server gives out beyond the first one that is not confirmed.
    private static let window = 100

    private func confirmAfterHandling() async throws(BotError) {
        while !isStopping {
            for update in try await next(from: ledger.offset, waits: ledger.isClear) { accept(update) }
            await waitForProgress()
        }
    }

    private func confirmBeforeHandling() async throws(BotError) {
        var pending: [IncomingUpdate] = [], offset: Int?
        while !isStopping {
            await wait(atMost: .seconds(3600)) { $0.began.count + pending.count < Self.window }
            let room = Self.window - began.count - pending.count
            let updates = try await next(from: offset, limit: min(max(room, 1), 100), waits: pending.isEmpty)
            // That answer has confirmed them.
            for update in pending { accept(update) }
            pending = updates.filter { $0.id != nil }
            if let last = pending.last?.id { offset = last + 1 }
        }
    }

    /// One answer; empty when it was stopped meanwhile.
    private func next(from offset: Int?, limit: Int = window, waits: Bool) async throws(BotError) -> [IncomingUpdate] {
        let outcome = Locked<(poller: Poller, result: Result<[IncomingUpdate], BotError>)?>(nil)
        let start = poller
        let task = Task {
            var poller = start
            do throws(BotError) {
                let updates = try await poller.next(from: offset, limit: limit, waits: waits)
                _ = outcome.set((poller, .success(updates)))
            } catch {
                _ = outcome.set((poller, .failure(error)))
            }
        }
        poll = task
        if isStopping { task.cancel() }
        await task.value
        poll = nil
        guard let (poller, result) = outcome.current else { return [] }
        self.poller = poller
        let updates = try result.get()
        confirmed = offset
        return updates
    }

    // MARK: Handling

    private func accept(_ incoming: IncomingUpdate) {
        guard let id = incoming.id else {
            if case .failure(let failure) = incoming.content { report(.undecodable(failure.update)) }
            return
        }
        switch ledger.admit(id) {
        case .onHand: return
        case .done: return report(.duplicate(updateID: id))
        case .new: break
        }
        if !incoming.issues.isEmpty { report(.issues(incoming.issues, updateID: id)) }
        switch incoming.content {
        case .failure(let failure):
            report(.undecodable(failure.update))
            ledger.finish(id)
        case .success(let update):
            began[id] = bot.clock.now()
            dispatcher.add(UpdateKey(update)) { await self.handle(update, id) }
        }
    }

    private nonisolated func handle(_ update: Update, _ id: Int) async {
        var isDone = true
        let age = update.date.map { Duration.seconds(Int(Date().timeIntervalSince1970) - $0.seconds) }
        let start = bot.clock.now()
        do {
            try await handler(update)
        } catch {
            // Cancelled in the middle: it is not done, and comes again.
            if Task.isCancelled { isDone = false } else { await report(.handlerFailed(error, updateID: id)) }
        }
        let duration = bot.clock.now() - start
        await finished(id, isDone: isDone)
        await report(.handled(.init(updateID: id, kind: update.kind, age: age, duration: duration, onHand: max(0, dispatcher.count - 1))))
    }

    private func finished(_ id: Int, isDone: Bool) async {
        began[id] = nil
        if isDone { ledger.finish(id) }
        wake()
        await save()
    }

    // MARK: Waiting

    /// Until all is done, or something is and a quarter of a second has passed, or a second has.
    private func waitForProgress() async {
        guard !ledger.isClear else { return }
        let offset = ledger.offset
        await wait(atMost: .milliseconds(250)) { $0.ledger.isClear }
        // Of the same offset the server would hand out the same updates; where it cannot hand out more of them, there is no use in asking.
        let isFull = ledger.count >= Self.window
        await wait(atMost: isFull ? .seconds(60) : .milliseconds(750)) { $0.ledger.isClear || $0.ledger.offset != offset }
        reportSlowHandler()
    }

    private func wait(atMost limit: Duration, until condition: (isolated UpdateRunner) -> Bool) async {
        let isOver = Locked(false)
        let timer = Task {
            try? await bot.clock.sleep(limit)
            _ = isOver.set(true)
            self.wake()
        }
        defer { timer.cancel() }
        while !isStopping, !condition(self), !isOver.current {
            await withCheckedContinuation { sleeper = $0 }
        }
    }

    private func wake() {
        sleeper?.resume()
        sleeper = nil
    }

    /// After a minute, and each time as long again.
    private func reportSlowHandler() {
        guard let id = ledger.firstUnfinished, let start = began[id] else { return }
        let duration = bot.clock.now() - start
        guard duration >= slowness[id] ?? .seconds(60) else { return }
        slowness = [id: duration * 2]
        report(.handlerSlow(duration, updateID: id))
    }

    private var slowness: [Int: Duration] = [:]

    // MARK: The end

    private func finish(_ failure: BotError?) async {
        isStopping = true
        if failure == nil { report(.polling(.stopping)) }
        await dispatcher.drain(atMost: options.drainTimeout, bot.clock)
        await confirm()
        if failure == nil { report(.polling(.stopped)) }
    }

    /// Tells the server what is done, so that it does not come again after the next start.
    private func confirm() async {
        if case .atMostOnce = options.delivery { return }
        guard let offset = ledger.offset, offset != confirmed else { return }
        // A failure is no trouble: then it comes again.
        _ = try? await bot.elements(of: GetUpdates(offset: offset, limit: 1, timeout: 0), timeout: .seconds(5))
    }
}
