/// A clause cut down to what a reader needs of it.
///
/// For example, "the message is sent to a direct messages chat" is "message sent to direct messages chat".
struct Clause {
    /// At most this many words: a clause is a reminder, the page keeps the sentence.
    static let limit = 6

    let text: String
    /// The token after the last one that the clause ran to, whether kept or not.
    let end: Int

    /// The clause from a token to the end of its sentence part, or to a bracket; `nil` where nothing stands there.
    init?(_ reading: Reading, from start: Int) {
        var start = start
        if reading[start].word == .then || reading[start].word == .to { start += 1 }
        var end = start
        while !reading.isEndOfClause(end), reading[end].kind != .open { end += 1 }
        self.end = end
        while end > start, reading[end - 1].kind == .comma { end -= 1 }
        guard end > start else { return nil }
        var kept = Array(start..<end)
        if Clause.count(kept, reading) > Clause.limit {
            let articles = kept.filter { !Clause.articles.contains(reading[$0].word) }
            let plain = articles.filter { !Clause.auxiliaries.contains(reading[$0].word) }
            kept = Clause.count(articles, reading) <= Clause.limit ? articles
                : Clause.count(plain, reading) <= Clause.limit ? plain
                : Clause.cut(articles, reading) ?? plain
        }
        while Clause.count(kept, reading) > Clause.limit { kept.removeLast() }
        if kept.count < end - start {
            while let last = kept.last, Clause.isDangling(reading[last]) { kept.removeLast() }
        }
        guard !kept.isEmpty else { return nil }
        text = Clause.join(kept, reading)
    }

    /// Words without which a long clause is still understood.
    private static let articles: Set<Word> = [.the, .a, .an, .then]
    private static let auxiliaries: Set<Word> = [.is, .are, .be, .been, .was, .were, .will, .has]
    /// Words that begin a part which a long clause can do without.
    private static let boundaries: Set<Word> = [.for, .from, .with, .in, .and, .or, .except, .if, .whose, .by, .on, .instead, .using, .of, .as, .to]

    /// The longest beginning that fits and ends before such a part.
    private static func cut(_ indices: [Int], _ reading: Reading) -> [Int]? {
        for end in indices.indices.dropFirst(3).reversed() where boundaries.contains(reading[indices[end]].word) {
            let beginning = Array(indices[..<end])
            let length = count(beginning, reading)
            if length <= limit { return length > 3 ? beginning : nil }
        }
        return nil
    }

    private static func count(_ indices: [Int], _ reading: Reading) -> Int {
        indices.count {
            switch reading[$0].kind {
            case .word, .number, .quotation, .code: true
            default: false
            }
        }
    }

    private static func isDangling(_ token: Token) -> Bool {
        switch token.kind {
        case .comma, .dash, .colon: true
        default: boundaries.contains(token.word)
        }
    }

    private static func join(_ indices: [Int], _ reading: Reading) -> String {
        var text = ""
        for (position, index) in indices.enumerated() {
            if position > 0, reading[index].style.contains(.spaced) { text += " " }
            text += reading.words(index, upTo: index + 1)
        }
        return text
    }
}
