/// A chat by its identifier, or a public one by its `@username`.
///
///     bot.sendMessage(chatID: 42, text: "Hi")
///     bot.sendMessage(chatID: "@channel", text: "Hi")
public enum ChatID: BotAPIValue {
    /// Of a user, a group (negative), or a supergroup or channel (-100…); at most 52 bits.
    case id(Int)
    /// With its @.
    case username(String)

    public static var _layout: ModelLayout { .chat }

    public init(_value: ModelValue?) {
        switch _value {
        case .string(let value): self = .username(value)
        case .int(let value): self = .id(value)
        default: self = .id(0)
        }
    }

    public var _value: ModelValue {
        switch self {
        case .id(let id): .int(id)
        case .username(let username): .string(username)
        }
    }

    public var id: Int? { if case .id(let id) = self { id } else { nil } }

    public var username: String? { if case .username(let username) = self { username } else { nil } }
}

extension ChatID: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, CustomStringConvertible {
    public init(integerLiteral value: Int) { self = .id(value) }

    public init(stringLiteral value: String) { self = .username(value) }

    public init(_ id: Int) { self = .id(id) }

    /// For example, "42" or "@channel".
    public var description: String {
        switch self {
        case .id(let id): String(id)
        case .username(let username): username
        }
    }
}
