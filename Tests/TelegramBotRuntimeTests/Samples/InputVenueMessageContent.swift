// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// A venue to be sent.
public struct InputVenueMessageContent: BotAPIObject {
    /// In degrees.
    @_alwaysEmitIntoClient public var latitude: Double {
        get { _storage.requiredDouble(0) }
        set { _storage.setDouble(0, newValue) }
    }

    /// In degrees.
    @_alwaysEmitIntoClient public var longitude: Double {
        get { _storage.requiredDouble(1) }
        set { _storage.setDouble(1, newValue) }
    }

    /// Its name.
    @_alwaysEmitIntoClient public var title: String {
        get { _storage.requiredString(2) }
        set { _storage.setString(2, newValue) }
    }

    /// Where it is.
    @_alwaysEmitIntoClient public var address: String {
        get { _storage.requiredString(3) }
        set { _storage.setString(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public init(
        latitude: Double,
        longitude: Double,
        title: String,
        address: String
    ) {
        var storage = ModelStorage(capacity: 4)
        storage.appendDouble(0, latitude)
        storage.appendDouble(1, longitude)
        storage.appendString(2, title)
        storage.appendString(3, address)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !latitude d
        !longitude d
        !title s
        !address s
        """)
}
