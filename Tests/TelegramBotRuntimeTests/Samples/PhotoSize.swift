// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// One size of a photo.
public struct PhotoSize: BotAPIObject {
    /// Identifier to send or download it by.
    @_alwaysEmitIntoClient public var fileID: String {
        get { _storage.requiredString(0) }
        set { _storage.setString(0, newValue) }
    }

    /// In pixels.
    @_alwaysEmitIntoClient public var width: Int {
        get { _storage.requiredInt(1) }
        set { _storage.setInt(1, newValue) }
    }

    /// In pixels.
    @_alwaysEmitIntoClient public var height: Int {
        get { _storage.requiredInt(2) }
        set { _storage.setInt(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public init(fileID: String, width: Int, height: Int) {
        var storage = ModelStorage(capacity: 3)
        storage.appendString(0, fileID)
        storage.appendInt(1, width)
        storage.appendInt(2, height)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !file_id s
        !width i
        !height i
        """)
}
