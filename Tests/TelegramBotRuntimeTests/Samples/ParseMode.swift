// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// How a text is formatted.
public struct ParseMode: BotAPIEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let markdownV2 = Self(rawValue: "MarkdownV2")
    public static let html = Self(rawValue: "HTML")
    public static let markdown = Self(rawValue: "Markdown")
}
