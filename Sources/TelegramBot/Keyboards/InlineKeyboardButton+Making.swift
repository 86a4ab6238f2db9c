import TelegramBotAPI

extension InlineKeyboardButton {
    /// Sends `data` back to the bot, as `CallbackQuery.data`.
    ///
    /// - Parameter data: 1 to 64 bytes of UTF-8.
    /// - Throws: `callbackDataLength`, where the server would say `BUTTON_DATA_INVALID`.
    public static func callback(_ text: String, data: String, style: ButtonStyle? = nil) throws(KeyboardError) -> Self {
        guard Limits.callbackData.contains(data.utf8.count) else { throw .callbackDataLength(bytes: data.utf8.count, text: text) }
        return Self(text: text, style: style, callbackData: data)
    }

    /// Opens an address: HTTP, HTTPS or `tg://`.
    public static func url(_ text: String, _ url: String, style: ButtonStyle? = nil) -> Self {
        Self(text: text, style: style, url: url)
    }

    /// Opens a Mini App, in private chats.
    public static func webApp(_ text: String, _ url: String, style: ButtonStyle? = nil) -> Self {
        Self(text: text, style: style, webApp: WebAppInfo(url: url))
    }

    /// Copies `copied` to the clipboard.
    ///
    /// - Parameter copied: 1 to 256 characters.
    /// - Throws: `copiedTextLength`.
    public static func copy(_ text: String, _ copied: String, style: ButtonStyle? = nil) throws(KeyboardError) -> Self {
        // The server counts Unicode scalars.
        guard CopyTextButton.Limits.text.contains(copied.unicodeScalars.count) else {
            throw .copiedTextLength(scalars: copied.unicodeScalars.count, text: text)
        }
        return Self(text: text, style: style, copyText: CopyTextButton(text: copied))
    }

    /// Puts the bot's name and `query` in the input field of a chat that the user chooses.
    public static func switchInline(_ text: String, query: String = "", style: ButtonStyle? = nil) -> Self {
        Self(text: text, style: style, switchInlineQuery: query)
    }

    /// Puts the bot's name and `query` in the input field of the same chat.
    public static func switchInlineHere(_ text: String, query: String = "", style: ButtonStyle? = nil) -> Self {
        Self(text: text, style: style, switchInlineQueryCurrentChat: query)
    }

    /// Pays an invoice; only as the first button of the keyboard.
    public static func pay(_ text: String, style: ButtonStyle? = nil) -> Self { Self(text: text, style: style, pay: true) }
}
