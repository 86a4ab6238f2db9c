import BotAPISchema

/// The sentence that names a method's result.
///
/// Each pattern is documented by a sentence it was written for. In a pattern, `{T}` is a type phrase ("Array of Message objects",
/// "User object", "True"), `[…]` may be missing, `a|b` is either word, `_` is one word that is no type, `…` is any words but a type's and a verb's.
struct ResultPhrase {
    struct Match {
        var type: TypeReference
        var rule: String
        /// The sentence, without its dot.
        var words: String
    }

    /// In order of preference within one sentence.
    private static let patterns: [ResultPattern] = [
        // "On success, if the edited message is not an inline message, the edited Message is returned, otherwise True is returned."
        ResultPattern("returned-otherwise", "{T} … is returned [,] otherwise [the] [_] {T} is returned"),
        // "On success, if the message was sent by the bot, returns the edited Message, otherwise returns True."
        ResultPattern("returns-otherwise", "returns [the|a|an] [_] {T} [,] otherwise [returns] {T}"),
        // "Returns basic information about the bot in form of a User object."
        ResultPattern("returns-in-form-of", "returns … in [the] form of [a|an] {T}"),
        // "Returns the edited invite link as a ChatInviteLink object."
        ResultPattern("returns-as", "returns … as [a|an|the] {T}"),
        // "On success, returns an Array of ChatMember objects that contains information about all chat administrators …"
        // "Returns the MessageId of the sent message on success."
        ResultPattern("returns", "returns [the|a|an] [_] [_] {T} <end>"),
        // "On success, an Array of MessageId of the sent messages is returned."
        // "On success, the stopped Poll with the final results is returned."
        ResultPattern("is-returned", "{T} … is|are [also] returned"),
    ]

    /// Which words name a type, for example, those that the page defines.
    private var isKnown: (Substring) -> Bool

    init(isKnown: @escaping (Substring) -> Bool) {
        self.isKnown = isKnown
    }

    /// What the sentences of a text say; one match a sentence.
    func matches(in text: String) -> [Match] {
        Sentence.split(text).compactMap(match)
    }

    private func match(in sentence: Sentence) -> Match? {
        let isConditional = sentence.words.contains { $0.lowercased == "otherwise" }
        for pattern in Self.patterns where pattern.isConditional == isConditional {
            for start in sentence.words.indices where pattern.mayBegin(with: sentence.words[start]) {
                var types: [TypeReference] = []
                guard match(pattern.elements[...], sentence, at: start, &types) != nil else { continue }
                return Match(type: types.count == 1 ? types[0] : .oneOf(types), rule: pattern.rule, words: sentence.trimmedText)
            }
        }
        return nil
    }

    /// Where the match ends.
    private func match(_ elements: ArraySlice<ResultPattern.Element>, _ sentence: Sentence, at start: Int, _ types: inout [TypeReference]) -> Int? {
        guard let element = elements.first else { return start }
        let rest = elements.dropFirst()
        let words = sentence.words
        switch element {
        case .word(let choices):
            guard start < words.count, choices.contains(words[start].lowercased) else { return nil }
            return match(rest, sentence, at: start + 1, &types)
        case .optional(let choices):
            if start < words.count, choices.contains(words[start].lowercased), let end = match(rest, sentence, at: start + 1, &types) { return end }
            return match(rest, sentence, at: start, &types)
        case .optionalAny:
            if start < words.count, isFree(words[start]), let end = match(rest, sentence, at: start + 1, &types) { return end }
            return match(rest, sentence, at: start, &types)
        case .anything:
            var position = start
            while true {
                if let end = match(rest, sentence, at: position, &types) { return end }
                guard position < words.count, isFree(words[position]), !words[position].isVerb else { return nil }
                position += 1
            }
        case .type:
            guard let (type, end) = type(in: words, at: start) else { return nil }
            let count = types.count
            types.append(type)
            if let end = match(rest, sentence, at: end, &types) { return end }
            types.removeSubrange(count...)
            return nil
        case .end:
            if start == words.count { return start }
            switch words[start].lowercased {
            case "on", "of", "that", "which", "with", ",", "in", "for", "if", "to", "containing", "and", "(": return match(rest, sentence, at: start, &types)
            default: return nil
            }
        }
    }

    /// Neither a type's name nor what stands before one: a pattern never skips it.
    private func isFree(_ word: Sentence.Word) -> Bool {
        word.lowercased != "array" && word.lowercased != "list" && !(word.text.isTypeName && isType(word.text))
    }

    private func isType(_ word: Substring) -> Bool {
        switch word {
        case "String", "Integer", "Int", "Float", "Boolean", "True": true
        default: isKnown(word)
        }
    }

    /// "Array of Message objects", "an Array of Update", "array of Messages", "list of Gift objects", "Message or True", "true".
    private func type(in words: [Sentence.Word], at start: Int) -> (TypeReference, Int)? {
        guard let (first, end) = single(in: words, at: start, isPlural: false) else { return nil }
        var types = [first]
        var position = end
        while position + 1 < words.count, words[position].lowercased == "or", let (next, end) = single(in: words, at: position + 1, isPlural: false) {
            types.append(next)
            position = end
        }
        return (types.count == 1 ? first : .oneOf(types), position)
    }

    private func single(in words: [Sentence.Word], at start: Int, isPlural: Bool) -> (TypeReference, Int)? {
        guard start < words.count else { return nil }
        let word = words[start]
        if word.lowercased == "array" || word.lowercased == "list", start + 2 < words.count, words[start + 1].lowercased == "of" {
            var element = start + 2
            // "an array of the sent Messages"
            if words[element].lowercased == "the" { element += 1 }
            if element < words.count, words[element].lowercased == "sent" { element += 1 }
            return single(in: words, at: element, isPlural: true).map { (.array(of: $0.0), $0.1) }
        }
        guard let type = name(word.text, isPlural: isPlural) else { return nil }
        let next = start + 1
        let hasObject = next < words.count && (words[next].lowercased == "object" || words[next].lowercased == "objects")
        return (type, hasObject ? next + 1 : next)
    }

    private func name(_ word: Substring, isPlural: Bool) -> TypeReference? {
        switch word {
        case "String": return .string
        case "Integer", "Int": return .integer
        case "Float": return .float
        case "Boolean": return .boolean
        // "Returns true." (setWebhook up to 3.6)
        case "True", "true": return .true
        default:
            guard word.isTypeName else { return nil }
            if isKnown(word) { return .named(String(word)) }
            // "an array of Messages that were sent"
            if isPlural, word.last == "s", isKnown(word.dropLast()) { return .named(String(word.dropLast())) }
            return nil
        }
    }
}
