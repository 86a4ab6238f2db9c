/// A refusal of the server.
public struct APIFailure: Hashable, Sendable {
    /// As in HTTP, for example, 400. Telegram says that codes may change.
    public var code: Int
    /// For example, "Bad Request: chat not found".
    public var text: String
    /// For example, "sendMessage".
    public var method: String
    /// How long to wait before the next call.
    public var retryAfter: Seconds?
    /// The supergroup that the group has become.
    public var migrateToChatID: ChatID?

    public init(code: Int, text: String, method: String, retryAfter: Seconds? = nil, migrateToChatID: ChatID? = nil) {
        self.code = code
        self.text = text
        self.method = method
        self.retryAfter = retryAfter
        self.migrateToChatID = migrateToChatID
    }

    public var kind: Kind { Kind(self) }
}

extension APIFailure: CustomStringConvertible {
    /// For example, "sendMessage: 400 Bad Request: chat not found".
    public var description: String { "\(method): \(code) \(text)" }
}
