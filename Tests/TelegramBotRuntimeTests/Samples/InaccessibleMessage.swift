// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// A message that was deleted or cannot be seen.
public struct InaccessibleMessage: BotAPIObject {
    /// Where it was.
    @_alwaysEmitIntoClient public var chat: Chat {
        get { _storage.requiredObject(0, as: Chat.self) }
        set { _storage.setObject(0, newValue._storage) }
    }

    /// Unique in its chat.
    @_alwaysEmitIntoClient public var messageID: Int {
        get { _storage.requiredInt(1) }
        set { _storage.setInt(1, newValue) }
    }

    /// Always 0.
    @_alwaysEmitIntoClient public var date: UnixTime {
        get { _storage.requiredValue(2, as: UnixTime.self) }
        set { _storage.setValue(2, newValue._value) }
    }

    @_alwaysEmitIntoClient
    public init(chat: Chat, messageID: Int, date: UnixTime) {
        var storage = ModelStorage(capacity: 3)
        storage.appendObject(0, chat._storage)
        storage.appendInt(1, messageID)
        storage.appendValue(2, date._value)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !chat o0
        !message_id i
        !date i
        """, [Chat.self])
}
