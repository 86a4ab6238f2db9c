import BotAPISchema

/// A property of a generated structure.
struct Property: Hashable, Sendable {
    enum Presence: Hashable, Sendable {
        case required, optional
        /// Set by the initializer without being asked for; read-only.
        case constant(Literal)
    }

    var name: SwiftIdentifier
    /// On the wire, for example, `"chat_id"`.
    var field: String
    /// Its line in the layout, from 0.
    var index: Int
    var type: SwiftType
    var presence: Presence
    /// Of its argument in the initializer, where a required value is always the same.
    var defaultValue: Literal?
    var docs: DocComment
    /// Another name of it on the wire; it is read from either place and written to both.
    var alias: Alias?
    /// Oldest first.
    var former: [FormerIdentifier] = []

    struct Alias: Hashable, Sendable {
        var field: String
        /// Its line in the layout, after those of all properties.
        var index: Int
    }

    var isOptional: Bool { presence == .optional }
    var isConstant: Bool { if case .constant = presence { true } else { false } }
}
