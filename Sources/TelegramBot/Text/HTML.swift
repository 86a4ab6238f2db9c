/// Escapes for the parse mode `HTML`, where ``FormattedText`` cannot be used.
///
///     let text = "<b>\(HTML.escape(name))</b> <a href=\"\(HTML.escape(url))\">more</a>"
///
/// - SeeAlso: [HTML style](https://core.telegram.org/bots/api#html-style)
public enum HTML {
    /// For text between tags, and for the values of attributes in double quotes.
    public static func escape(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        // By scalars: a mark with a combining accent is a mark for the server.
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": escaped += "&lt;".unicodeScalars
            case ">": escaped += "&gt;".unicodeScalars
            case "&": escaped += "&amp;".unicodeScalars
            case "\"": escaped += "&quot;".unicodeScalars
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
