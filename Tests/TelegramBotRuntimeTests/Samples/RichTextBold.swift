// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// Bold text.
public struct RichTextBold: BotAPIObject {
    /// Always "bold".
    @_alwaysEmitIntoClient public var type: String { _storage.requiredString(0) }

    /// What is bold.
    @_alwaysEmitIntoClient public var text: RichText {
        get { _storage.requiredValue(1, as: RichText.self) }
        set { _storage.setValue(1, newValue._value) }
    }

    @_alwaysEmitIntoClient
    public init(text: RichText) {
        var storage = ModelStorage(capacity: 2)
        storage.appendString(0, "bold")
        storage.appendValue(1, text._value)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !type s
        !text u0
        """, [RichText.self])
}
