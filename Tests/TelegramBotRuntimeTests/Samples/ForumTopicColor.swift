// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// The color of a topic's icon, RGB.
public struct ForumTopicColor: BotAPIIntegerEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    public static let blue = Self(rawValue: 7_322_096)
    public static let yellow = Self(rawValue: 16_766_590)
}
