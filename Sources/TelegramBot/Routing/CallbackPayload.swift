import Foundation
public import TelegramBotAPI

/// What a button sends back when it is pressed, typed.
///
///     enum Vote: CallbackPayload { case up(Int), down(Int) }
///     let keyboard: InlineKeyboardMarkup = try [[.callback("👍", Vote.up(7)), .callback("👎", Vote.down(7))]]
///     router.callback(Vote.self) { vote, query in … }
///
/// On the wire `Vote.up(7)` is `Vote.up(7)`: the server takes 64 bytes, so names should be short.
public protocol CallbackPayload: Codable, Sendable {
    /// Tells its payloads from those of other types: the type's name, unless it is said otherwise.
    static var callbackName: String { get }
}

extension CallbackPayload {
    public static var callbackName: String { "\(Self.self)" }

    /// As `callback_data`.
    ///
    /// - Throws: What the type throws when it is encoded; its length is checked when the button is made.
    public func callbackData() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Self.callbackName + CompactText.suffix(try JSON(json: Array(encoder.encode(self))))
    }

    /// The payload that `CallbackQuery.data` holds; `nil` if it is none of this type, or not of this version of it.
    public init?(callbackData: String) {
        guard callbackData.hasPrefix(Self.callbackName),
            let json = CompactText.json(ofSuffix: callbackData.dropFirst(Self.callbackName.count)),
            let payload = try? JSONDecoder().decode(Self.self, from: Data(json.json()))
        else { return nil }
        self = payload
    }
}

extension InlineKeyboardButton {
    /// Sends a payload back to the bot.
    ///
    ///     .callback("👍", Vote.up(7))
    ///
    /// - Throws: `KeyboardError.callbackDataLength` where it has more than 64 bytes, or what its encoding throws.
    public static func callback(_ text: String, _ payload: some CallbackPayload, style: ButtonStyle? = nil) throws -> Self {
        try .callback(text, data: payload.callbackData(), style: style)
    }
}
