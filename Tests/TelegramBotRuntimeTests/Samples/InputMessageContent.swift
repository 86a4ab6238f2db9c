// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// What is sent when a result is chosen.
public enum InputMessageContent: BotAPIUnion {
    case text(InputTextMessageContent)
    case venue(InputVenueMessageContent)
    case location(InputLocationMessageContent)
    /// Newer than this library.
    indirect case unknown(JSON)

    public init(_value: ModelValue?) {
        self = switch _value {
        case .variant(0, let storage): .text(InputTextMessageContent(_storage: storage))
        case .variant(1, let storage): .venue(InputVenueMessageContent(_storage: storage))
        case .variant(2, let storage): .location(InputLocationMessageContent(_storage: storage))
        default: .unknown(JSON(_value))
        }
    }

    public var _value: ModelValue {
        switch self {
        case .text(let text): .variant(0, text._storage)
        case .venue(let venue): .variant(1, venue._storage)
        case .location(let location): .variant(2, location._storage)
        case .unknown(let json): .unknown(json)
        }
    }

    public static let _layout = ModelLayout(union: "", """
        - message_text
        - latitude longitude title address
        - latitude longitude
        """, [InputTextMessageContent.self, InputVenueMessageContent.self, InputLocationMessageContent.self])
}
