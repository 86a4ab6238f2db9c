import BotAPISchema

extension Property {
    /// The property over its place in the storage.
    ///
    ///     /// <docs>
    ///     @_alwaysEmitIntoClient public var <name>: <Type>? {
    ///         get { _storage.string(<index>) }
    ///         set { _storage.setString(<index>, newValue) }
    ///     }
    func code(isEditable: Bool) -> Code {
        (isEditable && !isConstant) || alias != nil
            ? """
            \(docs.code(indent: 4))
            @_alwaysEmitIntoClient public var \(name): \(typeCode) {
                \(getBlock)
                \(isEditable ? setter : Code.empty)
            }
            """
            : """
            \(docs.code(indent: 4))
            @_alwaysEmitIntoClient public var \(name): \(typeCode) { \(getter) }
            """
    }

    private var getter: String { "_storage.\(type.getter(index, isOptional: isOptional))" }

    private var getBlock: Code {
        guard let alias else { return "get { \(getter) }" }
        return """
            get {
                _storage.\(type.getter(index, isOptional: true))
                    ?? _storage.\(type.getter(alias.index, isOptional: isOptional))
            }
            """
    }

    private var setter: Code {
        let first = "_storage.\(type.change("set", index, "newValue", isOptional: isOptional))"
        guard let alias else { return "set { \(first) }" }
        return """
            set {
                \(first)
                _storage.\(type.change("set", alias.index, "newValue", isOptional: isOptional))
            }
            """
    }

    var typeCode: String { type.code + (isOptional ? "?" : "") }

    /// For example, `parseMode: ParseMode? = nil`.
    var parameter: Code {
        if let defaultValue { return "\(name): \(typeCode) = \(Code(defaultValue))" }
        return isOptional ? "\(name): \(typeCode) = nil" : "\(name): \(typeCode)"
    }

    /// For example, `parseMode: parseMode`.
    var argument: Code { "\(name): \(name)" }

    /// For example, `_storage.appendInt(2, messageID)`, or `_storage.appendString(0, "photo")` for a constant.
    var append: Code {
        guard case .constant(let literal) = presence else {
            return "storage.\(type.change("append", index, name.code, isOptional: isOptional))"
        }
        let value: Code = switch type {
        case .unixTime, .seconds: "\(type.code)(\(Code(literal)))"
        case .double: "Double(\(Code(literal)))"
        default: Code(literal)
        }
        return "storage.\(type.change("append", index, value.description, isOptional: false))"
    }

    /// To the other name as well; empty where there is none.
    var appendToAlias: Code {
        guard let alias else { return "" }
        return "storage.\(type.change("append", alias.index, name.code, isOptional: isOptional))"
    }

    /// For example, `!message_id i`. A value that may stand under another name is not missed under this one.
    func layoutLine(_ references: inout [String]) -> Code {
        Code("\(isOptional || alias != nil ? "" : "!")\(field) \(type.layout(&references))")
    }

    /// Empty where there is none.
    func aliasLine(_ references: inout [String]) -> Code {
        alias.map { Code("\($0.field) \(type.layout(&references))") } ?? ""
    }
}

extension [Property] {
    /// `(chatID: ChatID, text: String)`, or one parameter a line where that would be too long.
    ///
    /// - Parameters:
    ///   - taken: What stands on the line before and after it.
    func parameterList(taken: Int) -> Code { list(map(\.parameter), taken: taken) }

    /// `(chatID: chatID, text: text)`
    func argumentList(taken: Int) -> Code { list(map(\.argument), taken: taken) }

    private func list(_ pieces: [Code], taken: Int) -> Code {
        let line = Code(pieces, separator: ", ")
        // Longer lists read better one below the other, however short their names are.
        if pieces.count <= 5, taken + 2 + line.bytes.count <= 120 { return "(\(line))" }
        return """
        (
            \(pieces, separator: ",\n")
        )
        """
    }
}
