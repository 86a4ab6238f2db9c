// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// What kind of chat it is.
public struct ChatType: BotAPIEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    @_alwaysEmitIntoClient public static var `private`: Self { Self(rawValue: "private") }
    @_alwaysEmitIntoClient public static var group: Self { Self(rawValue: "group") }
    @_alwaysEmitIntoClient public static var supergroup: Self { Self(rawValue: "supergroup") }
    @_alwaysEmitIntoClient public static var channel: Self { Self(rawValue: "channel") }
}
