/// "One of these types".
struct Union: Hashable, Sendable {
    struct Case: Hashable, Sendable {
        var name: SwiftIdentifier
        /// `nil` for a Boolean that is never false: the case has no payload.
        var type: SwiftType?
    }
    /// How an object is recognised; the first variant that fits is meant.
    struct Variant: Hashable, Sendable {
        /// Of its case.
        var index: Int
        /// What the field that tells variants apart must be; `nil` for any value.
        var tag: String?
        /// Fields that must be there.
        var fields: [String]
    }
    var name: SwiftIdentifier
    var docs: DocComment
    /// In page order.
    var cases: [Case]
    /// The field that tells variants apart; empty where none does.
    var tag: String
    /// Of the cases that are objects, in the order in which they are tried.
    var variants: [Variant]
    var former: [FormerIdentifier] = []
}
