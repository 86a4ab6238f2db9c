/// A call: its parameters, and what it returns.
///
///     let message = try await bot.send(SendMessage(chatID: 42, text: "Hi"))
public protocol BotAPIMethod: BotAPIObject {
    associatedtype Result: BotAPIValue

    /// For example, `"sendMessage"`.
    static var name: String { get }

    /// Whether the call can be sent twice without harm, for example, `getMe`, but not `sendMessage`.
    static var isRepeatable: Bool { get }
}

extension BotAPIMethod {
    public static var isRepeatable: Bool { false }
}
