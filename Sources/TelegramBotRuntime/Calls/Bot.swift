/// A bot, by its token and the server it talks to.
public struct Bot: Sendable {
    /// Calls a method.
    public func send<Method: BotAPIMethod>(_ method: Method) async throws(BotError) -> Method.Result {
        throw .rejected("no transport")
    }
}
