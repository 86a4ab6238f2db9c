/// The words of a name, and names made of words.
///
/// For example, `Words("chat_id").camelCase` is `chatID` and `Words("InputMediaPhoto").words` is `["input", "media", "photo"]`.
struct Words: Hashable, Sendable {
    /// In lower case.
    var words: [String]

    init(words: [String]) { self.words = words }

    /// Splits at everything that is no ASCII letter or digit, before a capital after a small letter or digit,
    /// and before the last capital of a run that a small letter follows: "HTMLText" is "html", "text".
    init(_ text: String) {
        words = []
        let bytes = Array(text.utf8)
        var word: [UInt8] = []
        func isLower(_ i: Int) -> Bool { i < bytes.count && bytes[i].isLowercase }
        for (i, byte) in bytes.enumerated() {
            guard byte.isDigit || byte.isLowercase || byte.isUppercase else {
                finish(&word)
                continue
            }
            if byte.isUppercase, i > 0, !word.isEmpty, !bytes[i - 1].isUppercase || isLower(i + 1) {
                finish(&word)
            }
            word.append(byte.isUppercase ? byte | 0x20 : byte)
        }
        finish(&word)
    }

    private mutating func finish(_ word: inout [UInt8]) {
        guard !word.isEmpty else { return }
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll()
    }

    /// `chatID`, `inviteURL`, `htmlText`: acronyms are of one case, small at the start.
    var camelCase: String {
        words.enumerated().reduce(into: "") { $0 += $1.offset == 0 ? $1.element : Words.capitalized($1.element) }
    }

    /// `ChatID`, `URLText`.
    var upperCamelCase: String { words.reduce(into: "") { $0 += Words.capitalized($1) } }

    private static func capitalized(_ word: String) -> String {
        acronyms[word] ?? word.prefix(1).uppercased() + word.dropFirst()
    }

    private static let acronyms: [String: String] = {
        let plain = [
            "api", "gif", "html", "http", "https", "id", "ip", "iso", "jpeg", "json", "md5", "mime", "mp3", "mp4", "mpeg",
            "mpeg4", "pdf", "pm", "png", "qr", "rgb", "rgb24", "rtl", "sha256", "svg", "ton", "url", "utc", "utf8", "uuid",
            "webm", "xml", "xtr", "zip",
        ]
        var table = Dictionary(uniqueKeysWithValues: plain.map { ($0, $0.uppercased()) })
        table["ids"] = "IDs"
        table["urls"] = "URLs"
        table["webm"] = "WebM"
        return table
    }()
}
