import BotAPISchema

/// What the page states wrongly or not at all.
///
/// For example, the server reads `repostStory.from_story_id` under the name `story_id`.
public struct Correction: Hashable, Sendable, Codable {
    /// A type, a method, or a member of one: `"repostStory.from_story_id"`.
    public var of: String
    /// Why the page is wrong.
    public var reason: String
    /// Where the truth was found.
    public var source: String

    public init(of: String, reason: String, source: String) {
        self.of = of
        self.reason = reason
        self.source = source
    }
}

extension Diagnostics {
    mutating func correct(_ schema: inout Schema, with corrections: [Correction]) {}
}
