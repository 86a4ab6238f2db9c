// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// Edits a text.
public struct EditMessageText: BotAPIMethod {
    public typealias Result = MessageOrTrue
    public static var name: String { "editMessageText" }

    /// Where it is.
    @_alwaysEmitIntoClient public var chatID: ChatID? {
        get { _storage.value(0, as: ChatID.self) }
        set { _storage.setValue(0, newValue?._value) }
    }

    /// Which one.
    @_alwaysEmitIntoClient public var messageID: Int? {
        get { _storage.int(1) }
        set { _storage.setInt(1, newValue) }
    }

    /// 1-4096 characters.
    @_alwaysEmitIntoClient public var text: String {
        get { _storage.requiredString(2) }
        set { _storage.setString(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public init(text: String, chatID: ChatID? = nil, messageID: Int? = nil) {
        var storage = ModelStorage(capacity: 3)
        storage.appendValue(0, chatID?._value)
        storage.appendInt(1, messageID)
        storage.appendString(2, text)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        chat_id c
        message_id i
        !text s
        """)
}

extension Bot {
    /// Edits a text.
    @discardableResult
    @_alwaysEmitIntoClient
    public func editMessageText(text: String, chatID: ChatID? = nil, messageID: Int? = nil) async throws(BotError) -> MessageOrTrue {
        try await send(EditMessageText(text: text, chatID: chatID, messageID: messageID))
    }
}
