/// A string, a whole number or a Boolean stands for itself; the rest is `{"double": 0.5}` or `{"type": "MenuButtonDefault"}`.
extension Literal {
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value): try encoder.encodeBare(value)
        case .integer(let value): try encoder.encodeBare(value)
        case .boolean(let value): try encoder.encodeBare(value)
        case .double(let value): try encoder.encode(value, under: "double")
        case .type(let name): try encoder.encode(name, under: "type")
        }
    }

    public init(from decoder: any Decoder) throws {
        if let single = try? decoder.singleValueContainer() {
            if let value = try? single.decode(Bool.self) { self = .boolean(value); return }
            if let value = try? single.decode(Int.self) { self = .integer(value); return }
            if let value = try? single.decode(String.self) { self = .string(value); return }
        }
        let container = try decoder.container(keyedBy: JSONKey.self)
        let key = try container.caseKey(of: "value")
        switch key.stringValue {
        case "double": self = .double(try container.decode(Double.self, forKey: key))
        case "type": self = .type(try container.decode(String.self, forKey: key))
        default: throw container.unknown(key, what: "value")
        }
    }
}
