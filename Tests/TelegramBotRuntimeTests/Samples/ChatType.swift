// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// What kind of chat it is.
public struct ChatType: BotAPIEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let `private` = Self(rawValue: "private")
    public static let group = Self(rawValue: "group")
    public static let supergroup = Self(rawValue: "supergroup")
    public static let channel = Self(rawValue: "channel")
}
