/// The secret that a bot is known by, as BotFather gave it out. It never prints itself.
///
///     let bot = Bot(token: .environment("BOT_TOKEN"))
public struct BotToken: Hashable, Sendable {
    /// Read where a request is addressed and where TelegramBotValidation derives its keys, and nowhere else.
    package let secret: String
    /// Why the server would not take it; `nil` if it may.
    package let fault: String?

    /// White space round the token is cut off: it comes along from files and variables.
    public init(_ secret: String) {
        let isBlank: (Character) -> Bool = { $0.isWhitespace }
        let front = secret.drop(while: isBlank)
        self.secret = String(front.reversed().drop(while: isBlank).reversed())
        fault = Self.fault(of: self.secret)
    }

    /// The bot's identifier, which is no secret; `nil` if this is no token.
    public var botID: Int? { Self.botID(of: secret) }

    private static func botID(of secret: String) -> Int? {
        let digits = secret.prefix { $0 != ":" }
        return digits.isEmpty || !digits.allSatisfy { ("0"..."9").contains($0) } ? nil : Int(digits)
    }

    /// A token is a number, a colon, and letters of `A-Z`, `a-z`, `0-9`, `_`, `-`; at most 80 bytes.
    private static func fault(of secret: String) -> String? {
        if secret.isEmpty { return "the token is empty" }
        let parts = secret.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, botID(of: secret) != nil, secret.utf8.count <= 80, secret.first != "0",
            parts[1].utf8.allSatisfy({ byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
                default: false
                }
            })
        else { return "the token is not of the form 123456:ABC" }
        return nil
    }

    /// The text with the token taken out of it.
    func redact(_ text: String) -> String {
        // Real tokens have 35 letters; a short one, as in tests, would be found in any word.
        guard let letters = secret.split(separator: ":", maxSplits: 1).last, letters.utf8.count >= 16 else { return text }
        return text.split(separator: String(letters), omittingEmptySubsequences: false).joined(separator: "…")
    }
}

extension BotToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// For example, "123456:…".
    public var description: String { (botID.map { String($0) } ?? "") + ":…" }

    public var debugDescription: String { description }

    public var customMirror: Mirror { Mirror(self, children: []) }
}
