#if Testing
/// A JSON value as a test writes it down: an answer's result, the body of an update, a parameter that was sent.
///
/// For example, `["message_id": 7, "date": 1_700_000_000, "chat": ["id": 42, "type": "private"]]`.
public enum FakeJSON: Hashable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int64)
    /// Written with six decimals, as the server writes it.
    case number(Double)
    case string(String)
    case array([FakeJSON])
    /// The members in the order they are written in.
    case object([Member])
    /// These bytes as they are, quotes included: for what no encoder writes, such as text that is not UTF-8.
    case raw([UInt8])

    /// One name of an object with its value.
    public struct Member: Hashable, Sendable {
        public var name: String
        public var value: FakeJSON

        public init(_ name: String, _ value: FakeJSON) {
            self.name = name
            self.value = value
        }
    }
}

extension FakeJSON {
    /// The first member of that name, or nil where there is none or this is no object; setting nil takes it out.
    public subscript(name: String) -> FakeJSON? {
        get {
            guard case .object(let members) = self else { return nil }
            return members.first { $0.name == name }?.value
        }
        set {
            var members: [Member] = if case .object(let members) = self { members } else { [] }
            let index = members.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(name, value))
            case (nil, nil): break
            }
            self = .object(members)
        }
    }

    /// The element at that place, or nil where there is none or this is no array.
    public subscript(index: Int) -> FakeJSON? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// The text of a string.
    public var string: String? { if case .string(let value) = self { value } else { nil } }

    /// The value of an integer; nil for a number with a point.
    public var integer: Int64? { if case .integer(let value) = self { value } else { nil } }

    /// The value of a boolean.
    public var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }

    /// The elements of an array.
    public var elements: [FakeJSON]? { if case .array(let value) = self { value } else { nil } }

    /// The members of an object, in their order.
    public var members: [Member]? { if case .object(let value) = self { value } else { nil } }

    /// This object with the members of another put over its own; nil values are left out.
    func merging(_ other: [String: FakeJSON]) -> FakeJSON {
        var result = self
        for (name, value) in other.sorted(by: { $0.key < $1.key }) { result[name] = value }
        return result
    }
}

extension FakeJSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(floatLiteral value: Double) { self = .number(value) }
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    public init(arrayLiteral elements: FakeJSON...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, FakeJSON)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}
#endif
