#if Validation
public import TelegramBotRuntime

/// What a Mini App was opened with, once it is known to come from Telegram: `Telegram.WebApp.initData`, checked.
///
///     let data = try MiniAppData(initData, token: token, maxAge: 3600, now: UnixTime(Date()))
///     let user = data.user
///
/// There is no way to make one without a check, so a parameter of this type is a user that has been let in.
///
/// - SeeAlso: [Validating data received via the Mini App](https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app)
public struct MiniAppData: Hashable, Sendable {
    /// When the Mini App was opened.
    public let authDate: UnixTime
    /// Whose session this is; absent where the Mini App was opened from a place that tells no user.
    public let user: MiniAppUser?
    /// The other side of the private chat that the Mini App was opened in from the attachment menu.
    public let receiver: MiniAppUser?
    /// The group or channel that the Mini App was opened in from the attachment menu.
    public let chat: MiniAppChat?
    /// For `answerWebAppQuery`.
    public let queryID: String?
    /// "sender", "private", "group", "supergroup" or "channel": where the direct link was that opened the Mini App.
    public let chatType: String?
    /// The same for everyone who opens a direct link from the same chat.
    public let chatInstance: String?
    /// The parameter `startapp` or `startattach` of the link.
    public let startParameter: String?
    /// How long after ``authDate`` a message can be sent by `answerWebAppQuery`.
    public let canSendAfter: Seconds?
    /// Every field as it was signed, `hash` and `signature` left out.
    public let fields: [String: String]

    /// Checks with the secret of the bot that the Mini App belongs to (HMAC-SHA-256, field `hash`).
    ///
    /// - Parameters:
    ///   - initData: The query string, as the Mini App has it, untouched.
    ///   - token: The token of the bot. One that no server would take is refused: with an empty one anyone can sign.
    ///   - maxAge: Older data is refused. It can be replayed as long as it is accepted.
    ///   - now: The time to reckon the age from.
    public init(_ initData: String, token: BotToken, maxAge: Seconds, now: UnixTime) throws(ValidationError) {
        var fields = try SignedFields(query: initData)
        let hash = try fields.remove("hash")
        let secret = try token.miniAppSecret()
        guard hash.isHMAC(of: fields.checkString, key: secret) else { throw .wrongHash }
        // The hash covers the other signature, the result does not need it.
        _ = fields.removeIfPresent("signature")
        try self.init(fields, maxAge: maxAge, now: now)
    }

    /// Checks for a third party, which does not know the token, with a key of Telegram (Ed25519, field `signature`).
    ///
    /// - Parameters:
    ///   - initData: The query string, as the Mini App has it, untouched.
    ///   - botID: The bot that the Mini App belongs to, the number in front of the colon of its token. Data for other bots is refused.
    ///   - key: `.production`, or `.test` for the test environment.
    ///   - maxAge: Older data is refused. It can be replayed as long as it is accepted.
    ///   - now: The time to reckon the age from.
    ///
    /// - SeeAlso: [Validating data for third-party use](https://core.telegram.org/bots/webapps#validating-data-for-third-party-use)
    public init(
        _ initData: String,
        botID: Int,
        key: TelegramPublicKey = .production,
        maxAge: Seconds,
        now: UnixTime
    ) throws(ValidationError) {
        var fields = try SignedFields(query: initData)
        let signature = try fields.remove("signature")
        _ = fields.removeIfPresent("hash")
        guard key.isSignature(signature, of: "\(botID):WebAppData\n" + fields.checkString) else { throw .wrongSignature }
        try self.init(fields, maxAge: maxAge, now: now)
    }

    private init(_ fields: SignedFields, maxAge: Seconds, now: UnixTime) throws(ValidationError) {
        authDate = try fields.date("auth_date", maxAge: maxAge, now: now)
        user = try fields.object("user").map { json throws(ValidationError) in try MiniAppUser(json, field: "user") }
        receiver = try fields.object("receiver").map { json throws(ValidationError) in try MiniAppUser(json, field: "receiver") }
        chat = try fields.object("chat").map { json throws(ValidationError) in try MiniAppChat(json, field: "chat") }
        queryID = fields["query_id"]
        chatType = fields["chat_type"]
        chatInstance = fields["chat_instance"]
        startParameter = fields["start_param"]
        canSendAfter = try fields.integer("can_send_after").map { Seconds($0) }
        self.fields = fields.values
    }
}
#endif
