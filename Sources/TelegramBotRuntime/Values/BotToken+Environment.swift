import Foundation

extension BotToken {
    /// The token in a variable of the environment; a call fails with ``BotError/rejected(_:)`` if it is not set.
    public static func environment(_ name: String = "BOT_TOKEN") -> Self {
        Self(ProcessInfo.processInfo.environment[name] ?? "")
    }
}
