import BotAPISchema

/// A list of values that may grow: known ones have names, any other is possible.
struct ValueEnumeration: Hashable, Sendable {
    struct Value: Hashable, Sendable {
        var name: SwiftIdentifier
        var literal: Literal
        var docs = DocComment()
    }
    var name: SwiftIdentifier
    var docs: DocComment
    var isInteger: Bool
    var values: [Value]
}
