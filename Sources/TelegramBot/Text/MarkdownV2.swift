/// Escapes for the parse mode `MarkdownV2`, where ``FormattedText`` cannot be used.
///
///     let text = "*\(MarkdownV2.escape(name))* `\(MarkdownV2.escapeCode(path))`"
///
/// - SeeAlso: [MarkdownV2 style](https://core.telegram.org/bots/api#markdownv2-style)
public enum MarkdownV2 {
    /// For text, also within bold, italic, a quotation, or the brackets of a link.
    public static func escape(_ text: String) -> String { escape(text, "_*[]()~`>#+-=|{}.!\\") }

    /// For what stands between "`" and "`", or "```" and "```".
    ///
    /// In a block, begin with a line break or the language: the server takes a first line that is a word for the language.
    public static func escapeCode(_ text: String) -> String { escape(text, "`\\") }

    /// For what stands in the parentheses of a link, a custom emoji or a date.
    public static func escapeLink(_ url: String) -> String { escape(url, ")\\") }

    private static func escape(_ text: String, _ marks: String) -> String {
        var escaped = String.UnicodeScalarView()
        // By scalars: a mark with a combining accent is a mark for the server.
        for scalar in text.unicodeScalars {
            if marks.unicodeScalars.contains(scalar) { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }
}
