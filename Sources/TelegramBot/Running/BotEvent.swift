public import TelegramBotAPI

/// What a running bot tells besides its updates. Nothing goes wrong without one of these.
public enum BotEvent: Sendable {
    /// Polling goes on, waits, or ended.
    case polling(PollingHealth)
    /// An update came that cannot be read; it is confirmed like any other.
    case undecodable(UndecodableUpdate)
    /// An update holds what the API does not promise; all that is as promised is in it.
    case issues([DecodingIssue], updateID: Int)
    /// An update was handled.
    case handled(Handled)
    /// A handler threw; its update counts as done.
    case handlerFailed(any Error, updateID: Int)
    /// A handler has run for so long, and holds up the confirmation of all later updates.
    case handlerSlow(Duration, updateID: Int)
    /// An update came again that was done before, and was not handled again.
    case duplicate(updateID: Int)
    /// What is done could not be written down; it may be done again after the next start.
    case storeFailed(any Error)
    /// An update was turned away from a webhook, because too many are being handled.
    case overloaded(updateID: Int)
    /// Something that is not Telegram's called the webhook.
    /// - Parameter status: What it was answered.
    case webhookRefused(String, status: Int)
    /// A handler's reply could not be sent.
    case replyFailed(BotError, updateID: Int)
}

extension BotEvent {
    /// An update that was handled, for measuring.
    public struct Handled: Hashable, Sendable {
        public var updateID: Int
        /// `nil` for a kind that is newer than this library.
        public var kind: UpdateKind?
        /// From the date of what happened until its handler began; `nil` if the update has no date. In whole seconds, by two clocks.
        public var age: Duration?
        /// How long the handler took.
        public var duration: Duration
        /// How many other updates were on hand when it was done.
        public var onHand: Int
    }

    /// Whether someone should look at it.
    public var isTrouble: Bool {
        switch self {
        case .polling(.starting), .polling(.polling), .polling(.stopping), .polling(.stopped), .duplicate, .issues, .handled: false
        // A poll that was answered late once is every day's business.
        case .polling(.waiting(_, .stalled, 1)): false
        case .polling, .undecodable, .handlerFailed, .handlerSlow, .storeFailed, .overloaded, .webhookRefused, .replyFailed: true
        }
    }
}

extension BotEvent {
    /// One of few words, for metrics, for example, "handler_failed".
    public var label: String {
        switch self {
        case .polling: "polling"
        case .undecodable: "undecodable"
        case .issues: "issues"
        case .handled: "handled"
        case .handlerFailed: "handler_failed"
        case .handlerSlow: "handler_slow"
        case .duplicate: "duplicate"
        case .storeFailed: "store_failed"
        case .overloaded: "overloaded"
        case .webhookRefused: "webhook_refused"
        case .replyFailed: "reply_failed"
        }
    }
}

extension BotEvent: CustomStringConvertible {
    /// For people, without the content of updates. For example, "update 7: the handler failed: sendMessage: 400 Bad Request: chat not found".
    public var description: String {
        switch self {
        case .polling(let health): "getUpdates: \(health)"
        case .undecodable(let update): "update \(update.id.map { String($0) } ?? "without a number"): cannot be read: \(update.reason)"
        case .issues(let issues, let id): "update \(id): " + issues.map(\.description).joined(separator: "; ")
        case .handled(let handled): "update \(handled.updateID): \(handled.kind?.rawValue ?? "unknown kind"), handled in \(handled.duration)"
        case .handlerFailed(let error, let id): "update \(id): the handler failed: \(error)"
        case .handlerSlow(let duration, let id): "update \(id): the handler has run for \(duration)"
        case .duplicate(let id): "update \(id): came again, and was done before"
        case .storeFailed(let error): "what is done could not be written down: \(error)"
        case .overloaded(let id): "update \(id): turned away, too many are being handled"
        case .webhookRefused(let reason, let status): "webhook: answered \(status): \(reason)"
        case .replyFailed(let error, let id): "update \(id): the reply failed: \(error)"
        }
    }
}
