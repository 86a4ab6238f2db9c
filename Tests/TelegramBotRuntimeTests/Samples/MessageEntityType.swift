// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// What a stretch of text is.
public struct MessageEntityType: BotAPIEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let mention = Self(rawValue: "mention")
    public static let bold = Self(rawValue: "bold")
    public static let textLink = Self(rawValue: "text_link")
    public static let textMention = Self(rawValue: "text_mention")
}
