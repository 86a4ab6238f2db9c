/// In the page's words where they mean it ("Array of Integer"), else as `{"array": …}` and `{"oneOf": […]}`.
extension TypeReference {
    public func encode(to encoder: any Encoder) throws {
        let words = description
        if TypeReference(words: words) == self { return try encoder.encodeBare(words) }
        switch self {
        case .array(let element): try encoder.encode(element, under: "array")
        case .oneOf(let types): try encoder.encode(types, under: "oneOf")
        case .named(let name): try encoder.encode(name, under: "named")
        case .string, .integer, .float, .boolean, .true: try encoder.encodeBare(words)
        }
    }

    public init(from decoder: any Decoder) throws {
        if let words = try? decoder.singleValueContainer().decode(String.self) {
            guard let type = TypeReference(words: words) else {
                throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "“\(words)” is no type"))
            }
            self = type
            return
        }
        let container = try decoder.container(keyedBy: JSONKey.self)
        let key = try container.caseKey(of: "type")
        switch key.stringValue {
        case "array": self = .array(of: try container.decode(TypeReference.self, forKey: key))
        case "oneOf": self = .oneOf(try container.decode([TypeReference].self, forKey: key))
        case "named": self = .named(try container.decode(String.self, forKey: key))
        default: throw container.unknown(key, what: "type")
        }
    }
}
