import TelegramBotAPI

extension InlineKeyboardMarkup: ExpressibleByArrayLiteral {
    /// Rows of buttons.
    ///
    ///     let keyboard: InlineKeyboardMarkup = try [[.callback("👍", data: "up"), .callback("👎", data: "down")]]
    public init(arrayLiteral rows: [InlineKeyboardButton]...) { self.init(inlineKeyboard: rows) }
}

extension InlineKeyboardMarkup {
    /// Rows of buttons, one a line, with `if` and `for`.
    ///
    ///     let keyboard = try InlineKeyboardMarkup {
    ///         for page in 1...3 { [try .callback("Page \(page)", data: "page \(page)")] }
    ///         [.url("Site", "https://example.org")]
    ///     }
    public init(@KeyboardBuilder<InlineKeyboardButton> rows: () throws -> [[InlineKeyboardButton]]) rethrows {
        self.init(inlineKeyboard: try rows())
    }

    /// Buttons side by side, `columns` in a row (at least 1), the last row perhaps shorter.
    public init(_ buttons: [InlineKeyboardButton], columns: Int) { self.init(inlineKeyboard: buttons.rows(columns: columns)) }
}
