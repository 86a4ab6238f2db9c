// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// What a stretch of text is.
public struct MessageEntityType: BotAPIEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    @_alwaysEmitIntoClient public static var mention: Self { Self(rawValue: "mention") }
    @_alwaysEmitIntoClient public static var bold: Self { Self(rawValue: "bold") }
    @_alwaysEmitIntoClient public static var textLink: Self { Self(rawValue: "text_link") }
    @_alwaysEmitIntoClient public static var textMention: Self { Self(rawValue: "text_mention") }
}
