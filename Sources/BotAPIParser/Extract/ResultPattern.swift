/// The shape of a sentence, written as in `"returns [the|a] [_] {T} <end>"`.
struct ResultPattern {
    enum Element {
        case word([String])
        case optional([String])
        /// `[_]`: at most one word that is no type.
        case optionalAny
        /// `…`: words that are neither types nor verbs.
        case anything
        case type
        /// `<end>`: the end of the sentence, or a word that may follow a result.
        case end
    }

    var rule: String
    var elements: [Element]
    /// Whether it reads "otherwise": a sentence with that word is read by no other pattern.
    var isConditional: Bool

    init(_ rule: String, _ shape: String) {
        self.rule = rule
        isConditional = shape.utf8.contains(UInt8(ascii: "{")) && shape.split(separator: " ").contains("otherwise")
        elements = shape.split(separator: " ").map { element in
            switch element {
            case "{T}": return .type
            case "…": return .anything
            case "<end>": return .end
            case "[_]": return .optionalAny
            default:
                let isOptional = element.hasPrefix("[")
                let choices = (isOptional ? element.dropFirst().dropLast() : element).split(separator: "|").map(String.init)
                return isOptional ? .optional(choices) : .word(choices)
            }
        }
    }

    /// A quick look at the first word.
    func mayBegin(with word: Sentence.Word) -> Bool {
        switch elements[0] {
        case .word(let choices): choices.contains(word.lowercased)
        case .type:
            word.text.utf8.first?.isUppercaseLetter == true || word.lowercased == "array" || word.lowercased == "list" || word.lowercased == "true"
        case .optional, .optionalAny, .anything, .end: true
        }
    }
}
