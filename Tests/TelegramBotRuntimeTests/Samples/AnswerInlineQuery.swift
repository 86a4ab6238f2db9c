// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// Answers an inline query.
public struct AnswerInlineQuery: BotAPIMethod {
    public typealias Result = Bool
    public static var name: String { "answerInlineQuery" }
    public static var isRepeatable: Bool { true }

    /// Which query.
    @_alwaysEmitIntoClient public var inlineQueryID: String {
        get { _storage.requiredString(0) }
        set { _storage.setString(0, newValue) }
    }

    /// At most 50.
    @_alwaysEmitIntoClient public var results: [InlineQueryResult] {
        get { _storage.requiredValue(1, as: [InlineQueryResult].self) }
        set { _storage.setValue(1, newValue._value) }
    }

    /// 300 if it is absent.
    @_alwaysEmitIntoClient public var cacheTime: Seconds? {
        get { _storage.value(2, as: Seconds.self) }
        set { _storage.setValue(2, newValue?._value) }
    }

    @_alwaysEmitIntoClient
    public init(inlineQueryID: String, results: [InlineQueryResult], cacheTime: Seconds? = nil) {
        var storage = ModelStorage(capacity: 3)
        storage.appendString(0, inlineQueryID)
        storage.appendValue(1, results._value)
        storage.appendValue(2, cacheTime?._value)
        _storage = storage
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("""
        !inline_query_id s
        !results [u0
        cache_time i
        """, [InlineQueryResult.self])
}

extension Bot {
    /// Answers an inline query.
    @discardableResult
    @_alwaysEmitIntoClient
    public func answerInlineQuery(inlineQueryID: String, results: [InlineQueryResult], cacheTime: Seconds? = nil) async throws(BotError) -> Bool {
        try await send(AnswerInlineQuery(inlineQueryID: inlineQueryID, results: results, cacheTime: cacheTime))
    }
}
