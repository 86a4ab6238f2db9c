import Foundation

extension WebhookSecret {
    /// The secret in a variable of the environment; `nil` if it is not set or of another form.
    public static func environment(_ name: String = "WEBHOOK_SECRET") -> Self? {
        ProcessInfo.processInfo.environment[name].flatMap { Self($0) }
    }
}
