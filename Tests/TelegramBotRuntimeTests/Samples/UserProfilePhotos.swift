// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// Photos of a user.
public struct UserProfilePhotos: BotAPIObject {
    /// How many there are.
    @_alwaysEmitIntoClient public var totalCount: Int {
        get { _storage.requiredInt(0) }
        set { _storage.setInt(0, newValue) }
    }

    /// Each in up to four sizes.
    @_alwaysEmitIntoClient public var photos: [[PhotoSize]] {
        get { _storage.requiredValue(1, as: [[PhotoSize]].self) }
        set { _storage.setValue(1, newValue._value) }
    }

    @_alwaysEmitIntoClient
    public init(totalCount: Int, photos: [[PhotoSize]]) {
        var storage = ModelStorage(capacity: 2)
        storage.appendInt(0, totalCount)
        storage.appendValue(1, photos._value)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !total_count i
        !photos [[o0
        """, [PhotoSize.self])
}
