#if Testing
import Foundation

extension FakeJSON {
    /// What a value encodes to, such as a `Message` of the library.
    public init(encoding value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(value)
        guard let json = FakeJSON(reading: Array(data)) else {
            throw EncodingError.invalidValue(
                value, .init(codingPath: [], debugDescription: "its JSON is nested deeper than the server reads"))
        }
        self = json
    }

    /// The value this decodes to.
    public func decode<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: Data(bytes))
    }
}

extension FakeUpdate {
    /// An update whose body is what a value encodes to; for example, `try FakeUpdate(kind: "message", encoding: message)`.
    public init(kind: String, encoding value: some Encodable) throws {
        self.init(kind: kind, body: try FakeJSON(encoding: value))
    }
}

extension Reply {
    /// A result that is what a value encodes to.
    public static func result(encoding value: some Encodable) throws -> Reply { .result(try FakeJSON(encoding: value)) }
}

extension Parameter {
    /// The value the parameter states as JSON; text that states none is taken for a string.
    ///
    /// For example, `try call["reply_markup"]?.decode(as: InlineKeyboardMarkup.self)`.
    public func decode<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
        try (json ?? .string(text)).decode(as: type)
    }
}
#endif
