/// A phrase with holes, for example, `"values between # - # are accepted|allowed"`.
///
/// | element | matches |
/// |---|---|
/// | `word`, `one\|other` | the word, whatever its case |
/// | `-\|and` | a dash or the word |
/// | `[word]` | the word, or nothing |
/// | `#` | a number, captured |
/// | `"` | a quotation, captured |
/// | `*` | a word, captured |
/// | `'` | a word in emphasis, captured |
/// | `-` `,` `:` `(` `)` | that mark; a dash of any length |
/// | `;` | the end of a clause: a stop or a semicolon |
/// | `.` | the end of a sentence |
struct Pattern: ExpressibleByStringLiteral {
    /// What one piece of a phrase matches; plain bits, so that trying a phrase costs no counting of references.
    struct Element {
        enum Kind: UInt8 { case words, number, quotation, anyWord, emphasis, dash, comma, colon, open, close, endOfClause, endOfSentence }
        var kind: Kind
        var words = WordSet()
        /// "-|and": a dash will do too.
        var takesDash = false
        var isOptional = false

        func matches(_ token: Token) -> Bool {
            switch kind {
            case .words: token.kind == .word ? words.contains(token.word) : takesDash && token.kind == .dash
            case .number: token.kind == .number
            case .quotation: token.kind == .quotation
            case .anyWord: token.kind == .word
            case .emphasis: token.kind == .word && token.style.contains(.emphasis)
            case .dash: token.kind == .dash
            case .comma: token.kind == .comma
            case .colon: token.kind == .colon
            case .open: token.kind == .open
            case .close: token.kind == .close
            case .endOfClause: token.kind == .stop || token.kind == .semicolon
            case .endOfSentence: token.kind == .stop
            }
        }

        var isCaptured: Bool {
            switch kind {
            case .number, .quotation, .anyWord, .emphasis: true
            default: false
            }
        }

        /// The end itself is not a part of the phrase.
        var isConsumed: Bool { kind != .endOfClause && kind != .endOfSentence }
    }

    let elements: [Element]
    let literal: String

    init(stringLiteral literal: String) {
        self.literal = literal
        elements = literal.split(separator: " ").map { piece in
            var piece = piece
            let isOptional = piece.count > 1 && piece.first == "[" && piece.last == "]"
            if isOptional { piece = piece.dropFirst().dropLast() }
            let kind: Element.Kind = switch piece {
            case "#": .number
            case "\"": .quotation
            case "*": .anyWord
            case "'": .emphasis
            case "-": .dash
            case ",": .comma
            case ":": .colon
            case "(": .open
            case ")": .close
            case ";": .endOfClause
            case ".": .endOfSentence
            default: .words
            }
            let spellings = kind == .words ? piece.split(separator: "|") : []
            let words: [Word] = spellings.filter { $0 != "-" }.map { spelling in
                let word = Word(spelling: spelling)
                precondition(word != .unknown, "no word “\(spelling)” for the phrase “\(literal)”")
                return word
            }
            return Element(kind: kind, words: WordSet(words), takesDash: spellings.contains("-"), isOptional: isOptional)
        }
    }

    /// The words that the phrase can begin with.
    var firstWords: WordSet {
        var words = WordSet()
        for element in elements {
            words.formUnion(element.words)
            if !element.isOptional { break }
        }
        return words
    }

    /// The phrase at a token; `nil` where it does not stand there.
    func match(_ reading: Reading, at start: Int) -> Match? {
        var index = start
        for element in elements {
            if element.matches(reading[index]) {
                if element.isConsumed { index += 1 }
            } else if !element.isOptional {
                return nil
            }
        }
        return Match(reading: reading, first: start, end: index, captures: captures(reading, from: start))
    }

    /// The tokens of a phrase that is known to match.
    private func captures(_ reading: Reading, from start: Int) -> [Int] {
        var index = start
        var captures: [Int] = []
        for element in elements where element.matches(reading[index]) {
            if element.isCaptured { captures.append(index) }
            if element.isConsumed { index += 1 }
        }
        return captures
    }
}

/// Where a phrase stands in a description.
struct Match {
    let reading: Reading
    let first: Int
    /// The token after it.
    let end: Int
    let captures: [Int]

    var count: Int { captures.count }
    func number(_ index: Int) -> Double { reading[captures[index]].value }
    func integer(_ index: Int) -> Int? { Int(exactly: number(index)) }
    func text(_ index: Int) -> String { reading.text(reading[captures[index]]) }
    func token(_ index: Int) -> Token { reading[captures[index]] }
}
