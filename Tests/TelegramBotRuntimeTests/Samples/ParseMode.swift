// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// How a text is formatted.
public struct ParseMode: BotAPIEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    @_alwaysEmitIntoClient public static var markdownV2: Self { Self(rawValue: "MarkdownV2") }
    @_alwaysEmitIntoClient public static var html: Self { Self(rawValue: "HTML") }
    @_alwaysEmitIntoClient public static var markdown: Self { Self(rawValue: "Markdown") }
}
