// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// A chat.
public struct Chat: BotAPIObject {
    /// At most 52 bits; negative for groups.
    @_alwaysEmitIntoClient public var id: Int {
        get { _storage.requiredInt(0) }
        set { _storage.setInt(0, newValue) }
    }

    /// What kind of chat it is.
    @_alwaysEmitIntoClient public var type: ChatType {
        get { _storage.requiredValue(1, as: ChatType.self) }
        set { _storage.setValue(1, newValue._value) }
    }

    /// Of groups and channels.
    @_alwaysEmitIntoClient public var title: String? {
        get { _storage.string(2) }
        set { _storage.setString(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public init(id: Int, type: ChatType, title: String? = nil) {
        var storage = ModelStorage(capacity: 3)
        storage.appendInt(0, id)
        storage.appendValue(1, type._value)
        storage.appendString(2, title)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !id i
        !type s
        title s
        """)
}
