/// The words that a name of the API is made of.
///
/// For example, `"last_resale_star_count"` and `"InlineQueryResultMpeg4Gif"` have four and five.
struct NameWords: Hashable, Sendable {
    let words: [String]

    init(_ name: String) {
        var words: [String] = []
        var word = ""
        for character in name {
            if character == "_" || character.isUppercase, !word.isEmpty {
                words.append(word)
                word = ""
            }
            if character != "_" { word += character.lowercased() }
        }
        if !word.isEmpty { words.append(word) }
        self.words = words
    }

    /// Whether the other begins with all of these words and goes on: `exclude_limited`, `exclude_limited_upgradable`.
    func isProperPrefix(of other: NameWords) -> Bool {
        words.count < other.words.count && other.words.starts(with: words)
    }

    /// Whether the other ends with all of these words and has more before: `message_id`, `reply_to_message_id`.
    func isProperSuffix(of other: NameWords) -> Bool {
        words.count < other.words.count && other.words.reversed().starts(with: words.reversed())
    }

    /// Whether a word of one is a word of the other, or its plural.
    func sharesWord(with other: NameWords) -> Bool {
        words.contains { word in other.words.contains { NameWords.similarity(word, $0) > 0 } }
    }

    /// From 0 to 1: how many words, in the same order, are the same or nearly so, of the longer name's.
    ///
    /// `thumb_url` and `thumbnail_url` share 0.95.
    func similarity(to other: NameWords) -> Double {
        guard !words.isEmpty, !other.words.isEmpty else { return 0 }
        var best = Array(repeating: Array(repeating: 0.0, count: other.words.count + 1), count: words.count + 1)
        for (row, word) in words.enumerated() {
            for (column, otherWord) in other.words.enumerated() {
                best[row + 1][column + 1] = max(
                    best[row][column] + NameWords.similarity(word, otherWord),
                    best[row][column + 1],
                    best[row + 1][column]
                )
            }
        }
        return best[words.count][other.words.count] / Double(max(words.count, other.words.count))
    }

    /// A plural is nearly the same word, and so is an abbreviation.
    private static func similarity(_ one: String, _ other: String) -> Double {
        if one == other { return 1 }
        let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
        guard long.hasPrefix(short) else { return 0 }
        if long == short + "s" { return 0.95 }
        return short.utf8.count >= 4 ? 0.9 : 0
    }
}
