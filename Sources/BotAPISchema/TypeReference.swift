/// A mention of a type.
///
/// For example, "Array of Integer or String" does not occur, but "Integer or String" is
/// `.oneOf([.integer, .string])` and "Array of InputMediaAudio and InputMediaPhoto" is
/// `.array(of: .oneOf([.named("InputMediaAudio"), .named("InputMediaPhoto")]))`.
public indirect enum TypeReference: Hashable, Sendable, Codable {
    case string
    case integer
    case float
    case boolean
    /// A Boolean that is never false.
    case `true`
    case named(String)
    case array(of: TypeReference)
    case oneOf([TypeReference])
}

extension TypeReference: CustomStringConvertible {
    /// In the page's grammar: "Array of Array of PhotoSize", "InputFile or String",
    /// "Array of InputMediaAudio, InputMediaPhoto and InputMediaVideo".
    public var description: String {
        switch self {
        case .string: "String"
        case .integer: "Integer"
        case .float: "Float"
        case .boolean: "Boolean"
        case .true: "True"
        case .named(let name): name
        case .array(of: .oneOf(let types)) where types.count > 1:
            "Array of " + types.dropLast().map(\.description).joined(separator: ", ") + " and \(types[types.count - 1])"
        case .array(of: let element): "Array of \(element)"
        case .oneOf(let types): types.map(\.description).joined(separator: " or ")
        }
    }

    /// Every name in it, in order, for example, `["Message"]` for "Message or True".
    public var names: [String] {
        switch self {
        case .string, .integer, .float, .boolean, .true: []
        case .named(let name): [name]
        case .array(of: let element): element.names
        case .oneOf(let types): types.flatMap(\.names)
        }
    }
}
