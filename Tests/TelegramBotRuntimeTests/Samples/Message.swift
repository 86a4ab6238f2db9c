// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// A message.
public struct Message: BotAPIObject {
    /// Unique in its chat.
    @_alwaysEmitIntoClient public var messageID: Int {
        get { _storage.requiredInt(0) }
        set { _storage.setInt(0, newValue) }
    }

    /// Who sent it.
    @_alwaysEmitIntoClient public var from: User? {
        get { _storage.object(1, as: User.self) }
        set { _storage.setObject(1, newValue?._storage) }
    }

    /// When it was sent.
    @_alwaysEmitIntoClient public var date: UnixTime {
        get { _storage.requiredValue(2, as: UnixTime.self) }
        set { _storage.setValue(2, newValue._value) }
    }

    /// Where it was sent.
    @_alwaysEmitIntoClient public var chat: Chat {
        get { _storage.requiredObject(3, as: Chat.self) }
        set { _storage.setObject(3, newValue._storage) }
    }

    /// Where it came from.
    @_alwaysEmitIntoClient public var forwardOrigin: MessageOrigin? {
        get { _storage.value(4, as: MessageOrigin.self) }
        set { _storage.setValue(4, newValue?._value) }
    }

    /// What it answers.
    @_alwaysEmitIntoClient public var replyToMessage: Message? {
        get { _storage.object(5, as: Message.self) }
        set { _storage.setObject(5, newValue?._storage) }
    }

    /// 1-4096 characters.
    @_alwaysEmitIntoClient public var text: String? {
        get { _storage.string(6) }
        set { _storage.setString(6, newValue) }
    }

    /// What is special in the text.
    @_alwaysEmitIntoClient public var entities: [MessageEntity]? {
        get { _storage.value(7, as: [MessageEntity].self) }
        set { _storage.setValue(7, newValue?._value) }
    }

    /// Its sizes.
    @_alwaysEmitIntoClient public var photo: [PhotoSize]? {
        get { _storage.value(8, as: [PhotoSize].self) }
        set { _storage.setValue(8, newValue?._value) }
    }

    /// What was pinned.
    @_alwaysEmitIntoClient public var pinnedMessage: MaybeInaccessibleMessage? {
        get { _storage.value(9, as: MaybeInaccessibleMessage.self) }
        set { _storage.setValue(9, newValue?._value) }
    }

    @_alwaysEmitIntoClient
    public init(
        messageID: Int,
        date: UnixTime,
        chat: Chat,
        from: User? = nil,
        forwardOrigin: MessageOrigin? = nil,
        replyToMessage: Message? = nil,
        text: String? = nil,
        entities: [MessageEntity]? = nil,
        photo: [PhotoSize]? = nil,
        pinnedMessage: MaybeInaccessibleMessage? = nil
    ) {
        var storage = ModelStorage(capacity: 5)
        storage.appendInt(0, messageID)
        storage.appendObject(1, from?._storage)
        storage.appendValue(2, date._value)
        storage.appendObject(3, chat._storage)
        storage.appendValue(4, forwardOrigin?._value)
        storage.appendObject(5, replyToMessage?._storage)
        storage.appendString(6, text)
        storage.appendValue(7, entities?._value)
        storage.appendValue(8, photo?._value)
        storage.appendValue(9, pinnedMessage?._value)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !message_id i
        from o0
        !date i
        !chat o1
        forward_origin u2
        reply_to_message o3
        text s
        entities [o4
        photo [o5
        pinned_message u6
        """, [User.self, Chat.self, MessageOrigin.self, Message.self, MessageEntity.self, PhotoSize.self, MaybeInaccessibleMessage.self])
}
