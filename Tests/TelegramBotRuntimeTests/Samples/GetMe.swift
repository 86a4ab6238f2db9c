// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// The bot itself.
public struct GetMe: BotAPIMethod {
    public typealias Result = User
    public static var name: String { "getMe" }
    public static var isRepeatable: Bool { true }

    @_alwaysEmitIntoClient
    public init() {
        _storage = ModelStorage()
    }

    public var _storage: ModelStorage

    public init(_storage: ModelStorage) { self._storage = _storage }

    public static let _layout = ModelLayout("")
}

extension Bot {
    /// The bot itself.
    @_alwaysEmitIntoClient
    public func getMe() async throws(BotError) -> User {
        try await send(GetMe())
    }
}
