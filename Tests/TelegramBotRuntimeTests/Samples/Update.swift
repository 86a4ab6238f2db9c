// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// Something that happened; at most one field besides its identifier is there.
public struct Update: BotAPIObject {
    /// Grows from update to update.
    @_alwaysEmitIntoClient public var updateID: Int {
        get { _storage.requiredInt(0) }
        set { _storage.setInt(0, newValue) }
    }

    /// A new message.
    @_alwaysEmitIntoClient public var message: Message? {
        get { _storage.object(1, as: Message.self) }
        set { _storage.setObject(1, newValue?._storage) }
    }

    /// A message that was edited.
    @_alwaysEmitIntoClient public var editedMessage: Message? {
        get { _storage.object(2, as: Message.self) }
        set { _storage.setObject(2, newValue?._storage) }
    }

    /// A new post.
    @_alwaysEmitIntoClient public var channelPost: Message? {
        get { _storage.object(3, as: Message.self) }
        set { _storage.setObject(3, newValue?._storage) }
    }

    @_alwaysEmitIntoClient
    public init(
        updateID: Int,
        message: Message? = nil,
        editedMessage: Message? = nil,
        channelPost: Message? = nil
    ) {
        var storage = ModelStorage(capacity: 3)
        storage.appendInt(0, updateID)
        storage.appendObject(1, message?._storage)
        storage.appendObject(2, editedMessage?._storage)
        storage.appendObject(3, channelPost?._storage)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !update_id i
        message o0
        edited_message o0
        channel_post o0
        """, [Message.self])
}
