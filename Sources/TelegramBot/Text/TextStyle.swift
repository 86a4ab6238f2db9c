import TelegramBotAPI

/// What a part of a ``FormattedText`` is: bold, a link, code.
///
/// - SeeAlso: [MessageEntity](https://core.telegram.org/bots/api#messageentity)
public struct TextStyle: Hashable, Sendable {
    /// The entity, with an offset and a length that mean nothing yet.
    private var template: MessageEntity

    private init(
        _ type: MessageEntityType,
        url: String? = nil,
        user: User? = nil,
        language: String? = nil,
        customEmojiID: String? = nil,
        unixTime: UnixTime? = nil,
        dateTimeFormat: String? = nil
    ) {
        template = MessageEntity(
            type: type,
            offset: 0,
            length: 0,
            url: url,
            user: user,
            language: language,
            customEmojiID: customEmojiID,
            unixTime: unixTime,
            dateTimeFormat: dateTimeFormat,
        )
    }

    /// The style of an entity that came with a message, whatever type it has.
    public init(_ entity: MessageEntity) {
        template = entity
        template.offset = 0
        template.length = 0
    }

    public static let bold = Self(.bold)
    public static let italic = Self(.italic)
    public static let underline = Self(.underline)
    public static let strikethrough = Self(.strikethrough)
    /// Hidden until it is tapped.
    public static let spoiler = Self(.spoiler)
    /// A quotation. Quotations do not nest.
    public static let blockquote = Self(.blockquote)
    /// A quotation that is collapsed at first.
    public static let expandableBlockquote = Self(.expandableBlockquote)
    /// Within a line, in a typewriter's letters; nothing in it has a style of its own.
    public static let code = Self(.code)
    /// A block in a typewriter's letters; nothing in it has a style of its own.
    public static let pre = Self(.pre)

    /// A block of source code, for example, in "swift".
    public static func pre(language: String) -> Self { Self(.pre, language: language) }

    /// Opens the address when it is tapped.
    public static func link(_ url: String) -> Self { Self(.textLink, url: url) }

    /// Mentions a user who needs no username, as far as the user has met the bot.
    public static func mention(_ user: User) -> Self { Self(.textMention, user: user) }

    /// Mentions a user known by the identifier alone, as far as the user has met the bot.
    public static func mention(userID: Int) -> Self { .link("tg://user?id=\(userID)") }

    /// Shown in place of the text, which must be one emoji.
    public static func customEmoji(_ id: String) -> Self { Self(.customEmoji, customEmojiID: id) }

    /// A point in time, shown as `format` says in the language and zone of who reads it; without one, the text is shown.
    ///
    /// For example, "wDT": day of the week, long date, time with seconds; "r": how long until then.
    public static func dateTime(_ time: UnixTime, format: String? = nil) -> Self {
        Self(.dateTime, unixTime: time, dateTimeFormat: format)
    }

    /// What goes into what. In the order of nesting, outermost first.
    enum Group: Int, Comparable {
        /// Quotations: hold anything but each other.
        case block
        /// Links, mentions, emoji and what the library does not know: do not hold each other.
        case solid
        /// May cross anything, in parts.
        case splittable
        /// Holds nothing, and is held by quotations alone.
        case code

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    var group: Group {
        switch template.type {
        case .blockquote, .expandableBlockquote: .block
        case .bold, .italic, .underline, .strikethrough, .spoiler: .splittable
        case .code, .pre: .code
        default: .solid
        }
    }

    func entity(at range: Range<Int>) -> MessageEntity {
        var entity = template
        entity.offset = range.lowerBound
        entity.length = range.count
        return entity
    }
}
