// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// A link to an article.
public struct InlineQueryResultArticle: BotAPIObject {
    /// Always "article".
    @_alwaysEmitIntoClient public var type: String { _storage.requiredString(0) }

    /// 1-64 bytes.
    @_alwaysEmitIntoClient public var id: String {
        get { _storage.requiredString(1) }
        set { _storage.setString(1, newValue) }
    }

    /// Of the result.
    @_alwaysEmitIntoClient public var title: String {
        get { _storage.requiredString(2) }
        set { _storage.setString(2, newValue) }
    }

    /// What is sent.
    @_alwaysEmitIntoClient public var inputMessageContent: InputMessageContent {
        get { _storage.requiredValue(3, as: InputMessageContent.self) }
        set { _storage.setValue(3, newValue._value) }
    }

    @_alwaysEmitIntoClient
    public init(id: String, title: String, inputMessageContent: InputMessageContent) {
        var storage = ModelStorage(capacity: 4)
        storage.appendString(0, "article")
        storage.appendString(1, id)
        storage.appendString(2, title)
        storage.appendValue(3, inputMessageContent._value)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !type s
        !id s
        !title s
        !input_message_content u0
        """, [InputMessageContent.self])
}
