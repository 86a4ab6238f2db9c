public import BotAPISchema

/// The version that each name and each value is there since, printed as `x-since` and `x-values-since`.
///
/// For example, `"7.2"` for `BusinessConnection` and for `Message.business_connection_id`, and `{"date_time": "9.5"}` for
/// `MessageEntity.type`.
public struct Since: Sendable {
    private var version: @Sendable (_ name: String, _ member: String?) -> String?
    private var value: @Sendable (_ value: Literal, _ member: String) -> String?

    /// `nil` for what is not known.
    ///
    /// - Parameters:
    ///   - version: Of a name; a member is a field of the type or a parameter of the method that the name belongs to.
    ///   - value: Of a value of a member such as `Message.text`.
    public init(
        _ version: @escaping @Sendable (_ name: String, _ member: String?) -> String?,
        value: @escaping @Sendable (_ value: Literal, _ member: String) -> String? = { _, _ in nil }
    ) {
        self.version = version
        self.value = value
    }

    /// Nothing is known.
    public static var unknown: Since { Since { _, _ in nil } }

    func entries(_ name: String, _ member: String? = nil) -> [JSONNode.Entry] {
        version(name, member).map { [.init("x-since", .string($0))] } ?? []
    }

    /// Of a member's values those that are not said to have come with it.
    func entries(_ member: Member, of owner: String) -> [JSONNode.Entry] {
        let told = version(owner, member.name) ?? version(owner, nil)
        let values = member.facts.flatMap { fact -> [Literal] in if case .values(let list) = fact.statement { list.values } else { [] } }
        let entries = values.compactMap { literal -> JSONNode.Entry? in
            guard let words = value(literal, "\(owner).\(member.name)"), words != told else { return nil }
            return .init(literal.key, .string(words))
        }
        return self.entries(owner, member.name) + (entries.isEmpty ? [] : [.init("x-values-since", .object(entries))])
    }
}

extension Literal {
    /// As a key of JSON.
    fileprivate var key: String {
        switch self {
        case .string(let text), .type(let text): text
        case .integer(let number): String(number)
        case .double(let number): String(number)
        case .boolean(let value): String(value)
        }
    }
}
