// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// Takes the keyboard away.
public struct ReplyKeyboardRemove: BotAPIObject {
    /// Always true.
    @_alwaysEmitIntoClient public var removeKeyboard: Bool { _storage.requiredBool(0) }

    /// For some users only.
    @_alwaysEmitIntoClient public var selective: Bool? {
        get { _storage.bool(1) }
        set { _storage.setBool(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public init(selective: Bool? = nil) {
        var storage = ModelStorage(capacity: 2)
        storage.appendBool(0, true)
        storage.appendBool(1, selective)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !remove_keyboard b
        selective b
        """)
}
