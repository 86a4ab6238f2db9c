// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// A user or a bot.
public struct User: BotAPIObject {
    /// At most 52 bits.
    @_alwaysEmitIntoClient public var id: Int {
        get { _storage.requiredInt(0) }
        set { _storage.setInt(0, newValue) }
    }

    /// Whether it is a bot.
    @_alwaysEmitIntoClient public var isBot: Bool {
        get { _storage.requiredBool(1) }
        set { _storage.setBool(1, newValue) }
    }

    /// As the user wrote it.
    @_alwaysEmitIntoClient public var firstName: String {
        get { _storage.requiredString(2) }
        set { _storage.setString(2, newValue) }
    }

    /// As the user wrote it.
    @_alwaysEmitIntoClient public var lastName: String? {
        get { _storage.string(3) }
        set { _storage.setString(3, newValue) }
    }

    /// Without @.
    @_alwaysEmitIntoClient public var username: String? {
        get { _storage.string(4) }
        set { _storage.setString(4, newValue) }
    }

    @_alwaysEmitIntoClient
    public init(
        id: Int,
        isBot: Bool,
        firstName: String,
        lastName: String? = nil,
        username: String? = nil
    ) {
        var storage = ModelStorage(capacity: 5)
        storage.appendInt(0, id)
        storage.appendBool(1, isBot)
        storage.appendString(2, firstName)
        storage.appendString(3, lastName)
        storage.appendString(4, username)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !id i
        !is_bot b
        !first_name s
        last_name s
        username s
        """)
}
