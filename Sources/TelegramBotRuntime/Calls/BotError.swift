/// Why a call failed. No error holds the token.
public enum BotError: Error, Sendable {
    /// The server understood and refused.
    case api(APIFailure)
    /// An answer that is not the Bot API's: a proxy's page, or an empty one where the request was too large.
    /// - Parameters:
    ///   - retryAfter: From the header of that name.
    ///   - body: The first 500 bytes.
    case http(status: Int, retryAfter: Seconds?, body: String)
    /// The connection failed.
    case transport(Phase, reason: String)
    /// The call succeeded, but its result is of quite another type than promised.
    /// - Parameters:
    ///   - path: Where, for example, `["result"]`.
    ///   - raw: The whole answer.
    case decoding(path: [String], raw: [UInt8])
    /// The task was cancelled; the server may have carried out the call.
    case cancelled
    /// Not sent, because it could not succeed.
    case rejected(Rejection)

    /// Whether the server may have carried out a call whose answer never came.
    public enum Phase: String, Sendable {
        /// It can be sent again without harm.
        case notSent
        case maybeSent
    }
}

extension BotError {
    /// How long the server asks to wait.
    public var retryAfter: Seconds? {
        switch self {
        case .api(let failure): failure.retryAfter
        case .http(_, let retryAfter, _): retryAfter
        case .rejected(let rejection): rejection.retryAfter
        case .transport, .decoding, .cancelled: nil
        }
    }

    /// The request was sent, and the time was over.
    package static let noAnswerInTime = BotError.transport(.maybeSent, reason: lateReason)

    package static let lateReason = "no answer in time"

    /// Whether the call failed because its time was over.
    public var isTimeout: Bool { if case .transport(_, Self.lateReason) = self { true } else { false } }

    /// Whether the server may have carried out the call all the same. To send a message again may then send it twice.
    public var isOutcomeUnknown: Bool {
        switch self {
        case .api(let failure): failure.code >= 500
        case .http(let status, _, _): status >= 500 || (200...299).contains(status)
        case .transport(let phase, _): phase == .maybeSent
        case .decoding, .cancelled: true
        case .rejected: false
        }
    }

    /// What kind of refusal it is; `nil` for everything else.
    public var kind: APIFailure.Kind? { if case .api(let failure) = self { failure.kind } else { nil } }
}

extension BotError {
    /// One of few words, for metrics: the code of a refusal such as "400", or "transport", "decoding", "cancelled", "rejected".
    public var label: String {
        switch self {
        case .api(let failure): String(failure.code)
        case .http(let status, _, _): String(status)
        case .transport: "transport"
        case .decoding: "decoding"
        case .cancelled: "cancelled"
        case .rejected: "rejected"
        }
    }
}

extension BotError {
    /// A proxy's page may show the address it was asked for, and with it the token.
    func redacted(_ token: BotToken) -> BotError {
        switch self {
        case .http(let status, let retryAfter, let body): return .http(status: status, retryAfter: retryAfter, body: token.redact(body))
        case .api(var failure):
            failure.text = token.redact(failure.text)
            return .api(failure)
        case .transport, .decoding, .cancelled, .rejected: return self
        }
    }
}

extension BotError: CustomStringConvertible {
    /// For example, "sendMessage: 400 Bad Request: chat not found".
    public var description: String {
        switch self {
        case .api(let failure): failure.description
        case .http(let status, _, let body): "HTTP \(status)" + (body.isEmpty ? "" : ": \(body)")
        case .transport(.notSent, let reason): "not sent: \(reason)"
        case .transport(.maybeSent, let reason): "sent, but no answer: \(reason)"
        case .decoding(let path, _): "the answer has an unexpected value at \(path.joined(separator: "."))"
        case .cancelled: "cancelled"
        case .rejected(let reason): "not sent: \(reason)"
        }
    }
}
