import BotAPISchema

extension Rule {
    /// Bounds of a number.
    static let ranges: [Rule] = [
        Rule("values-between", "values between # -|and #", for: "Values between 1-100 are accepted.") { match, subject, _ in
            bounded(match, subject, match.number(0), match.number(1))
        },
        Rule("values-of-at-least", "values of at least #", for: "Values of at least 1 are accepted") { match, subject, _ in
            bounded(match, subject, match.number(0), nil)
        },
        Rule("values-of-at-most", "values of at most #", for: "Values of at most 100 are accepted") { match, subject, _ in
            bounded(match, subject, nil, match.number(0))
        },
        Rule("seconds-in-the-future", "must be between # second|seconds and # seconds", for: "must be between 300 second and 2678400 seconds (30 days) in the future") { match, subject, _ in
            inTheFuture(match, subject, match.number(0), match.number(1))
        },
        Rule("seconds-at-least", "must be at least # and no more than # seconds", for: "Must be at least 5 and no more than 600 seconds in the future") { match, subject, _ in
            inTheFuture(match, subject, match.number(0), match.number(1))
        },
        Rule("seconds-at-most", "must be not|no more than # seconds", for: "must be not more than 2678400 seconds (30 days) in the future") { match, subject, _ in
            inTheFuture(match, subject, nil, match.number(0))
        },
        Rule("price-between", "price in * must be between # and #", for: "price in nanograms must be between 10000000 and 10000000000000", reading: price),
        Rule("price-between", "price in * * must be between # and #", for: "price in Telegram Stars must be between 5 and 100000", reading: price),
        Rule("must-be-between", "must|should be between # and #", for: "Must be between 1 and 360 if specified") { match, subject, _ in
            guard subject.isNumber else { return nil }
            var range = NumberRange(minimum: match.number(0), maximum: match.number(1))
            let end = exceptions(of: &range, after: match.end, in: match.reading)
            return Finding([.range(range)], upTo: end)
        },
        Rule("from-to", "from # to #", for: "from -999999999 to 999999999") { match, subject in
            subject.isNumber ? .range(NumberRange(minimum: match.number(0), maximum: match.number(1))) : nil
        },
        Rule("must-be-at-least", "must be at least # ;", for: "Must be at least 1") { match, subject in
            subject.isNumber ? .range(NumberRange(minimum: match.number(0))) : nil
        },
        Rule("must-be-at-most", "must be at most # ;", for: "Must be at most 100") { match, subject in
            subject.isNumber ? .range(NumberRange(maximum: match.number(0))) : nil
        },
        Rule("positive", "must be positive", for: "must be positive") { match, subject in
            subject.isInteger ? .range(NumberRange(minimum: 1)) : nil
        },
        Rule("non-negative", "must be non - negative", for: "must be non-negative") { match, subject in
            subject.isNumber ? .range(NumberRange(minimum: 0)) : nil
        },
    ]

    /// A bare range, which begins with a number: "Day of the user's birth; 1-31".
    static let bareRanges: [Rule] = [
        Rule("range-for", #"# - # for ""#, for: "1-6 for “🎲”, “🎯” and “🎳”, 1-5 for “🏀” and “⚽”") { match, subject, _ in
            guard subject.isNumber else { return nil }
            let reading = match.reading
            var end = match.end
            while !reading.isEndOfClause(end), !(reading[end].kind == .comma && reading[end + 1].kind == .number) { end += 1 }
            let start = (match.first..<match.end).first { reading[$0].word == .for } ?? match.end
            let range = NumberRange(minimum: match.number(0), maximum: match.number(1), condition: reading.words(start, upTo: end))
            return Finding([.range(range)], upTo: end)
        },
        Rule("range", "# -", for: "Duration; 0-60") { match, subject, _ in
            let reading = match.reading
            guard subject.isNumber, reading[match.end].kind == .number,
                  match.first == 0 || opensBareRange(reading[match.first - 1])
            else { return nil }
            let (maximum, end) = reading.product(at: match.end)
            let next = reading[end]
            guard reading.isEndOfClause(end) || next.kind == .comma || next.kind == .close else { return nil }
            return Finding([.range(NumberRange(minimum: match.number(0), maximum: maximum))], upTo: end)
        },
    ]

    private static func opensBareRange(_ token: Token) -> Bool {
        switch token.kind {
        case .comma, .semicolon, .stop, .colon, .open: true
        default: false
        }
    }

    /// "… are accepted", ", or 0x7FFFFFFF are accepted", "… are accepted: price in Telegram Stars".
    private static func bounded(_ match: Match, _ subject: Subject, _ minimum: Double?, _ maximum: Double?) -> Finding? {
        guard subject.isNumber else { return nil }
        let reading = match.reading
        var range = NumberRange(minimum: minimum, maximum: maximum)
        var end = exceptions(of: &range, after: match.end, in: reading)
        let accepted: Pattern = "are|is accepted|allowed"
        guard let accepting = accepted.match(reading, at: end) else { return nil }
        end = accepting.end
        if reading[end].kind == .colon {
            let last = reading.endOfClause(from: end)
            range.condition = reading.words(end + 1, upTo: last)
            end = last
        }
        return Finding([.range(range)], upTo: end)
    }

    private static func price(_ match: Match, _ subject: Subject, _ page: PageFacts) -> Finding? {
        guard subject.isNumber else { return nil }
        let reading = match.reading
        let end = (match.first..<match.end).first { reading[$0].word == .must } ?? match.end
        let range = NumberRange(
            minimum: match.number(match.count - 2),
            maximum: match.number(match.count - 1),
            condition: reading.words(match.first, upTo: end)
        )
        return Finding([.range(range)], upTo: match.end)
    }

    private static func inTheFuture(_ match: Match, _ subject: Subject, _ minimum: Double?, _ maximum: Double?) -> Finding? {
        let reading = match.reading
        guard subject.isNumber, (match.end..<reading.endOfClause(from: match.end)).contains(where: { reading[$0].word == .future })
        else { return nil }
        return Finding([.range(NumberRange(minimum: minimum, maximum: maximum, condition: "seconds in the future"))], upTo: match.end)
    }

    /// ", or 0x7FFFFFFF"
    private static func exceptions(of range: inout NumberRange, after end: Int, in reading: Reading) -> Int {
        let exception: Pattern = "[,] or #"
        var end = end
        while let match = exception.match(reading, at: end) {
            range.exceptions.append(match.number(0))
            end = match.end
        }
        return end
    }
}
