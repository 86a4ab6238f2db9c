/// What a variant is called inside its union.
///
/// The variant's name without the union's: `ChatMemberOwner` is `.owner`, `RichTextTextMention` is `.textMention`.
/// Where the union's name does not start it, words that the union's name also has go from both ends, one word staying:
/// `InputMediaPhoto` in `InputPollMedia` is `.photo`, `InputVenueMessageContent` in `InputMessageContent` is `.venue`.
enum CaseNames {
    /// - Parameter siblings: All variants of a union that only we name: what they all start with goes too.
    static func name(of variant: String, in union: String, siblings: [String] = []) -> String {
        if let nice = NiceNames.cases[union]?[variant] { return nice }
        if variant.hasPrefix(union), variant != union { return Words(String(variant.dropFirst(union.count))).camelCase }
        let prefix = sharedWords(siblings)
        if prefix > 0 { return Words(words: Array(Words(variant).words.dropFirst(prefix))).camelCase }
        let common = Set(Words(union).words)
        var words = Words(variant).words[...]
        while words.count > 1, let first = words.first, common.contains(first) { words.removeFirst() }
        while words.count > 1, let last = words.last, common.contains(last) { words.removeLast() }
        return Words(words: Array(words)).camelCase
    }

    /// How many words all names start with, one word of each staying.
    private static func sharedWords(_ names: [String]) -> Int {
        let words = names.map { Words($0).words }
        guard words.count > 1, let first = words.first else { return 0 }
        let limit = (words.map(\.count).min() ?? 1) - 1
        return (0..<max(limit, 0)).first { position in words.contains { $0[position] != first[position] } } ?? max(limit, 0)
    }
}
