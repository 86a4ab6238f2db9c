// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// A button below a message.
public struct InlineKeyboardButton: BotAPIObject {
    /// On the button.
    @_alwaysEmitIntoClient public var text: String {
        get { _storage.requiredString(0) }
        set { _storage.setString(0, newValue) }
    }

    /// 1-64 bytes.
    @_alwaysEmitIntoClient public var callbackData: String? {
        get { _storage.string(1) }
        set { _storage.setString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public init(text: String, callbackData: String? = nil) {
        var storage = ModelStorage(capacity: 2)
        storage.appendString(0, text)
        storage.appendString(1, callbackData)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !text s
        callback_data s
        """)
}
