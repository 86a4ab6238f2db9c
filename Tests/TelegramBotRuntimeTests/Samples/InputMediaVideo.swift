// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// A video to be sent.
public struct InputMediaVideo: BotAPIObject {
    /// Always "video".
    @_alwaysEmitIntoClient public var type: String { _storage.requiredString(0) }

    /// The video.
    @_alwaysEmitIntoClient public var media: InputFile {
        get { _storage.requiredValue(1, as: InputFile.self) }
        set { _storage.setValue(1, newValue._value) }
    }

    /// JPEG, 200 kB; can only be uploaded.
    @_alwaysEmitIntoClient public var thumbnail: InputFile? {
        get { _storage.value(2, as: InputFile.self) }
        set { _storage.setValue(2, newValue?._value) }
    }

    @_alwaysEmitIntoClient
    public init(media: InputFile, thumbnail: InputFile? = nil) {
        var storage = ModelStorage(capacity: 3)
        storage.appendString(0, "video")
        storage.appendValue(1, media._value)
        storage.appendValue(2, thumbnail?._value)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !type s
        !media f
        thumbnail f
        """)
}
