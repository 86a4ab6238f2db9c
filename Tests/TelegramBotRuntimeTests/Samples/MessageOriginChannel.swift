// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// A message that was first posted to a channel.
public struct MessageOriginChannel: BotAPIObject {
    /// Always "channel".
    @_alwaysEmitIntoClient public var type: String { _storage.requiredString(0) }

    /// When it was sent first.
    @_alwaysEmitIntoClient public var date: UnixTime {
        get { _storage.requiredValue(1, as: UnixTime.self) }
        set { _storage.setValue(1, newValue._value) }
    }

    /// Where.
    @_alwaysEmitIntoClient public var chat: Chat {
        get { _storage.requiredObject(2, as: Chat.self) }
        set { _storage.setObject(2, newValue._storage) }
    }

    /// There.
    @_alwaysEmitIntoClient public var messageID: Int {
        get { _storage.requiredInt(3) }
        set { _storage.setInt(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public init(date: UnixTime, chat: Chat, messageID: Int) {
        var storage = ModelStorage(capacity: 4)
        storage.appendString(0, "channel")
        storage.appendValue(1, date._value)
        storage.appendObject(2, chat._storage)
        storage.appendInt(3, messageID)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !type s
        !date i
        !chat o0
        !message_id i
        """, [Chat.self])
}
