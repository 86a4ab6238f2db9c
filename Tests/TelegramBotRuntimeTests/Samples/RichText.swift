// Written by hand: what `botapi generate` prints for such a type.
import TelegramBotRuntime

/// Formatted text.
public enum RichText: BotAPIUnion {
    case text(String)
    case texts([RichText])
    case bold(RichTextBold)
    case url(RichTextUrl)
    /// Newer than this library.
    indirect case unknown(JSON)

    public init(_value: ModelValue?) {
        self = switch _value {
        case .string(let text): .text(text)
        case .list, .objects: .texts([RichText](_value: _value))
        case .variant(0, let storage): .bold(RichTextBold(_storage: storage))
        case .variant(1, let storage): .url(RichTextUrl(_storage: storage))
        default: .unknown(JSON(_value))
        }
    }

    public var _value: ModelValue {
        switch self {
        case .text(let text): .string(text)
        case .texts(let texts): texts._value
        case .bold(let bold): .variant(0, bold._storage)
        case .url(let url): .variant(1, url._storage)
        case .unknown(let json): .unknown(json)
        }
    }

    public static let _layout = ModelLayout(union: "type", """
        bold
        url
        :s
        :[u2
        """, [RichTextBold.self, RichTextUrl.self, RichText.self])
}
