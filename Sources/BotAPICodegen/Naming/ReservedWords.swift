/// Words that a name from the page must not be spelled as.
enum ReservedWords {
    /// Words that backticks make usable: `` case `default`(BotCommandScopeDefault) ``.
    static let keywords: Set<String> = [
        // Declarations
        "associatedtype", "borrowing", "class", "consuming", "deinit", "enum", "extension", "fileprivate", "func", "import",
        "inout", "internal", "let", "open", "operator", "precedencegroup", "private", "protocol", "public", "rethrows",
        "static", "struct", "subscript", "typealias", "var",
        // Statements
        "break", "case", "catch", "continue", "default", "defer", "do", "else", "fallthrough", "for", "guard", "if", "in",
        "repeat", "return", "throw", "switch", "where", "while",
        // Expressions and types
        "as", "await", "false", "is", "nil", "super", "throws", "true", "try",
    ]

    /// Words that stay unusable or misleading even in backticks; they get the suffix `Value`.
    static let unusable: Set<String> = [
        // `x.self`, `X.init`, `X.Type` and `X.Protocol` mean something else whatever a type declares.
        "self", "Self", "init", "Type", "Protocol", "Any", "_",
        // `.none` and `.some` would be those of `Optional` where the property is optional.
        "none", "some",
        // Members that the runtime gives to every model.
        "hashValue", "customMirror", "json", "rawValue",
    ]

    /// Types that generated code names and that a type from the page must not hide; such a type gets the suffix `Object`.
    static let types: Set<String> = RuntimeNames.types.union([
        "Array", "Any", "Bool", "Character", "Codable", "Decodable", "Dictionary", "Double", "Encodable", "Equatable",
        "Error", "Hashable", "Int", "Never", "Optional", "Protocol", "Result", "Self", "Sendable", "Set", "String",
        "Swift", "Type", "TelegramBotAPI", "TelegramBotRuntime", "Void", "Limits",
    ])
}
