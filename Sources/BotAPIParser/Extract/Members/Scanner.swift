import BotAPISchema

/// Turns prose into bytes and tokens in one pass.
struct Scanner {
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    private var runs: [Run] = []
    private var position = 0
    private var isSpaced = false

    /// A part of the text in one style, up to the next one.
    private struct Run {
        enum Kind { case text, code, lineBreak }
        var start: Int
        var kind: Kind
        var style: Token.Style
    }

    init() {
        bytes.reserveCapacity(256)
        tokens.reserveCapacity(64)
    }

    /// Appends the text of the inlines and remembers where each style begins.
    mutating func scan(_ inlines: [Inline], style: Token.Style) {
        for inline in inlines {
            switch inline {
            case .text(let text):
                if runs.last?.style != style || runs.last?.kind != .text { runs.append(Run(start: bytes.count, kind: .text, style: style)) }
                append(text)
            case .emphasis(let inner): scan(inner, style: style.union(.emphasis))
            case .strong(let inner): scan(inner, style: style.union(.strong))
            case .link(_, let inner): scan(inner, style: style.union(.link))
            case .code(let code):
                runs.append(Run(start: bytes.count, kind: .code, style: style))
                append(code)
            case .lineBreak:
                runs.append(Run(start: bytes.count, kind: .lineBreak, style: []))
                if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
            }
        }
    }

    /// Cuts the text into tokens.
    mutating func finish() {
        while bytes.last == 0x20 { bytes.removeLast() }
        for index in runs.indices {
            let end = index + 1 < runs.count ? min(runs[index + 1].start, bytes.count) : bytes.count
            switch runs[index].kind {
            case .text:
                cut(upTo: end, style: runs[index].style)
            case .code:
                if position <= runs[index].start, position < end { code(upTo: end, style: runs[index].style) }
            case .lineBreak:
                if position <= runs[index].start { add(.stop, from: runs[index].start, to: runs[index].start, style: []) }
                isSpaced = true
            }
        }
        add(.stop, from: bytes.count, to: bytes.count, style: [])
    }

    /// Text with runs of white space and no-break spaces folded into one blank, and straight apostrophes.
    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { source in
            let count = source.count
            var wasBlank = bytes.last.map { $0 == 0x20 } ?? true
            // Where the part begins that is appended as it is.
            var start = 0
            var index = 0
            while index < count {
                let byte = source[index]
                let replacement: UInt8
                var length = 1
                if byte == 0x20 && !wasBlank || byte > 0x20 && byte != 0xC2 && byte != 0xE2 {
                    wasBlank = byte == 0x20
                    index += 1
                    continue
                } else if byte == 0xC2, index + 1 < count, source[index + 1] == 0xA0 {
                    replacement = 0x20
                    length = 2
                } else if byte == 0xE2, index + 2 < count, source[index + 1] == 0x80, source[index + 2] == 0x98 || source[index + 2] == 0x99 {
                    // ‘ and ’, which old pages write for an apostrophe.
                    replacement = UInt8(ascii: "'")
                    length = 3
                } else if byte == 0x20 || byte >= 9 && byte <= 13 {
                    replacement = 0x20
                } else {
                    wasBlank = false
                    index += 1
                    continue
                }
                bytes.append(contentsOf: source[start..<index])
                index += length
                start = index
                if replacement != 0x20 || !wasBlank { bytes.append(replacement) }
                wasBlank = replacement == 0x20
            }
            bytes.append(contentsOf: source[start..<count])
        }
    }

    private mutating func code(upTo end: Int, style: Token.Style) {
        var start = position
        while start < end, bytes[start] == 0x20 {
            isSpaced = true
            start += 1
        }
        if let value = Product.value(of: bytes[start..<end]) {
            add(.number, from: start, to: end, style: style, value: Double(value))
        } else {
            add(.code, from: start, to: end, style: style)
        }
        position = end
    }

    private mutating func add(
        _ kind: Token.Kind, from start: Int, to end: Int, style: Token.Style, word: Word = .unknown, value: Double = 0
    ) {
        tokens.append(Token(
            kind: kind,
            style: isSpaced ? style.union(.spaced) : style,
            word: word,
            start: Int32(start),
            end: Int32(end),
            value: value
        ))
        isSpaced = false
    }

    /// Cuts the bytes from the position up to the end of a style; the last word or quotation may reach beyond it.
    private mutating func cut(upTo limit: Int, style: Token.Style) {
        let count = bytes.count
        while position < limit {
            let start = position
            let byte = bytes[start]
            switch byte {
            case 0x20:
                isSpaced = true
                position += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                number(from: start, isNegative: false, style: style)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
                word(from: start, style: style)
            case UInt8(ascii: "-"):
                let opens = start == 0 || bytes[start - 1] == 0x20 || bytes[start - 1] == UInt8(ascii: "(")
                if opens, start + 1 < count, bytes[start + 1].isDigit {
                    position += 1
                    number(from: start, isNegative: true, style: style)
                } else {
                    mark(.dash, length: 1, style: style)
                }
            case UInt8(ascii: ","): mark(.comma, length: 1, style: style)
            case UInt8(ascii: ";"): mark(.semicolon, length: 1, style: style)
            case UInt8(ascii: ":"): mark(.colon, length: 1, style: style)
            case UInt8(ascii: "("): mark(.open, length: 1, style: style)
            case UInt8(ascii: ")"): mark(.close, length: 1, style: style)
            case UInt8(ascii: "!"), UInt8(ascii: "?"): mark(.stop, length: 1, style: style)
            case UInt8(ascii: "."): mark(isStop(at: start) ? .stop : .other, length: 1, style: style)
            case UInt8(ascii: "\""): quotation(from: start, openingLength: 1, style: style)
            case 0xE2 where start + 2 < count && bytes[start + 1] == 0x80:
                switch bytes[start + 2] {
                case 0x93, 0x94: mark(.dash, length: 3, style: style)
                case 0x9C, 0x9D: quotation(from: start, openingLength: 3, style: style)
                default: foreign(from: start, style: style)
                }
            case 0x80...: foreign(from: start, style: style)
            default: mark(.other, length: 1, style: style)
            }
        }
    }

    private mutating func mark(_ kind: Token.Kind, length: Int, style: Token.Style) {
        add(kind, from: position, to: position + length, style: style)
        position += length
    }

    /// A dot ends a sentence unless the text goes on without a blank ("t.me") or in lower case ("i.e. the").
    private func isStop(at index: Int) -> Bool {
        guard index + 1 < bytes.count else { return true }
        guard bytes[index + 1] == 0x20 else { return !bytes[index + 1].isLetter && !bytes[index + 1].isDigit }
        return index + 2 >= bytes.count || !(bytes[index + 2] >= 0x61 && bytes[index + 2] <= 0x7A)
    }

    private mutating func word(from start: Int, style: Token.Style) {
        var hash = Word.Table.seed
        var end = start
        while end < bytes.count {
            var byte = bytes[end]
            guard byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || isApostrophe(at: end) else { break }
            if byte >= 0x41 && byte <= 0x5A { byte |= 0x20 }
            hash = Word.Table.step(hash, byte)
            end += 1
        }
        let isCapital = bytes[start] >= 0x41 && bytes[start] <= 0x5A
        let style = isCapital ? style.union(.capital) : style
        add(.word, from: start, to: end, style: style, word: Word.table.word(hash: hash))
        position = end
    }

    /// "isn't", but not a closing quote.
    private func isApostrophe(at index: Int) -> Bool {
        bytes[index] == UInt8(ascii: "'") && index + 1 < bytes.count && bytes[index + 1].isLetter
    }

    /// "100", "0x7FFFFFFF", "0.5"; "512px" and "100x100" are words.
    private mutating func number(from start: Int, isNegative: Bool, style: Token.Style) {
        var end = position
        var value = 0.0
        if bytes[end] == UInt8(ascii: "0"), end + 2 < bytes.count, bytes[end + 1] | 0x20 == UInt8(ascii: "x"),
           let first = bytes[end + 2].hexValue
        {
            end += 3
            value = Double(first)
            while end < bytes.count, let digit = bytes[end].hexValue {
                value = value * 16 + Double(digit)
                end += 1
            }
        } else {
            while end < bytes.count, bytes[end].isDigit {
                value = value * 10 + Double(bytes[end] & 0xF)
                end += 1
            }
            if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), bytes[end + 1].isDigit {
                var scale = 1.0
                end += 1
                while end < bytes.count, bytes[end].isDigit {
                    value = value * 10 + Double(bytes[end] & 0xF)
                    scale *= 10
                    end += 1
                }
                value /= scale
            }
        }
        if end < bytes.count, bytes[end].isLetter || bytes[end] == UInt8(ascii: "_") {
            word(from: start, style: style)
        } else {
            add(.number, from: start, to: end, style: style, value: isNegative ? -value : value)
            position = end
        }
    }

    /// A quotation up to its closing quote; a quote that nothing closes is a mark.
    private mutating func quotation(from start: Int, openingLength: Int, style: Token.Style) {
        let content = start + openingLength
        var end = content
        while end < bytes.count {
            if openingLength == 1 ? bytes[end] == UInt8(ascii: "\"") : isCurlyQuote(at: end) {
                add(.quotation, from: content, to: end, style: style)
                position = end + openingLength
                return
            }
            end += 1
        }
        mark(.other, length: openingLength, style: style)
    }

    private func isCurlyQuote(at index: Int) -> Bool {
        bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
            && (bytes[index + 2] == 0x9C || bytes[index + 2] == 0x9D)
    }

    /// Letters of other scripts, emoji.
    private mutating func foreign(from start: Int, style: Token.Style) {
        var end = start + 1
        while end < bytes.count, bytes[end] >= 0x80, bytes[end] < 0xC0 { end += 1 }
        add(.other, from: start, to: end, style: style)
        position = end
    }

    static func openingQuote(before start: Int, in bytes: [UInt8]) -> Int {
        start >= 1 && bytes[start - 1] == UInt8(ascii: "\"") ? start - 1 : max(0, start - 3)
    }

    static func closingQuote(after end: Int, in bytes: [UInt8]) -> Int {
        end < bytes.count && bytes[end] == UInt8(ascii: "\"") ? end + 1 : min(bytes.count, end + 3)
    }
}
