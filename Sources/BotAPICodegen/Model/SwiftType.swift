/// The type of a property, a parameter or a result in the generated library.
indirect enum SwiftType: Hashable, Sendable {
    case string, int, double, bool
    case unixTime, seconds, chatID, inputFile
    /// A type that the page mentions and does not define.
    case json
    case object(String)
    case union(String)
    /// An open list of strings, of integers.
    case strings(String), integers(String)
    case array(of: SwiftType)

    /// For example, `[[PhotoSize]]`.
    var code: String {
        switch self {
        case .string: "String"
        case .int: "Int"
        case .double: "Double"
        case .bool: "Bool"
        case .unixTime: "UnixTime"
        case .seconds: "Seconds"
        case .chatID: "ChatID"
        case .inputFile: "InputFile"
        case .json: "JSON"
        case .object(let name), .union(let name), .strings(let name), .integers(let name): name
        case .array(of: let element): "[\(element.code)]"
        }
    }

    /// What arrays hold in the end, for example, `PhotoSize` of `[[PhotoSize]]`.
    var element: SwiftType {
        if case .array(of: let inner) = self { inner.element } else { self }
    }

    /// How many arrays are around it, for example, 2 for `[[PhotoSize]]`.
    var depth: Int {
        if case .array(of: let inner) = self { inner.depth + 1 } else { 0 }
    }
}
