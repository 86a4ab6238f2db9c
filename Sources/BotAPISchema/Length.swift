/// How long a text or a list may be; both bounds included.
public struct Length: Hashable, Sendable, Codable {
    public enum Unit: String, Hashable, Sendable, Codable {
        case characters
        /// Once the formatting is taken out.
        case charactersAfterEntities
        case bytes
        /// Elements of an array.
        case items
        case lineFeeds
    }
    public var minimum: Int?
    public var maximum: Int?
    public var unit: Unit

    public init(minimum: Int? = nil, maximum: Int? = nil, unit: Unit) {
        self.minimum = minimum
        self.maximum = maximum
        self.unit = unit
    }
}
