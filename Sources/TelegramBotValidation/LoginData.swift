#if Validation
public import TelegramBotRuntime

/// Who has logged in on a website with Telegram's Login Widget, or with a `login_url` button, once it is checked.
///
///     let user = try LoginData(query: request.query, token: token, maxAge: 3600, now: UnixTime(Date()))
///
/// There is no way to make one without a check.
///
/// - SeeAlso: [Checking authorization](https://core.telegram.org/widgets/login#checking-authorization),
///   [LoginUrl](https://core.telegram.org/bots/api#loginurl)
public struct LoginData: Hashable, Sendable {
    /// Up to 52 bits.
    public let id: Int
    public let firstName: String?
    public let lastName: String?
    public let username: String?
    public let photoURL: String?
    /// When the user logged in.
    public let authDate: UnixTime
    /// Every field as it was signed, `hash` left out.
    public let fields: [String: String]

    /// Checks what is appended to the address that the user is sent to (`data-auth-url`, or `LoginUrl.url`).
    ///
    /// - Parameters:
    ///   - query: What Telegram appended, after the "?"; parameters that were in the address before must be taken out.
    ///   - token: The token of the bot that the widget belongs to. One that no server would take is refused.
    ///   - maxAge: Older data is refused. It can be replayed as long as it is accepted.
    ///   - now: The time to reckon the age from.
    public init(query: String, token: BotToken, maxAge: Seconds, now: UnixTime) throws(ValidationError) {
        try self.init(SignedFields(query: query), token: token, maxAge: maxAge, now: now)
    }

    /// Checks the object that the widget's callback gets (`data-onauth`), sent on as JSON.
    ///
    /// - Parameters:
    ///   - json: An object of texts and integers.
    ///   - token: The token of the bot that the widget belongs to. One that no server would take is refused.
    ///   - maxAge: Older data is refused. It can be replayed as long as it is accepted.
    ///   - now: The time to reckon the age from.
    public init(json: [UInt8], token: BotToken, maxAge: Seconds, now: UnixTime) throws(ValidationError) {
        try self.init(SignedFields(json: json), token: token, maxAge: maxAge, now: now)
    }

    private init(_ signed: SignedFields, token: BotToken, maxAge: Seconds, now: UnixTime) throws(ValidationError) {
        var fields = signed
        let hash = try fields.remove("hash")
        let secret = try token.loginSecret()
        guard hash.isHMAC(of: fields.checkString, key: secret) else { throw .wrongHash }
        authDate = try fields.date("auth_date", maxAge: maxAge, now: now)
        guard let id = try fields.integer("id") else { throw .missing(field: "id") }
        self.id = id
        firstName = fields["first_name"]
        lastName = fields["last_name"]
        username = fields["username"]
        photoURL = fields["photo_url"]
        self.fields = fields.values
    }
}
#endif
