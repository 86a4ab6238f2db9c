// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// A new topic.
public struct ForumTopicCreated: BotAPIObject {
    /// Of the topic.
    @_alwaysEmitIntoClient public var name: String {
        get { _storage.requiredString(0) }
        set { _storage.setString(0, newValue) }
    }

    /// RGB.
    @_alwaysEmitIntoClient public var iconColor: ForumTopicColor {
        get { _storage.requiredValue(1, as: ForumTopicColor.self) }
        set { _storage.setValue(1, newValue._value) }
    }

    @_alwaysEmitIntoClient
    public init(name: String, iconColor: ForumTopicColor) {
        var storage = ModelStorage(capacity: 2)
        storage.appendString(0, name)
        storage.appendValue(1, iconColor._value)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !name s
        !icon_color i
        """)
}
