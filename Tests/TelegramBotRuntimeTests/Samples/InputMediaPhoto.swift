// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// A photo to be sent.
public struct InputMediaPhoto: BotAPIObject {
    /// Always "photo".
    @_alwaysEmitIntoClient public var type: String { _storage.requiredString(0) }

    /// The photo.
    @_alwaysEmitIntoClient public var media: InputFile {
        get { _storage.requiredValue(1, as: InputFile.self) }
        set { _storage.setValue(1, newValue._value) }
    }

    /// 0-1024 characters.
    @_alwaysEmitIntoClient public var caption: String? {
        get { _storage.string(2) }
        set { _storage.setString(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public init(media: InputFile, caption: String? = nil) {
        var storage = ModelStorage(capacity: 3)
        storage.appendString(0, "photo")
        storage.appendValue(1, media._value)
        storage.appendString(2, caption)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !type s
        !media f
        caption s
        """)
}
