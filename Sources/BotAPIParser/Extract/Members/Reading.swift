import BotAPISchema

/// A description, read once for all rules: its text as bytes, cut into tokens.
///
/// For example, "Type of the chat, can be either “private” or “group”." has the words `type`, `of`, …, a comma,
/// two quotations and a stop.
struct Reading {
    /// UTF-8, white space folded, no-break spaces as blanks.
    let bytes: [UInt8]
    /// Ends with a stop that is empty, so that a rule may look one token ahead.
    let tokens: [Token]

    init(_ inlines: [Inline]) {
        var scanner = Scanner()
        scanner.scan(inlines, style: [])
        scanner.finish()
        bytes = scanner.bytes
        tokens = scanner.tokens
    }

    /// The token at an index; beyond the last one, that one again, which is a stop.
    subscript(index: Int) -> Token { index < tokens.count ? tokens[index] : tokens[tokens.count - 1] }

    func text(_ token: Token) -> String { text(token.start, token.end) }

    func text(_ start: Int32, _ end: Int32) -> String {
        String(decoding: bytes[Int(start)..<Int(end)], as: UTF8.self)
    }

    /// The words from one token up to another, with the quotes of a quotation.
    func words(_ first: Int, upTo last: Int) -> String {
        var start = Int(self[first].start), end = Int(self[max(first, last - 1)].end)
        if self[first].kind == .quotation { start = Scanner.openingQuote(before: start, in: bytes) }
        if self[max(first, last - 1)].kind == .quotation { end = Scanner.closingQuote(after: end, in: bytes) }
        return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    }

    /// The token that ends the sentence of a token: its stop.
    func endOfSentence(from index: Int) -> Int {
        var index = index
        while self[index].kind != .stop { index += 1 }
        return index
    }

    /// The token that ends the clause of a token: a stop or a semicolon.
    func endOfClause(from index: Int) -> Int {
        var index = index
        while self[index].kind != .stop && self[index].kind != .semicolon { index += 1 }
        return index
    }

    func startOfSentence(of index: Int) -> Int {
        var index = index
        while index > 0 && self[index - 1].kind != .stop { index -= 1 }
        return index
    }

    func isEndOfClause(_ index: Int) -> Bool {
        self[index].kind == .stop || self[index].kind == .semicolon
    }
}
