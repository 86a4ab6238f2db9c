// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// One result of an inline query.
public enum InlineQueryResult: BotAPIUnion {
    case cachedAudio(InlineQueryResultCachedAudio)
    case article(InlineQueryResultArticle)
    case audio(InlineQueryResultAudio)
    /// Newer than this library.
    indirect case unknown(JSON)

    public init(_value: ModelValue?) {
        self = switch _value {
        case .variant(0, let storage): .cachedAudio(InlineQueryResultCachedAudio(_storage: storage))
        case .variant(1, let storage): .article(InlineQueryResultArticle(_storage: storage))
        case .variant(2, let storage): .audio(InlineQueryResultAudio(_storage: storage))
        default: .unknown(JSON(_value))
        }
    }

    public var _value: ModelValue {
        switch self {
        case .cachedAudio(let cachedAudio): .variant(0, cachedAudio._storage)
        case .article(let article): .variant(1, article._storage)
        case .audio(let audio): .variant(2, audio._storage)
        case .unknown(let json): .unknown(json)
        }
    }

    public static let _layout = ModelLayout(union: "type", """
        audio audio_file_id
        article
        audio audio_url
        """, [InlineQueryResultCachedAudio.self, InlineQueryResultArticle.self, InlineQueryResultAudio.self])
}
