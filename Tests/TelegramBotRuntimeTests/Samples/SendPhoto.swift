// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// Sends a photo.
public struct SendPhoto: BotAPIMethod {
    public typealias Result = Message
    public static var name: String { "sendPhoto" }

    /// Where to.
    @_alwaysEmitIntoClient public var chatID: ChatID {
        get { _storage.requiredValue(0, as: ChatID.self) }
        set { _storage.setValue(0, newValue._value) }
    }

    /// The photo.
    @_alwaysEmitIntoClient public var photo: InputFile {
        get { _storage.requiredValue(1, as: InputFile.self) }
        set { _storage.setValue(1, newValue._value) }
    }

    /// 0-1024 characters after entities parsing.
    @_alwaysEmitIntoClient public var caption: String? {
        get { _storage.string(2) }
        set { _storage.setString(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public init(chatID: ChatID, photo: InputFile, caption: String? = nil) {
        var storage = ModelStorage(capacity: 3)
        storage.appendValue(0, chatID._value)
        storage.appendValue(1, photo._value)
        storage.appendString(2, caption)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !chat_id c
        !photo f
        caption s
        """)
}

extension Bot {
    /// Sends a photo.
    @discardableResult
    @_alwaysEmitIntoClient
    public func sendPhoto(chatID: ChatID, photo: InputFile, caption: String? = nil) async throws(BotError) -> Message {
        try await send(SendPhoto(chatID: chatID, photo: photo, caption: caption))
    }
}
