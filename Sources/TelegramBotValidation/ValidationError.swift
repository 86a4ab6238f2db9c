#if Validation
public import TelegramBotRuntime

/// Why data is not let in. It holds nothing of the data but names of fields, so it may be logged.
public enum ValidationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Not the form it should have; `field` is `nil` where there is no telling which one it is.
    case malformed(field: String?)
    case missing(field: String)
    /// A field that comes twice, of which only one would be looked at.
    case repeated(field: String)
    /// Not signed with this bot's token: forged, changed on the way, or for another bot.
    case wrongHash
    /// Not signed by Telegram for this bot: forged, changed on the way, for another bot, or from the other environment.
    case wrongSignature
    /// Signed, and older than was asked for.
    case expired(age: Seconds)
    /// Signed at a time that has not come, by more than a minute: a clock is wrong.
    case future(by: Seconds)
    /// A token that no server would take, so nothing was checked with it.
    case unusableToken

    /// For example, "auth_date is missing".
    public var description: String {
        switch self {
        case .malformed(let field?): "\(field) is malformed"
        case .malformed(nil): "the data is malformed"
        case .missing(let field): "\(field) is missing"
        case .repeated(let field): "\(field) comes twice"
        case .wrongHash: "the hash is not of this bot"
        case .wrongSignature: "the signature is not Telegram's for this bot"
        case .expired(let age): "too old: \(age)"
        case .future(let lead): "signed \(lead) in the future"
        case .unusableToken: "the bot's token is not of the form 123456:ABC"
        }
    }
}
#endif
