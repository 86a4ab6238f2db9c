/// A key known by its text.
struct JSONKey: CodingKey, ExpressibleByStringLiteral {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringLiteral value: String) { stringValue = value }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension Encoder {
    /// `{"key": value}`
    func encode(_ value: some Encodable, under key: JSONKey) throws {
        var container = container(keyedBy: JSONKey.self)
        try container.encode(value, forKey: key)
    }

    /// The value alone.
    func encodeBare(_ value: some Encodable) throws {
        var container = singleValueContainer()
        try container.encode(value)
    }
}

extension KeyedDecodingContainer<JSONKey> {
    /// The first key tells which case it is.
    func caseKey(of what: String) throws -> JSONKey {
        guard let key = allKeys.first(where: { $0.stringValue != "text" }) else {
            throw DecodingError.dataCorrupted(.init(codingPath: codingPath, debugDescription: "an empty object is no \(what)"))
        }
        return key
    }

    func unknown(_ key: JSONKey, what: String) -> DecodingError {
        .dataCorrupted(.init(codingPath: codingPath, debugDescription: "“\(key.stringValue)” is no \(what)"))
    }
}
