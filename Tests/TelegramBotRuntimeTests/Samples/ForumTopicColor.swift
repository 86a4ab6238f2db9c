// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// The color of a topic's icon, RGB.
public struct ForumTopicColor: BotAPIIntegerEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    @_alwaysEmitIntoClient public static var blue: Self { Self(rawValue: 7_322_096) }
    @_alwaysEmitIntoClient public static var yellow: Self { Self(rawValue: 16_766_590) }
}
