/// How a generated library spells what the page names; a plain value, so that the site need not know the language.
public struct Spellings: Hashable, Sendable {
    /// For example, "Swift".
    public var language: String
    /// By method, for example, `"bot.sendGift(giftID:userID:)"` for `"sendGift"`.
    public var calls: [String: String]
    /// By type, for example, `"ProtocolObject"` for `"Protocol"`.
    public var types: [String: String]
    /// By owner and member, for example, `"giftID"` for `"sendGift.gift_id"`.
    public var members: [String: String]

    public init(language: String = "", calls: [String: String] = [:], types: [String: String] = [:], members: [String: String] = [:]) {
        self.language = language
        self.calls = calls
        self.types = types
        self.members = members
    }
}
