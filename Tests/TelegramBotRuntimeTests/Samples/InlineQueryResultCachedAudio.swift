// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// An audio file that Telegram has.
public struct InlineQueryResultCachedAudio: BotAPIObject {
    /// Always "audio".
    @_alwaysEmitIntoClient public var type: String { _storage.requiredString(0) }

    /// 1-64 bytes.
    @_alwaysEmitIntoClient public var id: String {
        get { _storage.requiredString(1) }
        set { _storage.setString(1, newValue) }
    }

    /// Of the file.
    @_alwaysEmitIntoClient public var audioFileID: String {
        get { _storage.requiredString(2) }
        set { _storage.setString(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public init(id: String, audioFileID: String) {
        var storage = ModelStorage(capacity: 3)
        storage.appendString(0, "audio")
        storage.appendString(1, id)
        storage.appendString(2, audioFileID)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !type s
        !id s
        !audio_file_id s
        """)
}
