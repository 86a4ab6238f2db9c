import BotAPISchema

extension Rule {
    /// Lengths that begin with their number: "1-4096 characters after entities parsing".
    static let lengths: [Rule] = [
        Rule("characters", "# - # characters", for: "1-4096 characters after entities parsing") { match, subject, _ in
            characters(match, subject, match.integer(0), match.integer(1))
        },
        Rule("bytes", "# - # bytes", for: "1-128 bytes") { match, subject, _ in
            length(match, match.integer(0), match.integer(1), .bytes, upTo: match.end)
        },
        Rule("line-feeds", "# - # line feeds", for: "1-2 line feeds") { match, subject, _ in
            length(match, match.integer(0), match.integer(1), .lineFeeds, upTo: match.end)
        },
        // Of an array: "A JSON-serialized list of 1-100 identifiers", "must include 2-10 items", "2-10 strings 1-100 characters each".
        Rule("items", "# - # *", for: "must include 2-10 items") { match, subject, _ in
            items(match, subject, match.integer(0), match.integer(1))
        },
        Rule("items-or", "# or # *", for: "A list of the 3 or 4 base colors") { match, subject, _ in
            guard let minimum = match.integer(0), match.integer(1) == minimum + 1 else { return nil }
            return items(match, subject, minimum, minimum + 1)
        },
    ]

    /// Lengths that begin with a word: "up to 256 characters", "at most 2 line feeds".
    static let lengthBounds: [Rule] = [
        Rule("total-between", "total length of # - # characters", for: "List of search keywords with total length of 1-64 characters") { match, subject, _ in
            length(match, match.integer(0), match.integer(1), .totalCharacters, upTo: match.end)
        },
        Rule("total-at-most", "total length of up to # characters", for: "0-20 keywords with total length of up to 64 characters") { match, subject, _ in
            length(match, nil, match.integer(0), .totalCharacters, upTo: match.end)
        },
        Rule("total-at-least", "total length of at least # characters", for: "total length of at least 2 characters") { match, subject, _ in
            length(match, match.integer(0), nil, .totalCharacters, upTo: match.end)
        },
        Rule("characters-up-to", "up to # characters", for: "Text of the query (up to 256 characters)") { match, subject, _ in
            characters(match, subject, nil, match.integer(0))
        },
        Rule("characters-at-most", "at most # characters", for: "Title of the button; at most 64 characters") { match, subject, _ in
            characters(match, subject, nil, match.integer(0))
        },
        Rule("characters-exceed", "exceed # characters", for: "Title; can't exceed 64 characters") { match, subject, _ in
            characters(match, subject, nil, match.integer(0))
        },
        Rule("characters-no-more", "no|not more|longer than # characters", for: "Title; no longer than 64 characters") { match, subject, _ in
            characters(match, subject, nil, match.integer(0))
        },
        Rule("characters-at-least", "at least # characters", for: "Description of the command; at least 3 characters") { match, subject, _ in
            characters(match, subject, match.integer(0), nil)
        },
        // "Offset length can't exceed 64 bytes."
        Rule("bytes-at-most", "exceed # bytes", for: "Offset length can't exceed 64 bytes.") { match, subject, _ in
            subject.isNumber ? nil : length(match, nil, match.integer(0), .bytes, upTo: match.end)
        },
        Rule("bytes-up-to", "up to # bytes", for: "Data of the button, up to 64 bytes") { match, subject, _ in
            subject.isNumber ? nil : length(match, nil, match.integer(0), .bytes, upTo: match.end)
        },
        Rule("bytes-at-least", "at least # bytes", for: "at least 1 bytes") { match, subject, _ in
            subject.isNumber ? nil : length(match, match.integer(0), nil, .bytes, upTo: match.end)
        },
        Rule("line-feeds-at-most", "at most # line feeds", for: "with at most 2 line feeds") { match, subject, _ in
            length(match, nil, match.integer(0), .lineFeeds, upTo: match.end)
        },
        Rule("line-feeds-at-least", "at least # line feeds", for: "at least 1 line feeds") { match, subject, _ in
            length(match, match.integer(0), nil, .lineFeeds, upTo: match.end)
        },
        Rule("items-up-to", "up to # *", for: "list of up to 10 identifiers") { match, subject, _ in
            items(match, subject, nil, match.integer(0))
        },
        Rule("items-at-most", "at most # *", for: "At most 200 identifiers can be specified.") { match, subject, _ in
            items(match, subject, nil, match.integer(0))
        },
        Rule("items-at-least", "at least # *", for: "at least 2 items") { match, subject, _ in
            items(match, subject, match.integer(0), nil)
        },
        // The condition is the rest of the clause.
        Rule("exactly-one-item", "exactly one item", for: "Must contain exactly one item for payments in Telegram Stars.") { match, subject, _ in
            guard subject.isArray else { return nil }
            let end = match.reading.endOfClause(from: match.end)
            let condition = end > match.end ? match.reading.words(match.end, upTo: end) : nil
            return Finding([.length(Length(minimum: 1, maximum: 1, unit: .items, condition: condition))], upTo: end)
        },
    ]

    private static let parsing: Pattern = "after entities|entity parsing"
    private static let lineFeeds: Pattern = "with at most # line feeds"

    /// "… after entities parsing", "… with at most 2 line feeds after entities parsing".
    private static func characters(_ match: Match, _ subject: Subject, _ minimum: Int?, _ maximum: Int?) -> Finding? {
        guard !subject.isNumber, minimum != nil || maximum != nil else { return nil }
        let reading = match.reading
        var end = match.end
        var feeds: Match?
        if let match = lineFeeds.match(reading, at: end) {
            feeds = match
            end = match.end
        }
        let parsed = parsing.match(reading, at: end)
        guard var finding = length(match, minimum, maximum, parsed == nil ? .characters : .charactersAfterEntities, upTo: parsed?.end ?? end)
        else { return nil }
        if let feeds { finding.statements.append(.length(Length(maximum: feeds.integer(0), unit: .lineFeeds))) }
        return finding
    }

    /// Elements of an array. "(in up to 4 sizes each)" speaks of the arrays inside, "0-12 two-letter codes" of the array.
    private static func items(_ match: Match, _ subject: Subject, _ minimum: Int?, _ maximum: Int?) -> Finding? {
        guard subject.isArray, minimum != nil || maximum != nil, match.reading[match.end].word != .each,
              match.first == 0 || match.reading[match.first - 1].word != .in
        else { return nil }
        return length(match, minimum, maximum, .items, upTo: match.end)
    }

    /// "…: for payments in Telegram Stars" is the condition.
    private static func length(_ match: Match, _ minimum: Int?, _ maximum: Int?, _ unit: Length.Unit, upTo end: Int) -> Finding? {
        guard minimum != nil || maximum != nil else { return nil }
        let reading = match.reading
        var length = Length(minimum: minimum, maximum: maximum, unit: unit)
        guard reading[end].kind == .colon else { return Finding([.length(length)], upTo: end) }
        let last = reading.endOfClause(from: end)
        length.condition = reading.words(end + 1, upTo: last)
        return Finding([.length(length)], upTo: last)
    }
}
