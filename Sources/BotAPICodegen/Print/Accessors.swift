/// How the runtime's storage is read and written for a type: the helpers' names have one word for each kind.
extension SwiftType {
    private enum Kind { case scalar(String), object, value }

    private var kind: Kind {
        switch self {
        case .string: .scalar("String")
        case .int: .scalar("Int")
        case .double: .scalar("Double")
        case .bool: .scalar("Bool")
        case .object: .object
        case .unixTime, .seconds, .chatID, .inputFile, .json, .union, .strings, .integers, .array: .value
        }
    }

    /// For example, `requiredObject(3, as: Chat.self)` or `string(6)`.
    func getter(_ index: Int, isOptional: Bool) -> String {
        switch kind {
        case .scalar(let word): isOptional ? "\(word.lowercased())(\(index))" : "required\(word)(\(index))"
        case .object: "\(isOptional ? "object" : "requiredObject")(\(index), as: \(code).self)"
        case .value: "\(isOptional ? "value" : "requiredValue")(\(index), as: \(code).self)"
        }
    }

    /// For example, `setObject(3, newValue._storage)` with "set", `appendString(6, text)` with "append".
    func change(_ verb: String, _ index: Int, _ value: String, isOptional: Bool) -> String {
        let mark = isOptional ? "?" : ""
        return switch kind {
        case .scalar(let word): "\(verb)\(word)(\(index), \(value))"
        case .object: "\(verb)Object(\(index), \(value)\(mark)._storage)"
        case .value: "\(verb)Value(\(index), \(value)\(mark)._value)"
        }
    }

    /// The letters of the layout, for example, `[[o0`.
    func layout(_ references: inout [String]) -> String {
        switch self {
        case .string, .strings: return "s"
        case .int, .unixTime, .seconds, .integers: return "i"
        case .double: return "d"
        case .bool: return "b"
        case .chatID: return "c"
        case .inputFile: return "f"
        case .json: return "j"
        case .object(let name): return "o\(SwiftType.reference(name, &references))"
        case .union(let name): return "u\(SwiftType.reference(name, &references))"
        case .array(of: let element): return "[" + element.layout(&references)
        }
    }

    private static func reference(_ name: String, _ references: inout [String]) -> Int {
        if let known = references.firstIndex(of: name) { return known }
        references.append(name)
        return references.count - 1
    }
}
