/// A JSON value of any meaning: what is newer than this library, kept as it came, and parameters of raw calls.
///
///     let json: JSON = ["chat_id": 42, "text": "Hi"]
public enum JSON: Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
    case array([JSON])
    /// In the order they came in; equality does not depend on it.
    case object([Member])

    public struct Member: Hashable, Sendable {
        public var name: String
        public var value: JSON

        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }
}

extension JSON {
    /// Reads a text. Bad UTF-8 and lone surrogates become U+FFFD; values nested deeper than 128 levels become null.
    public init(json bytes: [UInt8]) throws(JSONError) {
        var reader = JSONReader(bytes)
        self = try reader.json()
        try reader.expectEnd()
    }

    /// Without white space, UTF-8.
    public func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.json(self)
        return writer.bytes
    }

    /// The member's value; of repeated members the last one's. `nil` for anything but an object.
    public subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    public var string: String? { if case .string(let value) = self { value } else { nil } }

    public var int: Int? {
        switch self {
        case .int(let value): value
        case .double(let value): Int(exactly: value)
        default: nil
        }
    }

    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

    public var array: [JSON]? { if case .array(let value) = self { value } else { nil } }
}

extension JSON: Hashable {
    public static func == (left: JSON, right: JSON) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.int(let left), .int(let right)): left == right
        case (.double(let left), .double(let right)): left == right
        case (.string(let left), .string(let right)): left == right
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)):
            // One comparison of the values, never two: two would double at every level.
            left.elementsEqual(right) { $0.name == $1.name } ? left == right : left.sortedByName() == right.sortedByName()
        default: false
        }
    }

    public func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        case .int(let value): hasher.combine(value)
        case .double(let value): hasher.combine(value)
        case .string(let value): hasher.combine(value)
        case .array(let elements): hasher.combine(elements)
        case .object(let members): hasher.combine(members.sortedByName())
        }
    }
}

extension [JSON.Member] {
    /// Members of the same name stay in their order.
    fileprivate func sortedByName() -> Self {
        enumerated().sorted { ($0.element.name, $0.offset) < ($1.element.name, $1.offset) }.map(\.element)
    }
}

extension JSON: CustomStringConvertible {
    public var description: String { String(decoding: json(), as: UTF8.self) }
}
