// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// Sends an album.
public struct SendMediaGroup: BotAPIMethod {
    public typealias Result = [Message]
    public static var name: String { "sendMediaGroup" }

    /// Where to.
    @_alwaysEmitIntoClient public var chatID: ChatID {
        get { _storage.requiredValue(0, as: ChatID.self) }
        set { _storage.setValue(0, newValue._value) }
    }

    /// 2-10 items.
    @_alwaysEmitIntoClient public var media: [AlbumMedia] {
        get { _storage.requiredValue(1, as: [AlbumMedia].self) }
        set { _storage.setValue(1, newValue._value) }
    }

    @_alwaysEmitIntoClient
    public init(chatID: ChatID, media: [AlbumMedia]) {
        var storage = ModelStorage(capacity: 2)
        storage.appendValue(0, chatID._value)
        storage.appendValue(1, media._value)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !chat_id c
        !media [u0
        """, [AlbumMedia.self])
}

extension Bot {
    /// Sends an album.
    @discardableResult
    @_alwaysEmitIntoClient
    public func sendMediaGroup(chatID: ChatID, media: [AlbumMedia]) async throws(BotError) -> [Message] {
        try await send(SendMediaGroup(chatID: chatID, media: media))
    }
}
