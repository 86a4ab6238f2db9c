// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// Buttons below a message.
public struct InlineKeyboardMarkup: BotAPIObject {
    /// Rows of buttons.
    @_alwaysEmitIntoClient public var inlineKeyboard: [[InlineKeyboardButton]] {
        get { _storage.requiredValue(0, as: [[InlineKeyboardButton]].self) }
        set { _storage.setValue(0, newValue._value) }
    }

    @_alwaysEmitIntoClient
    public init(inlineKeyboard: [[InlineKeyboardButton]]) {
        var storage = ModelStorage(capacity: 1)
        storage.appendValue(0, inlineKeyboard._value)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !inline_keyboard [[o0
        """, [InlineKeyboardButton.self])
}
