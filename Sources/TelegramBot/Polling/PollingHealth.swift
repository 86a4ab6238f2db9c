public import TelegramBotAPI

/// How it stands with polling.
public enum PollingHealth: Hashable, Sendable {
    /// Nothing was asked for yet.
    case starting
    /// The last answer was good.
    case polling
    /// Waits before it asks again.
    /// - Parameters:
    ///   - failures: How many there were in a row.
    case waiting(Duration, after: PollingTrouble, failures: Int)
    /// Nothing more is asked for; updates that came are handled to their end.
    case stopping
    /// Ended as it was told to.
    case stopped
    /// Ended, because to ask again could not help.
    case failed(PollingTrouble)
}

/// Why polling does not get on.
public enum PollingTrouble: Hashable, Sendable {
    /// The connection failed.
    case network(String)
    /// The server, or a proxy before it, failed.
    case server(String)
    /// The server asked to wait.
    case flood(Seconds)
    /// There was no answer long after there should have been one: the connection died without a word, or the machine slept.
    case stalled
    /// Another process polls with this token. It may be an older one that is about to end.
    case otherPoller
    /// A webhook is set; delete it to poll.
    case webhookActive
    /// A webhook was set while polling.
    case webhookSet
    /// The token is wrong, was revoked, or belongs to another server.
    case unauthorized
    /// The bot was logged out of this server.
    case loggedOut
    /// An answer that cannot be divided into updates.
    case unreadable
    /// Whatever else.
    case other(String)

    init(_ error: BotError) {
        switch error {
        case .api(let failure):
            switch failure.kind {
            case .otherPoller: self = .otherPoller
            case .webhookActive: self = .webhookActive
            case .webhookSet: self = .webhookSet
            case .unauthorized, .methodNotFound: self = .unauthorized
            case .loggedOut: self = .loggedOut
            case .tooManyRequests: self = .flood(failure.retryAfter ?? 1)
            default: self = failure.code == 404 ? .unauthorized : failure.code >= 500 ? .server(failure.description) : .other(failure.description)
            }
        case .http(200...299, _, _), .decoding: self = .unreadable
        case .http(429, let retryAfter?, _): self = .flood(retryAfter)
        case .http(let status, _, _): self = .server("HTTP \(status)")
        case .transport(_, let reason): self = .network(reason)
        case .cancelled: self = .other("cancelled")
        case .rejected(let rejection): self = rejection.code == .token ? .unauthorized : .other(rejection.reason)
        }
    }

    /// Whether asking again cannot help.
    var isFatal: Bool {
        switch self {
        case .webhookActive, .webhookSet, .unauthorized, .loggedOut: true
        case .network, .server, .flood, .stalled, .otherPoller, .unreadable, .other: false
        }
    }
}

extension PollingTrouble: CustomStringConvertible {
    /// For example, "another process polls with this token".
    public var description: String {
        switch self {
        case .network(let reason), .server(let reason), .other(let reason): reason
        case .flood(let seconds): "too many requests, wait for \(seconds)"
        case .stalled: "no answer, the connection may be dead"
        case .otherPoller: "another process polls with this token"
        case .webhookActive: "a webhook is set; delete it to poll"
        case .webhookSet: "a webhook was set"
        case .unauthorized: "the token is not accepted"
        case .loggedOut: "the bot was logged out of this server"
        case .unreadable: "an answer cannot be read"
        }
    }
}

extension PollingHealth: CustomStringConvertible {
    /// For example, "waiting for 4.0 seconds after failure 3: HTTP 502".
    public var description: String {
        switch self {
        case .starting: "starting"
        case .polling: "polling"
        case .waiting(let duration, let trouble, let failures): "waiting for \(duration) after failure \(failures): \(trouble)"
        case .stopping: "stopping"
        case .stopped: "stopped"
        case .failed(let trouble): "failed: \(trouble)"
        }
    }
}
