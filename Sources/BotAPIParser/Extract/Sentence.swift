/// The words of a sentence; a comma and a bracket are words of their own.
struct Sentence {
    struct Word {
        var text: Substring
        var lowercased: String

        init(_ text: Substring) {
            self.text = text
            lowercased = text.lowercased()
        }

        /// A pattern's free words never run over another verb.
        var isVerb: Bool { lowercased == "returns" || lowercased == "returned" || lowercased == "return" || lowercased == "otherwise" }
    }

    var text: String
    var words: [Word] = []

    /// Cuts a text at each dot that ends a word, at other marks that end a sentence, and at line ends.
    static func split(_ text: String) -> [Sentence] {
        var sentences: [Sentence] = []
        var sentence = Sentence(text: text)
        let bytes = text.utf8
        var start = bytes.startIndex
        var index = start
        func close(_ sentence: inout Sentence) {
            if !sentence.words.isEmpty { sentences.append(sentence) }
            sentence.words = []
        }
        while index < bytes.endIndex {
            let byte = bytes[index]
            let next = bytes.index(after: index)
            let endsWord = next == bytes.endIndex || bytes[next].isBlank
            switch byte {
            case _ where byte.isBlank:
                if start < index { sentence.words.append(Word(text[start..<index])) }
                start = next
                if byte == UInt8(ascii: "\n") { close(&sentence) }
            case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: ":"):
                if start < index { sentence.words.append(Word(text[start..<index])) }
                sentence.words.append(Word(text[index..<next]))
                start = next
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                guard endsWord else { break }
                if start < index { sentence.words.append(Word(text[start..<index])) }
                start = next
                close(&sentence)
            default: break
            }
            index = next
        }
        if start < index { sentence.words.append(Word(text[start..<index])) }
        close(&sentence)
        return sentences
    }

    /// From its first word to its last.
    var trimmedText: String {
        guard let first = words.first, let last = words.last else { return "" }
        return String(text[first.text.startIndex..<last.text.endIndex])
    }

    var mentionsReturn: Bool { words.contains { $0.lowercased.hasPrefix("return") } }
}

extension String {
    /// Whether "return" or "Return" stands in it anywhere.
    var mentionsReturn: Bool {
        var matched = 0
        for byte in utf8 {
            switch (matched, byte) {
            case (1, UInt8(ascii: "t")), (2, UInt8(ascii: "u")), (3, UInt8(ascii: "r")): matched += 1
            case (4, UInt8(ascii: "n")): return true
            default: matched = byte == UInt8(ascii: "e") ? 1 : 0
            }
        }
        return false
    }
}
