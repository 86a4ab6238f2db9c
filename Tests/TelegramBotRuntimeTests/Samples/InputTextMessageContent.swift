// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// A text to be sent.
public struct InputTextMessageContent: BotAPIObject {
    /// 1-4096 characters.
    @_alwaysEmitIntoClient public var messageText: String {
        get { _storage.requiredString(0) }
        set { _storage.setString(0, newValue) }
    }

    /// How it is formatted.
    @_alwaysEmitIntoClient public var parseMode: ParseMode? {
        get { _storage.value(1, as: ParseMode.self) }
        set { _storage.setValue(1, newValue?._value) }
    }

    @_alwaysEmitIntoClient
    public init(messageText: String, parseMode: ParseMode? = nil) {
        var storage = ModelStorage(capacity: 2)
        storage.appendString(0, messageText)
        storage.appendValue(1, parseMode?._value)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !message_text s
        parse_mode s
        """)
}
