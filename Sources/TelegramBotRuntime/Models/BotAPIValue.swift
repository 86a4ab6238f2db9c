/// Whatever a field can hold or a method can return: objects, unions, open values, scalars, arrays of these.
///
/// Members with an underscore are for generated code.
public protocol BotAPIValue: Hashable, Codable, Sendable {
    static var _layout: ModelLayout { get }

    /// Total: what is absent, or of another kind, is "", 0, false, [], an object without fields, or the union's unknown null.
    init(_value: ModelValue?)

    var _value: ModelValue { get }
}

// Codable goes through bytes, so that every rule of decoding holds with every coder.
extension BotAPIValue {
    public init(from decoder: any Decoder) throws {
        var issues: [DecodingIssue] = []
        let value = try ModelDecoder.decode(try JSON(from: decoder).json(), Self._layout, issues: &issues)
        self.init(_value: value)
    }

    public func encode(to encoder: any Encoder) throws {
        var reader = JSONReader(_json())
        try reader.json().encode(to: encoder)
    }

    func _json() -> [UInt8] {
        var writer = JSONWriter()
        _value.write(to: &writer, Self._layout)
        return writer.bytes
    }
}

extension ModelDecoder {
    /// Decodes a whole text. Throws for malformed JSON and for a value of quite another type.
    static func decode(
        _ bytes: [UInt8], _ layout: ModelLayout, issues: inout [DecodingIssue]
    ) throws(JSONError) -> ModelValue {
        var decoder = ModelDecoder(JSONReader(bytes))
        let value = try decoder.value(layout)
        try decoder.reader.expectEnd()
        issues += decoder.reader.issues
        guard let value else {
            throw JSONError(.content(decoder.reader.issues.first ?? DecodingIssue(path: [], reason: .wrongType)), offset: 0)
        }
        return value
    }

    /// Throws for the first issue, and for text that is not proper Unicode.
    static func decode(strict bytes: [UInt8], _ layout: ModelLayout) throws(JSONError) -> ModelValue {
        var reader = JSONReader(bytes)
        reader.rejectsBadText = true
        var decoder = ModelDecoder(reader)
        let value = try decoder.value(layout)
        try decoder.reader.expectEnd()
        if let issue = decoder.reader.issues.first { throw JSONError(.content(issue), offset: 0) }
        guard let value else { throw JSONError(.content(DecodingIssue(path: [], reason: .missing)), offset: 0) }
        return value
    }
}
