/// A point in time: seconds since 1970-01-01 00:00 UTC.
public struct UnixTime: BotAPIValue, Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible {
    public var seconds: Int

    public init(_ seconds: Int) { self.seconds = seconds }

    public init(integerLiteral value: Int) { seconds = value }

    public static var _layout: ModelLayout { .int }

    public init(_value: ModelValue?) { seconds = Int(_value: _value) }

    public var _value: ModelValue { .int(seconds) }

    public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

    public static func + (time: Self, seconds: Seconds) -> Self { Self(time.seconds + seconds.count) }

    public static func - (left: Self, right: Self) -> Seconds { Seconds(left.seconds - right.seconds) }

    /// The seconds, for example, "1781300021".
    public var description: String { String(seconds) }
}
