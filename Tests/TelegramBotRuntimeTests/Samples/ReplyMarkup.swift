// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// What stands below a message or in place of the keyboard.
public enum ReplyMarkup: BotAPIUnion {
    case inlineKeyboard(InlineKeyboardMarkup)
    case removeKeyboard(ReplyKeyboardRemove)
    /// Newer than this library.
    indirect case unknown(JSON)

    public init(_value: ModelValue?) {
        self = switch _value {
        case .variant(0, let storage): .inlineKeyboard(InlineKeyboardMarkup(_storage: storage))
        case .variant(1, let storage): .removeKeyboard(ReplyKeyboardRemove(_storage: storage))
        default: .unknown(JSON(_value))
        }
    }

    public var _value: ModelValue {
        switch self {
        case .inlineKeyboard(let inlineKeyboard): .variant(0, inlineKeyboard._storage)
        case .removeKeyboard(let removeKeyboard): .variant(1, removeKeyboard._storage)
        case .unknown(let json): .unknown(json)
        }
    }

    public static let _layout = ModelLayout(union: "", """
        - inline_keyboard
        - remove_keyboard
        """, [InlineKeyboardMarkup.self, ReplyKeyboardRemove.self])
}
