/// Bounds of a number; both included.
public struct NumberRange: Hashable, Sendable, Codable {
    public var minimum: Double?
    public var maximum: Double?
    /// Values outside of the bounds that are accepted too, for example, `0x7FFFFFFF` for `live_period`.
    public var exceptions: [Double]
    /// When these bounds hold, in the page's words, for example, "for amounts in XTR".
    public var condition: String?

    public init(minimum: Double? = nil, maximum: Double? = nil, exceptions: [Double] = [], condition: String? = nil) {
        self.minimum = minimum
        self.maximum = maximum
        self.exceptions = exceptions
        self.condition = condition
    }
}
