import Foundation
import TelegramBotAPI

/// Keeps account of the updates that came to a webhook: each is handled once, whoever asks, and everybody gets the answer.
actor WebhookInbox {
    enum Outcome: Sendable {
        case done(WebhookReply?)
        case overloaded
        /// Still being handled.
        case late
    }

    let bot: Bot
    let dispatcher: Dispatcher
    private let options: WebhookOptions
    private let handler: Webhook.Handler
    /// Requests that wait for an update, by its number.
    private var running: [Int: [Waiter]] = [:]
    private var done = RecentIDs()
    /// Gives up what takes too long; one for all, since a timer for each update costs more than all else that is done for it.
    private var watch: Task<Void, any Error>?

    private struct Waiter {
        /// When it is given up, by the bot's clock.
        let due: Duration
        let continuation: CheckedContinuation<Outcome, Never>
    }

    init(_ bot: Bot, _ options: WebhookOptions, _ handler: @escaping Webhook.Handler) {
        self.bot = bot
        self.options = options
        self.handler = handler
        dispatcher = Dispatcher(width: options.concurrency)
    }

    /// Returns when the update was handled, but after the deadline at the latest.
    func handle(_ update: Update) async -> Outcome {
        let id = update.updateID
        if done.contains(id) {
            options.report.send(.duplicate(updateID: id))
            return .done(nil)
        }
        if running[id] == nil {
            guard running.count < options.capacity else {
                options.report.send(.overloaded(updateID: id))
                return .overloaded
            }
            running[id] = []
            dispatcher.add(UpdateKey(update)) { await self.run(update, id) }
        } else {
            options.report.send(.duplicate(updateID: id))
        }
        return await wait(for: id)
    }

    private func wait(for id: Int) async -> Outcome {
        let due = bot.clock.now() + options.deadline
        if watch == nil {
            watch = Task { [weak self, clock = bot.clock, deadline = options.deadline] in
                var wait: Duration? = deadline
                while let time = wait {
                    try await clock.sleep(time)
                    wait = await self?.giveUp()
                }
            }
        }
        return await withCheckedContinuation { running[id]?.append(Waiter(due: due, continuation: $0)) }
    }

    /// Answers those whose time is over; how long it is until the next one's is, `nil` if there is none.
    private func giveUp() -> Duration? {
        let now = bot.clock.now()
        var next: Duration?
        for (id, waiters) in running {
            let late = waiters.prefix { $0.due <= now }
            if let first = waiters.dropFirst(late.count).first { next = min(next ?? first.due, first.due) }
            guard !late.isEmpty else { continue }
            options.report.send(.handlerSlow(options.deadline, updateID: id))
            running[id]?.removeFirst(late.count)
            for waiter in late { waiter.continuation.resume(returning: .late) }
        }
        if next == nil { watch = nil }
        return next.map { $0 - now }
    }

    deinit { watch?.cancel() }

    private func run(_ update: Update, _ id: Int) async {
        let age = update.date.map { Duration.seconds(Int(Date().timeIntervalSince1970) - $0.seconds) }
        let start = bot.clock.now()
        var reply: WebhookReply?
        var isDone = true
        do {
            reply = try await handler(update)
        } catch {
            if Task.isCancelled { isDone = false } else { options.report.send(.handlerFailed(error, updateID: id)) }
        }
        let duration = bot.clock.now() - start
        if isDone { done.insert(id) }
        let waiters = running.removeValue(forKey: id) ?? []
        // The reply goes with one answer alone.
        for (i, waiter) in waiters.enumerated() { waiter.continuation.resume(returning: isDone ? .done(i == 0 ? reply : nil) : .late) }
        // Every request was answered as late: the reply goes by itself.
        if waiters.isEmpty, let reply { await send(reply, id) }
        options.report.send(.handled(.init(updateID: id, kind: update.kind, age: age, duration: duration, onHand: running.count)))
    }

    func send(_ reply: WebhookReply, _ id: Int) async {
        do throws(BotError) { try await reply.send(bot) } catch { options.report.send(.replyFailed(error, updateID: id)) }
    }
}
