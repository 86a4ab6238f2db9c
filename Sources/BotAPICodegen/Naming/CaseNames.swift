/// What a variant is called inside its union.
///
/// The variant's name without the union's: `ChatMemberOwner` is `.owner`, `RichTextTextMention` is `.textMention`.
/// Where the union's name does not start it, words that the union's name also has go from both ends, one word staying:
/// `InputMediaPhoto` in `InputPollMedia` is `.photo`, `InputVenueMessageContent` in `InputMessageContent` is `.venue`.
enum CaseNames {
    static func name(of variant: String, in union: String) -> String {
        if let nice = NiceNames.cases[union]?[variant] { return nice }
        if variant.hasPrefix(union), variant != union { return Words(String(variant.dropFirst(union.count))).camelCase }
        let common = Set(Words(union).words)
        var words = Words(variant).words[...]
        while words.count > 1, let first = words.first, common.contains(first) { words.removeFirst() }
        while words.count > 1, let last = words.last, common.contains(last) { words.removeLast() }
        return Words(words: Array(words)).camelCase
    }
}
