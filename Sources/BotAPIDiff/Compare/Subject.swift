public import BotAPISchema

/// What a change is about: `Chat`, `sendGift`, `Chat.photo`, `sendGift.text`, or a passage of the page.
public struct Subject: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
        case type, method, field, parameter
        /// One of the values that a field or a parameter can have.
        case value
        /// A headed passage, for example, "Formatting options".
        case topic
    }

    public var kind: Kind
    /// The type of a field, the method of a parameter; of a value, its member: `"Chat.type"`.
    public var owner: String?
    public var name: String

    public static func type(_ name: String) -> Subject { Subject(kind: .type, name: name) }
    public static func method(_ name: String) -> Subject { Subject(kind: .method, name: name) }
    public static func field(_ name: String, of type: String) -> Subject { Subject(kind: .field, owner: type, name: name) }
    public static func parameter(_ name: String, of method: String) -> Subject { Subject(kind: .parameter, owner: method, name: name) }
    public static func value(_ value: Literal, of member: String) -> Subject { Subject(kind: .value, owner: member, name: value.words) }
    public static func topic(_ title: String) -> Subject { Subject(kind: .topic, name: title) }

    /// `Chat` for `Chat.photo` and for `Chat`.
    public var entity: String { owner ?? name }
    public var isMember: Bool { owner != nil }

    /// A field of a type or a parameter of a method.
    func member(_ name: String) -> Subject {
        kind == .method ? .parameter(name, of: self.name) : .field(name, of: self.name)
    }
}

extension Subject: CustomStringConvertible {
    /// For example, `"Chat.photo"`.
    public var description: String { owner.map { "\($0).\(name)" } ?? name }
}
