// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// One piece of an album.
public enum AlbumMedia: BotAPIUnion {
    case photo(InputMediaPhoto)
    case video(InputMediaVideo)
    /// Newer than this library.
    indirect case unknown(JSON)

    public init(_value: ModelValue?) {
        self = switch _value {
        case .variant(0, let storage): .photo(InputMediaPhoto(_storage: storage))
        case .variant(1, let storage): .video(InputMediaVideo(_storage: storage))
        default: .unknown(JSON(_value))
        }
    }

    public var _value: ModelValue {
        switch self {
        case .photo(let photo): .variant(0, photo._storage)
        case .video(let video): .variant(1, video._storage)
        case .unknown(let json): .unknown(json)
        }
    }

    public static let _layout = ModelLayout(union: "type", """
        photo
        video
        """, [InputMediaPhoto.self, InputMediaVideo.self])
}
