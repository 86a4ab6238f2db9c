/// A length of time in whole seconds, for example, `livePeriod: 900`.
public struct Seconds: BotAPIValue, Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible {
    public var count: Int

    public init(_ count: Int) { self.count = count }

    public init(integerLiteral value: Int) { count = value }

    public static var _layout: ModelLayout { .int }

    public init(_value: ModelValue?) { count = Int(_value: _value) }

    public var _value: ModelValue { .int(count) }

    public static func < (left: Self, right: Self) -> Bool { left.count < right.count }

    /// Fractions of a second are cut off; lengths beyond all integers become the last integer there is.
    public init(_ duration: Duration) { count = Int(clamping: duration.components.seconds) }

    public var duration: Duration { .seconds(count) }

    /// For example, "900 s".
    public var description: String { "\(count) s" }
}
