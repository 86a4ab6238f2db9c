/// What the server said when it said no.
public struct APIFailure: Hashable, Sendable {
    /// For example, 400; as in HTTP.
    public var code: Int
    /// For example, "Bad Request: chat not found".
    public var description: String
    /// The method, for example, "sendMessage".
    public var method: String
    /// When to try again.
    public var retryAfter: Seconds?
    /// The supergroup that the group became.
    public var migrateToChatID: ChatID?

    public init(code: Int, description: String, method: String, retryAfter: Seconds? = nil, migrateToChatID: ChatID? = nil) {
        self.code = code
        self.description = description
        self.method = method
        self.retryAfter = retryAfter
        self.migrateToChatID = migrateToChatID
    }
}
