// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// Sends a text.
public struct SendMessage: BotAPIMethod {
    public typealias Result = Message
    public static var name: String { "sendMessage" }

    /// Bounds that the server checks.
    public enum Limits {
        /// Characters after entities parsing.
        @_alwaysEmitIntoClient public static var text: ClosedRange<Int> { 1...4096 }
    }

    /// Where to.
    @_alwaysEmitIntoClient public var chatID: ChatID {
        get { _storage.requiredValue(0, as: ChatID.self) }
        set { _storage.setValue(0, newValue._value) }
    }

    /// 1-4096 characters after entities parsing.
    @_alwaysEmitIntoClient public var text: String {
        get { _storage.requiredString(1) }
        set { _storage.setString(1, newValue) }
    }

    /// How it is formatted.
    @_alwaysEmitIntoClient public var parseMode: ParseMode? {
        get { _storage.value(2, as: ParseMode.self) }
        set { _storage.setValue(2, newValue?._value) }
    }

    /// Instead of a parse mode.
    @_alwaysEmitIntoClient public var entities: [MessageEntity]? {
        get { _storage.value(3, as: [MessageEntity].self) }
        set { _storage.setValue(3, newValue?._value) }
    }

    /// Without a sound.
    @_alwaysEmitIntoClient public var disableNotification: Bool? {
        get { _storage.bool(4) }
        set { _storage.setBool(4, newValue) }
    }

    /// Buttons.
    @_alwaysEmitIntoClient public var replyMarkup: ReplyMarkup? {
        get { _storage.value(5, as: ReplyMarkup.self) }
        set { _storage.setValue(5, newValue?._value) }
    }

    @_alwaysEmitIntoClient
    public init(
        chatID: ChatID,
        text: String,
        parseMode: ParseMode? = nil,
        entities: [MessageEntity]? = nil,
        disableNotification: Bool? = nil,
        replyMarkup: ReplyMarkup? = nil
    ) {
        var storage = ModelStorage(capacity: 4)
        storage.appendValue(0, chatID._value)
        storage.appendString(1, text)
        storage.appendValue(2, parseMode?._value)
        storage.appendValue(3, entities?._value)
        storage.appendBool(4, disableNotification)
        storage.appendValue(5, replyMarkup?._value)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !chat_id c
        !text s
        parse_mode s
        entities [o0
        disable_notification b
        reply_markup u1
        """, [MessageEntity.self, ReplyMarkup.self])
}

extension Bot {
    /// Sends a text.
    @discardableResult
    @_alwaysEmitIntoClient
    public func sendMessage(
        chatID: ChatID,
        text: String,
        parseMode: ParseMode? = nil,
        entities: [MessageEntity]? = nil,
        disableNotification: Bool? = nil,
        replyMarkup: ReplyMarkup? = nil
    ) async throws(BotError) -> Message {
        try await send(SendMessage(
            chatID: chatID,
            text: text,
            parseMode: parseMode,
            entities: entities,
            disableNotification: disableNotification,
            replyMarkup: replyMarkup
        ))
    }
}
