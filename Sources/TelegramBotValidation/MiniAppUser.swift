#if Validation
import TelegramBotRuntime

/// A user as a Mini App knows them.
///
/// - SeeAlso: [WebAppUser](https://core.telegram.org/bots/webapps#webappuser)
public struct MiniAppUser: Hashable, Sendable {
    /// Up to 52 bits.
    public let id: Int
    public let firstName: String
    public let lastName: String?
    public let username: String?
    /// An IETF language tag, for example, "pt-br".
    public let languageCode: String?
    /// Only of a receiver.
    public let isBot: Bool
    public let isPremium: Bool
    public let addedToAttachmentMenu: Bool
    /// The bot may write to the user first.
    public let allowsWriteToPM: Bool
    /// A JPEG or SVG file.
    public let photoURL: String?

    init(_ json: JSON, field: String) throws(ValidationError) {
        guard let id = json["id"]?.int, let firstName = json["first_name"]?.string else { throw .malformed(field: field) }
        self.id = id
        self.firstName = firstName
        lastName = json["last_name"]?.string
        username = json["username"]?.string
        languageCode = json["language_code"]?.string
        isBot = json["is_bot"]?.bool ?? false
        isPremium = json["is_premium"]?.bool ?? false
        addedToAttachmentMenu = json["added_to_attachment_menu"]?.bool ?? false
        allowsWriteToPM = json["allows_write_to_pm"]?.bool ?? false
        photoURL = json["photo_url"]?.string
    }
}

/// A chat as a Mini App knows it.
///
/// - SeeAlso: [WebAppChat](https://core.telegram.org/bots/webapps#webappchat)
public struct MiniAppChat: Hashable, Sendable {
    /// Up to 52 bits.
    public let id: Int
    /// "group", "supergroup" or "channel".
    public let type: String
    public let title: String
    public let username: String?
    /// A JPEG or SVG file.
    public let photoURL: String?

    init(_ json: JSON, field: String) throws(ValidationError) {
        guard let id = json["id"]?.int, let type = json["type"]?.string, let title = json["title"]?.string
        else { throw .malformed(field: field) }
        self.id = id
        self.type = type
        self.title = title
        username = json["username"]?.string
        photoURL = json["photo_url"]?.string
    }
}
#endif
