/// An object of the API, or the parameters of a method.
struct Structure: Hashable, Sendable {
    var name: SwiftIdentifier
    var docs: DocComment
    /// In page order; a property stands at its index.
    var properties: [Property]
    /// Whether its properties can be set.
    var isEditable: Bool
    var limits: [Limit] = []
    /// The property that a string literal stands for, for example, `text` of `KeyboardButton`.
    var literalProperty: SwiftIdentifier?
    var former: [FormerIdentifier] = []
    /// Whether an initializer, and a call, takes arguments by their former names too.
    var takesFormerArguments = false

    /// Those that an initializer asks for: required first, page order otherwise.
    var arguments: [Property] {
        let asked = properties.filter { !$0.isConstant }
        return asked.filter { !$0.isOptional && $0.defaultValue == nil } + asked.filter { $0.isOptional || $0.defaultValue != nil }
    }
}

/// Bounds that the server checks, as a constant for bot authors.
struct Limit: Hashable, Sendable {
    enum Bounds: Hashable, Sendable {
        case integers(Int?, Int?)
        case doubles(Double?, Double?)
    }
    var name: SwiftIdentifier
    var bounds: Bounds
    /// For example, "characters after entities parsing".
    var unit: String
}
