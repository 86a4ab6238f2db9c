// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// Where a message came from.
public enum MessageOrigin: BotAPIUnion {
    case user(MessageOriginUser)
    case hiddenUser(MessageOriginHiddenUser)
    case channel(MessageOriginChannel)
    /// Newer than this library.
    indirect case unknown(JSON)

    public init(_value: ModelValue?) {
        self = switch _value {
        case .variant(0, let storage): .user(MessageOriginUser(_storage: storage))
        case .variant(1, let storage): .hiddenUser(MessageOriginHiddenUser(_storage: storage))
        case .variant(2, let storage): .channel(MessageOriginChannel(_storage: storage))
        default: .unknown(JSON(_value))
        }
    }

    public var _value: ModelValue {
        switch self {
        case .user(let user): .variant(0, user._storage)
        case .hiddenUser(let hiddenUser): .variant(1, hiddenUser._storage)
        case .channel(let channel): .variant(2, channel._storage)
        case .unknown(let json): .unknown(json)
        }
    }

    public static let _layout = ModelLayout(union: "type", """
        user
        hidden_user
        channel
        """, [MessageOriginUser.self, MessageOriginHiddenUser.self, MessageOriginChannel.self])
}
