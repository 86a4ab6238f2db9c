// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// A stretch of a text that is more than text.
public struct MessageEntity: BotAPIObject {
    /// What it is.
    @_alwaysEmitIntoClient public var type: MessageEntityType {
        get { _storage.requiredValue(0, as: MessageEntityType.self) }
        set { _storage.setValue(0, newValue._value) }
    }

    /// In UTF-16 code units.
    @_alwaysEmitIntoClient public var offset: Int {
        get { _storage.requiredInt(1) }
        set { _storage.setInt(1, newValue) }
    }

    /// In UTF-16 code units.
    @_alwaysEmitIntoClient public var length: Int {
        get { _storage.requiredInt(2) }
        set { _storage.setInt(2, newValue) }
    }

    /// Of a text link.
    @_alwaysEmitIntoClient public var url: String? {
        get { _storage.string(3) }
        set { _storage.setString(3, newValue) }
    }

    /// Of a text mention.
    @_alwaysEmitIntoClient public var user: User? {
        get { _storage.object(4, as: User.self) }
        set { _storage.setObject(4, newValue?._storage) }
    }

    @_alwaysEmitIntoClient
    public init(
        type: MessageEntityType,
        offset: Int,
        length: Int,
        url: String? = nil,
        user: User? = nil
    ) {
        var storage = ModelStorage(capacity: 5)
        storage.appendValue(0, type._value)
        storage.appendInt(1, offset)
        storage.appendInt(2, length)
        storage.appendString(3, url)
        storage.appendObject(4, user?._storage)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !type s
        !offset i
        !length i
        url s
        user o0
        """, [User.self])
}
