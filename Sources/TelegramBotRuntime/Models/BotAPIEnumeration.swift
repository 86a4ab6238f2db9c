/// A string with known values and room for others.
///
/// For example, `ChatAction.typing`, and `ChatAction(rawValue: "dancing")` for one newer than this library.
public protocol BotAPIEnumeration: BotAPIValue, RawRepresentable, CustomStringConvertible where RawValue == String {
    init(rawValue: String)
}

extension BotAPIEnumeration {
    public init(_ rawValue: String) { self.init(rawValue: rawValue) }

    public static var _layout: ModelLayout { .string }

    public init(_value: ModelValue?) { self.init(rawValue: String(_value: _value)) }

    public var _value: ModelValue { .string(rawValue) }

    public var description: String { rawValue }

    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

/// An integer with known values and room for others.
///
/// For example, `ForumTopicColor.blue`, and `ForumTopicColor(rawValue: 0x123456)`.
public protocol BotAPIIntegerEnumeration: BotAPIValue, RawRepresentable, CustomStringConvertible where RawValue == Int {
    init(rawValue: Int)
}

extension BotAPIIntegerEnumeration {
    public init(_ rawValue: Int) { self.init(rawValue: rawValue) }

    public static var _layout: ModelLayout { .int }

    public init(_value: ModelValue?) { self.init(rawValue: Int(_value: _value)) }

    public var _value: ModelValue { .int(rawValue) }

    public var description: String { String(rawValue) }

    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(Int.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
