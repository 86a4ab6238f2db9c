// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// Waits for updates.
public struct GetUpdates: BotAPIMethod {
    public typealias Result = [Update]
    public static var name: String { "getUpdates" }
    public static var isRepeatable: Bool { true }

    /// The first update wanted; those before it are forgotten.
    @_alwaysEmitIntoClient public var offset: Int? {
        get { _storage.int(0) }
        set { _storage.setInt(0, newValue) }
    }

    /// 1-100.
    @_alwaysEmitIntoClient public var limit: Int? {
        get { _storage.int(1) }
        set { _storage.setInt(1, newValue) }
    }

    /// 0-50.
    @_alwaysEmitIntoClient public var timeout: Seconds? {
        get { _storage.value(2, as: Seconds.self) }
        set { _storage.setValue(2, newValue?._value) }
    }

    /// Kinds of updates.
    @_alwaysEmitIntoClient public var allowedUpdates: [String]? {
        get { _storage.value(3, as: [String].self) }
        set { _storage.setValue(3, newValue?._value) }
    }

    @_alwaysEmitIntoClient
    public init(
        offset: Int? = nil,
        limit: Int? = nil,
        timeout: Seconds? = nil,
        allowedUpdates: [String]? = nil
    ) {
        var storage = ModelStorage(capacity: 2)
        storage.appendInt(0, offset)
        storage.appendInt(1, limit)
        storage.appendValue(2, timeout?._value)
        storage.appendValue(3, allowedUpdates?._value)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        offset i
        limit i
        timeout i
        allowed_updates [s
        """)
}

extension Bot {
    /// Waits for updates.
    @_alwaysEmitIntoClient
    public func getUpdates(
        offset: Int? = nil,
        limit: Int? = nil,
        timeout: Seconds? = nil,
        allowedUpdates: [String]? = nil
    ) async throws(BotError) -> [Update] {
        try await send(GetUpdates(
            offset: offset,
            limit: limit,
            timeout: timeout,
            allowedUpdates: allowedUpdates
        ))
    }
}
