// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// The message that was edited, or `true` where it is not the bot's.
public enum MessageOrTrue: BotAPIUnion {
    case `true`
    case message(Message)
    /// Newer than this library.
    indirect case unknown(JSON)

    public init(_value: ModelValue?) {
        self = switch _value {
        case .bool: .true
        case .variant(0, let storage): .message(Message(_storage: storage))
        default: .unknown(JSON(_value))
        }
    }

    public var _value: ModelValue {
        switch self {
        case .true: .bool(true)
        case .message(let message): .variant(0, message._storage)
        case .unknown(let json): .unknown(json)
        }
    }

    public static let _layout = ModelLayout(union: "", """
        *
        :b
        """, [Message.self])
}
