/// `{"type": "Update"}`, `{"method": "getMe"}`, `{"topic": {…}}`.
extension Section.Entry {
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .type(let name): try encoder.encode(name, under: "type")
        case .method(let name): try encoder.encode(name, under: "method")
        case .topic(let topic): try encoder.encode(topic, under: "topic")
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: JSONKey.self)
        let key = try container.caseKey(of: "entry")
        switch key.stringValue {
        case "type": self = .type(try container.decode(String.self, forKey: key))
        case "method": self = .method(try container.decode(String.self, forKey: key))
        case "topic": self = .topic(try container.decode(Section.Topic.self, forKey: key))
        default: throw container.unknown(key, what: "entry")
        }
    }
}
