// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// A message that a user sent first.
public struct MessageOriginUser: BotAPIObject {
    /// Always "user".
    @_alwaysEmitIntoClient public var type: String { _storage.requiredString(0) }

    /// When it was sent first.
    @_alwaysEmitIntoClient public var date: UnixTime {
        get { _storage.requiredValue(1, as: UnixTime.self) }
        set { _storage.setValue(1, newValue._value) }
    }

    /// Who sent it first.
    @_alwaysEmitIntoClient public var senderUser: User {
        get { _storage.requiredObject(2, as: User.self) }
        set { _storage.setObject(2, newValue._storage) }
    }

    @_alwaysEmitIntoClient
    public init(date: UnixTime, senderUser: User) {
        var storage = ModelStorage(capacity: 3)
        storage.appendString(0, "user")
        storage.appendValue(1, date._value)
        storage.appendObject(2, senderUser._storage)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !type s
        !date i
        !sender_user o0
        """, [User.self])
}
