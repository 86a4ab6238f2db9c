// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// A message that an unknown user sent first.
public struct MessageOriginHiddenUser: BotAPIObject {
    /// Always "hidden_user".
    @_alwaysEmitIntoClient public var type: String { _storage.requiredString(0) }

    /// When it was sent first.
    @_alwaysEmitIntoClient public var date: UnixTime {
        get { _storage.requiredValue(1, as: UnixTime.self) }
        set { _storage.setValue(1, newValue._value) }
    }

    /// Who sent it first.
    @_alwaysEmitIntoClient public var senderUserName: String {
        get { _storage.requiredString(2) }
        set { _storage.setString(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public init(date: UnixTime, senderUserName: String) {
        var storage = ModelStorage(capacity: 3)
        storage.appendString(0, "hidden_user")
        storage.appendValue(1, date._value)
        storage.appendString(2, senderUserName)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !type s
        !date i
        !sender_user_name s
        """)
}
