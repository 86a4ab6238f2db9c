/// A JSON value whose keys keep their order.
///
/// For example, `["name": "Update", "fields": []]` prints `{"name":"Update","fields":[]}`, and never the other way round.
public enum JSONNode: Hashable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    case double(Double)
    case string(String)
    case array([JSONNode])
    case object([Entry])

    public struct Entry: Hashable, Sendable {
        public var key: String
        public var value: JSONNode

        public init(_ key: String, _ value: JSONNode) {
            self.key = key
            self.value = value
        }
    }

    public static func object(_ entries: KeyValuePairs<String, JSONNode>) -> JSONNode {
        .object(entries.map { Entry($0.key, $0.value) })
    }

    /// For example, `.strings(["Integer", "String"])` prints `["Integer","String"]`.
    public static func strings(_ strings: [String]) -> JSONNode { .array(strings.map(JSONNode.string)) }

    /// `null` for none.
    public static func string(orNull string: String?) -> JSONNode { string.map(JSONNode.string) ?? .null }
}

extension JSONNode: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
    public init(dictionaryLiteral elements: (String, JSONNode)...) { self = .object(elements.map { Entry($0.0, $0.1) }) }
    public init(arrayLiteral elements: JSONNode...) { self = .array(elements) }
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
}
