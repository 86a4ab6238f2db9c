// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// A link.
public struct RichTextUrl: BotAPIObject {
    /// Always "url".
    @_alwaysEmitIntoClient public var type: String { _storage.requiredString(0) }

    /// What is linked.
    @_alwaysEmitIntoClient public var text: RichText {
        get { _storage.requiredValue(1, as: RichText.self) }
        set { _storage.setValue(1, newValue._value) }
    }

    /// Where to.
    @_alwaysEmitIntoClient public var url: String {
        get { _storage.requiredString(2) }
        set { _storage.setString(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public init(text: RichText, url: String) {
        var storage = ModelStorage(capacity: 3)
        storage.appendString(0, "url")
        storage.appendValue(1, text._value)
        storage.appendString(2, url)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !type s
        !text u0
        !url s
        """, [RichText.self])
}
