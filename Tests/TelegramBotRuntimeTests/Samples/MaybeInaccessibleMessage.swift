// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// A message, or what is left of one.
public enum MaybeInaccessibleMessage: BotAPIUnion {
    case inaccessibleMessage(InaccessibleMessage)
    case message(Message)
    /// Newer than this library.
    indirect case unknown(JSON)

    public init(_value: ModelValue?) {
        self = switch _value {
        case .variant(0, let storage): .inaccessibleMessage(InaccessibleMessage(_storage: storage))
        case .variant(1, let storage): .message(Message(_storage: storage))
        default: .unknown(JSON(_value))
        }
    }

    public var _value: ModelValue {
        switch self {
        case .inaccessibleMessage(let inaccessibleMessage): .variant(0, inaccessibleMessage._storage)
        case .message(let message): .variant(1, message._storage)
        case .unknown(let json): .unknown(json)
        }
    }

    public static let _layout = ModelLayout(union: "date", """
        0
        *
        """, [InaccessibleMessage.self, Message.self])
}
