/// How many of some members are there at once.
public struct MemberGroup: Hashable, Sendable, Codable {
    public enum Rule: String, Hashable, Sendable, Codable {
        case exactlyOne, atMostOne
        /// All or none of them.
        case together
        /// The first member cannot be used with the others.
        case excludes
    }
    public var rule: Rule
    public var members: [String]

    public init(_ rule: Rule, members: [String]) {
        self.rule = rule
        self.members = members
    }
}
