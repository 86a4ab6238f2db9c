import BotAPISchema

extension Rule {
    /// What a member can be: closed lists, and open ones that the page gives as examples.
    static let values: [Rule] = [
        Rule("must-be-one-of", "must|can|should be one of", for: "must be one of “image/jpeg”, “image/gif”, or “video/mp4”", expects: "values", reading: list),
        Rule("one-of", "one of", for: "currently one of “regular”, “mask”, “custom_emoji”", reading: list),
        Rule("either", "either", for: "can be either “private”, “group”, “supergroup” or “channel”", reading: list),
        Rule("can-be", "can be", for: "Currently, can be “mention” (…), “hashtag” (…), “cashtag” (…)", reading: list),
        Rule("must-be-several", "must be", for: "must be 1000 for 3 months, 1500 for 6 months", reading: several),
        Rule("pass-one", "pass", for: "pass “regular”, “mask”, or “custom_emoji”", reading: several),
        Rule("no-lead-in", #"" [,] [or] ""#, for: "Poll type, “quiz” or “regular”, defaults to “regular”") { match, subject, _ in
            let reading = match.reading
            let start = reading.startOfSentence(of: match.first)
            guard subject.isString, match.first > start, reading[match.first - 1].kind == .comma,
                  !(start..<match.first).contains(where: { reading[$0].kind == .quotation }),
                  let list = ValueListReader(reading: reading).list(at: match.first),
                  reading.isEndOfClause(list.end) || reading[list.end].kind == .comma
            else { return nil }
            return Finding([.values(ValueList(list.values))], upTo: list.end)
        },
        Rule("for-example", "for example [,]", for: "for example, “h264”, “h265”, or “av01”", reading: examples),
        Rule("examples", "examples :", for: "Examples: “h264”, “h265”, “av01”.", reading: examples),
        // The values are in emphasis, or bare where the emphasis is lost.
        Rule("choose-one", "choose one", for: "Choose one, depending on …: typing for text messages, record_video or upload_video for videos", expects: "values") { match, subject, _ in
            let reading = match.reading
            var index = match.end
            while reading[index].kind != .colon {
                if reading[index].kind == .stop { return nil }
                index += 1
            }
            let reader = ValueListReader(reading: reading)
            guard subject.isString, let list = reader.list(at: index) ?? reader.bareList(at: index) else { return nil }
            return Finding([.values(ValueList(list.values))], upTo: list.end)
        },
        // Each value has a sentence of its own; the first one collects them all.
        Rule("if-passed", "if * is passed", for: "If quiz is passed, … If regular is passed, …") { match, subject, _ in
            guard subject.isString else { return nil }
            let reading = match.reading
            let phrase: Pattern = "if * is passed"
            var values: [Literal] = []
            var end = match.end
            for index in match.first..<reading.tokens.count where reading[index].word == .if {
                guard let other = phrase.match(reading, at: index) else { continue }
                values.append(.string(other.text(0)))
                end = other.end
            }
            return Finding([.values(ValueList(values))], upTo: end)
        },
        Rule("parse-mode", "mode for parsing entities", for: "Mode for parsing entities in the text") { match, subject, page in
            guard subject.isString, !page.parseModes.isEmpty else { return nil }
            return Finding([.values(ValueList(page.parseModes.map { .string($0) }, name: "ParseMode"))], upTo: match.end)
        },
        Rule("parse-mode-send", "send * or *", for: "Send Markdown or HTML, if you want …") { match, subject, page in
            guard subject.isString, subject.name.hasSuffix("parse_mode"), !page.parseModes.isEmpty else { return nil }
            return Finding([.values(ValueList(page.parseModes.map { .string($0) }, name: "ParseMode"))], upTo: match.end)
        },
        Rule("update-kinds", "update types", for: "A list of update types", reading: updateKinds),
        Rule("update-kinds-old", "types of updates", for: "the types of updates", reading: updateKinds),
    ]

    /// The values right after the phrase.
    private static func list(_ match: Match, _ subject: Subject, _ page: PageFacts) -> Finding? {
        guard let list = ValueListReader(reading: match.reading).list(at: match.end), subject.canBe(list.values) else { return nil }
        return Finding([.values(ValueList(list.values))], upTo: list.end)
    }

    /// Two values or more: "must be “x”" is a constant and "Pass “XTR” for payments in Telegram Stars" is none.
    private static func several(_ match: Match, _ subject: Subject, _ page: PageFacts) -> Finding? {
        guard let finding = list(match, subject, page), case .values(let list)? = finding.statements.first, list.values.count > 1 else { return nil }
        return finding
    }

    /// Two values or more: "For example, 2.0 means double size."
    private static func examples(_ match: Match, _ subject: Subject, _ page: PageFacts) -> Finding? {
        guard let finding = several(match, subject, page), case .values(var values)? = finding.statements.first,
              !subject.isString || match.reading[match.end].kind == .quotation
        else { return nil }
        values.isOpen = true
        return Finding([.values(values)], upTo: finding.end)
    }

    private static func updateKinds(_ match: Match, _ subject: Subject, _ page: PageFacts) -> Finding? {
        guard subject.isArray, subject.element == .string, !page.updateKinds.isEmpty else { return nil }
        return Finding([.values(ValueList(page.updateKinds.map { .string($0) }, name: "UpdateKind"))], upTo: match.end)
    }
}

extension Subject {
    /// Whether its type fits the values: texts for a String, numbers for a number.
    func canBe(_ values: [Literal]) -> Bool {
        values.allSatisfy {
            switch $0 {
            case .string: element == .string
            case .integer: element == .integer || element == .float
            case .double: element == .float
            case .boolean, .type: false
            }
        }
    }
}
