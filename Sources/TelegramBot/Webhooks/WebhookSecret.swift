/// What a webhook is told Telegram's requests from others by. It never prints itself.
///
///     let secret = WebhookSecret.environment("WEBHOOK_SECRET")
///     try await bot.setWebhook(url: "https://example.org/tg", secretToken: secret.text)
public struct WebhookSecret: Hashable, Sendable {
    /// As setWebhook takes it.
    public let text: String

    /// - Parameter text: 1 to 256 letters of `A-Z`, `a-z`, `0-9`, `_`, `-` (Bot API, setWebhook); `nil` for any other.
    public init?(_ text: String) {
        guard (1...256).contains(text.utf8.count), text.utf8.allSatisfy(Self.isAllowed) else { return nil }
        self.text = text
    }

    private init(checked text: String) { self.text = text }

    /// A new one of 256 random bits. Give it to setWebhook at every start.
    public static func random() -> Self {
        let letters = Array("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-")
        var generator = SystemRandomNumberGenerator()
        return Self(checked: String((0..<43).map { _ in letters[Int.random(in: 0..<64, using: &generator)] }))
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
        default: false
        }
    }

    /// Compares in a time that depends on the length of `other` alone, so that nobody can find the secret letter by letter.
    func matches(_ other: String?) -> Bool {
        let own = Array(text.utf8)
        var difference = UInt8(other == nil ? 1 : 0)
        var count = 0
        for byte in (other ?? "").utf8 {
            difference |= byte ^ own[count % own.count]
            count += 1
        }
        return difference == 0 && count == own.count
    }
}

extension WebhookSecret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "…" }

    public var debugDescription: String { description }

    public var customMirror: Mirror { Mirror(self, children: []) }
}
