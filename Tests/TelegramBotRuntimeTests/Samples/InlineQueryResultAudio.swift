// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// An audio file on the web.
public struct InlineQueryResultAudio: BotAPIObject {
    /// Always "audio".
    @_alwaysEmitIntoClient public var type: String { _storage.requiredString(0) }

    /// 1-64 bytes.
    @_alwaysEmitIntoClient public var id: String {
        get { _storage.requiredString(1) }
        set { _storage.setString(1, newValue) }
    }

    /// Of the file.
    @_alwaysEmitIntoClient public var audioURL: String {
        get { _storage.requiredString(2) }
        set { _storage.setString(2, newValue) }
    }

    /// Of the result.
    @_alwaysEmitIntoClient public var title: String {
        get { _storage.requiredString(3) }
        set { _storage.setString(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public init(id: String, audioURL: String, title: String) {
        var storage = ModelStorage(capacity: 4)
        storage.appendString(0, "audio")
        storage.appendString(1, id)
        storage.appendString(2, audioURL)
        storage.appendString(3, title)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !type s
        !id s
        !audio_url s
        !title s
        """)
}
