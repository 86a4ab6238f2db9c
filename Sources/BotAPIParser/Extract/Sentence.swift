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
    var words: [Word]

    /// Cuts a text at each dot that ends a word, at other marks that end a sentence, and at line ends;
    /// only sentences that speak of returning are kept.
    static func split(_ text: String) -> [Sentence] {
        var sentences: [Sentence] = []
        let bytes = text.utf8
        var start = bytes.startIndex
        var index = start
        func close(_ end: String.Index) {
            guard text[start..<end].mentionsReturn else { return }
            sentences.append(Sentence(text: text, words: words(in: text[start..<end])))
        }
        while index < bytes.endIndex {
            let next = bytes.index(after: index)
            switch bytes[index] {
            case UInt8(ascii: "\n"):
                close(index)
                start = next
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                guard next == bytes.endIndex || bytes[next].isBlank else { break }
                close(index)
                start = next
            default: break
            }
            index = next
        }
        close(index)
        return sentences
    }

    private static func words(in text: Substring) -> [Word] {
        var words: [Word] = []
        let bytes = text.utf8
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            let next = bytes.index(after: index)
            switch bytes[index] {
            case let byte where byte.isBlank:
                if start < index { words.append(Word(text[start..<index])) }
                start = next
            case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: ":"):
                if start < index { words.append(Word(text[start..<index])) }
                words.append(Word(text[index..<next]))
                start = next
            default: break
            }
            index = next
        }
        if start < index { words.append(Word(text[start..<index])) }
        return words
    }

    /// From its first word to its last.
    var trimmedText: String {
        guard let first = words.first, let last = words.last else { return "" }
        return String(text[first.text.startIndex..<last.text.endIndex])
    }
}

extension Substring {
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
