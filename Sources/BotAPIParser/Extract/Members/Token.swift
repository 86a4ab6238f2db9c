/// A word, a number, a quotation or a mark in the text of a description.
struct Token {
    enum Kind: UInt8 {
        case word
        /// "100", "-1", "0.5", "0x7FFFFFFF", and a code span that is a product: `6 * 3600`.
        case number
        /// “private” or "private"; the span is what stands between the quotes.
        case quotation
        /// A code span that is no number; the span is its text.
        case code
        /// "-", "–" or "—".
        case dash
        case comma
        /// What ends a sentence: a dot, an exclamation or question mark, a line break.
        case stop
        case semicolon, colon, open, close
        /// Anything else, for example, "*", "/" or "^".
        case other
    }

    struct Style: OptionSet {
        let rawValue: UInt8
        static let emphasis = Style(rawValue: 1)
        static let strong = Style(rawValue: 2)
        static let link = Style(rawValue: 4)
        /// A blank stands before it.
        static let spaced = Style(rawValue: 8)
        /// It opens with a capital.
        static let capital = Style(rawValue: 16)
    }

    var kind: Kind
    var style: Style
    /// `.unknown` for a word that no rule asks for.
    var word: Word
    /// In the bytes of the text; without the quotes of a quotation.
    var start: Int32
    var end: Int32
    /// Of a number.
    var value: Double
}
