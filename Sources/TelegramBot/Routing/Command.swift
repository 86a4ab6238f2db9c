public import TelegramBotAPI

/// A command at the beginning of a message.
///
/// For example, `/start@ExampleBot abc def` is `start` for `ExampleBot`, with the arguments `abc def`.
public struct Command: Hashable, Sendable {
    /// Without the slash, in lower case.
    public var name: String
    /// The bot it is meant for, without the @; `nil` for whichever there is in the chat.
    public var mention: String?
    /// What follows, without white space round it; may be empty.
    public var arguments: String
    /// What it stands in.
    public var message: Message

    /// - Parameter message: `nil` where it does not begin with a command: a slash, and 1 to 32 letters, digits and underscores.
    public init?(_ message: Message) {
        guard let text = message.text ?? message.caption, text.hasPrefix("/") else { return nil }
        let word = text.dropFirst().prefix { !$0.isWhitespace }
        let parts = word.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        let isNameByte: (UInt8) -> Bool = { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
            default: false
            }
        }
        guard let name = parts.first, (1...32).contains(name.utf8.count), name.utf8.allSatisfy(isNameByte) else { return nil }
        self.name = name.lowercased()
        mention = parts.count > 1 ? String(parts[1]) : nil
        let rest = text.dropFirst(1 + word.count).drop(while: \.isWhitespace)
        arguments = String(rest.reversed().drop(while: \.isWhitespace).reversed())
        self.message = message
    }

    /// The arguments, divided at white space.
    public var words: [String] { arguments.split(whereSeparator: \.isWhitespace).map { String($0) } }

    /// Whether it is for this bot, or for whichever there is.
    func isFor(_ username: String?) -> Bool {
        guard let mention, let username else { return true }
        return mention.lowercased() == username.lowercased()
    }
}
