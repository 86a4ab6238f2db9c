/// How long a text or a list may be; both bounds included.
public struct Length: Hashable, Sendable, Codable {
    public enum Unit: String, Hashable, Sendable, Codable {
        case characters
        /// Once the formatting is taken out.
        case charactersAfterEntities
        case bytes
        /// Elements of an array.
        case items
        /// Characters of all elements of an array together.
        case totalCharacters
        case lineFeeds
    }
    public var minimum: Int?
    public var maximum: Int?
    public var unit: Unit
    /// When these bounds hold, in the page's words, for example, "for payments in Telegram Stars"; `nil` for always.
    public var condition: String?

    public init(minimum: Int? = nil, maximum: Int? = nil, unit: Unit, condition: String? = nil) {
        self.minimum = minimum
        self.maximum = maximum
        self.unit = unit
        self.condition = condition
    }
}
