// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// A point on the map.
public struct Location: BotAPIObject {
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

    /// How long it is updated.
    @_alwaysEmitIntoClient public var livePeriod: Seconds? {
        get { _storage.value(2, as: Seconds.self) }
        set { _storage.setValue(2, newValue?._value) }
    }

    @_alwaysEmitIntoClient
    public init(latitude: Double, longitude: Double, livePeriod: Seconds? = nil) {
        var storage = ModelStorage(capacity: 3)
        storage.appendDouble(0, latitude)
        storage.appendDouble(1, longitude)
        storage.appendValue(2, livePeriod?._value)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !latitude d
        !longitude d
        live_period i
        """)
}
