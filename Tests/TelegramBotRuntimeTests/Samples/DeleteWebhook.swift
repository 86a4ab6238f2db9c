// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// Back to long polling.
public struct DeleteWebhook: BotAPIMethod {
    public typealias Result = Bool
    public static var name: String { "deleteWebhook" }
    public static var isRepeatable: Bool { true }

    /// Forgets what is waiting.
    @_alwaysEmitIntoClient public var dropPendingUpdates: Bool? {
        get { _storage.bool(0) }
        set { _storage.setBool(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public init(dropPendingUpdates: Bool? = nil) {
        var storage = ModelStorage(capacity: 1)
        storage.appendBool(0, dropPendingUpdates)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        drop_pending_updates b
        """)
}

extension Bot {
    /// Back to long polling.
    @discardableResult
    @_alwaysEmitIntoClient
    public func deleteWebhook(dropPendingUpdates: Bool? = nil) async throws(BotError) -> Bool {
        try await send(DeleteWebhook(dropPendingUpdates: dropPendingUpdates))
    }
}
