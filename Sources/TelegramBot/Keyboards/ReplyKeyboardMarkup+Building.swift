import TelegramBotAPI

extension ReplyKeyboardMarkup: ExpressibleByArrayLiteral {
    /// Rows of buttons.
    ///
    ///     let keyboard: ReplyKeyboardMarkup = [["Yes", "No"], [.contact("Send my number")]]
    public init(arrayLiteral rows: [KeyboardButton]...) { self.init(keyboard: rows) }
}

extension ReplyKeyboardMarkup {
    /// Rows of buttons, one a line, with `if` and `for`; properties can be set afterwards.
    ///
    ///     var keyboard = ReplyKeyboardMarkup {
    ///         ["Yes", "No"]
    ///         if isPrivate { [.location("Send my place")] }
    ///     }
    ///     keyboard.resizeKeyboard = true
    public init(@KeyboardBuilder<KeyboardButton> rows: () throws -> [[KeyboardButton]]) rethrows {
        self.init(keyboard: try rows())
    }

    /// Buttons side by side, `columns` in a row (at least 1), the last row perhaps shorter.
    public init(_ buttons: [KeyboardButton], columns: Int) { self.init(keyboard: buttons.rows(columns: columns)) }
}

extension KeyboardButton {
    /// Sends the user's phone number, in private chats.
    public static func contact(_ text: String, style: ButtonStyle? = nil) -> Self {
        Self(text: text, style: style, requestContact: true)
    }

    /// Sends where the user is, in private chats.
    public static func location(_ text: String, style: ButtonStyle? = nil) -> Self {
        Self(text: text, style: style, requestLocation: true)
    }

    /// Asks for a poll, of `type` if it is given, in private chats.
    public static func poll(_ text: String, type: PollType? = nil, style: ButtonStyle? = nil) -> Self {
        Self(text: text, style: style, requestPoll: KeyboardButtonPollType(type: type))
    }

    /// Opens a Mini App, in private chats.
    public static func webApp(_ text: String, _ url: String, style: ButtonStyle? = nil) -> Self {
        Self(text: text, style: style, webApp: WebAppInfo(url: url))
    }
}
