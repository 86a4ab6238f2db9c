import Foundation

/// A link that opens a bot and hands it a parameter.
///
///     DeepLink.start("invited-by-42").url(bot: "ExampleBot")   // https://t.me/ExampleBot?start=invited-by-42
///
/// In a private chat it arrives as the arguments of the command `/start`.
public struct DeepLink: Hashable, Sendable {
    enum Kind: String, Sendable { case start, startgroup, startapp }

    let kind: Kind
    /// 1 to 64 letters of `A-Z`, `a-z`, `0-9`, `_`, `-`.
    public let parameter: String

    /// A private chat. `nil`: the parameter has another length, or other letters.
    public static func start(_ parameter: String) -> Self? { Self(.start, parameter) }

    /// A group that the user chooses, to which the bot is added.
    public static func startGroup(_ parameter: String) -> Self? { Self(.startgroup, parameter) }

    /// The bot's main Mini App.
    public static func startApp(_ parameter: String) -> Self? { Self(.startapp, parameter) }

    /// A private chat, with any text of up to 48 bytes of UTF-8 as the parameter; see ``text(of:)``.
    public static func start(text: String) -> Self? { Self(.start, Data(text.utf8).base64URL) }

    /// The text that ``start(text:)`` was made of; `nil` for any other parameter.
    public static func text(of parameter: String) -> String? {
        Data(base64URL: parameter).flatMap { String(data: $0, encoding: .utf8) }
    }

    private init?(_ kind: Kind, _ parameter: String) {
        guard (1...64).contains(parameter.utf8.count),
            parameter.utf8.allSatisfy({ byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
                default: false
                }
            })
        else { return nil }
        self.kind = kind
        self.parameter = parameter
    }

    /// - Parameter username: The bot's, without the @.
    public func url(bot username: String) -> String { "https://t.me/\(username)?\(kind.rawValue)=\(parameter)" }
}

extension Data {
    fileprivate var base64URL: String {
        base64EncodedString().replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
    }

    fileprivate init?(base64URL text: String) {
        let plain = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        self.init(base64Encoded: plain + String(repeating: "=", count: (4 - plain.count % 4) % 4))
    }
}
