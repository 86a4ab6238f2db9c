import BotAPISchema

extension Rule {
    /// A member that never has another value.
    static let constants: [Rule] = [
        Rule("always-quoted", #"always " ;"#, for: "Type of the block, always “photo”") { match, _ in
            .constant(.string(match.text(0)))
        },
        // "Always 0 for crafted gifts" goes on and is no constant.
        Rule("always-number", "always # ;", for: "Always 0.") { match, _ in
            match.integer(0).map { .constant(.integer($0)) }
        },
        Rule("must-always-be-number", "must always be #", for: "must always be 2592000 (30 days)") { match, _ in
            match.integer(0).map { .values(ValueList([.integer($0)])) }
        },
        Rule("must-be-emphasis", "must be ' ;", for: "Type of the result, must be <em>photo</em>") { match, subject in
            guard subject.isString, !match.token(0).style.contains(.capital) else { return nil }
            return .constant(.string(match.text(0)))
        },
        Rule("must-be-quoted", #"must be " ;"#, for: "Type of the result, must be “photo”") { match, subject in
            subject.isString ? .constant(.string(match.text(0))) : nil
        },
        // Markdown that lost its emphasis. "must be positive" is said of numbers, "must be unique" of texts.
        Rule("must-be-word", "must be * ;", for: "Type of the result, must be photo") { match, subject in
            let token = match.token(0)
            guard subject.isString, subject.isRequired, !token.style.contains(.capital), !Rule.adjectives.contains(token.word),
                  match.first > 0, match.reading[match.first - 1].kind == .comma, Rule.namesTag(match)
            else { return nil }
            return .constant(.string(match.text(0)))
        },
    ]

    private static let adjectives: Set<Word> = [.unique, .positive, .empty, .specified]

    /// "Type of the …", "Scope type", "Error source": the sentence speaks of what tells the variants of a union apart.
    private static func namesTag(_ match: Match) -> Bool {
        let reading = match.reading
        return (reading.startOfSentence(of: match.first)..<match.first).contains {
            switch reading[$0].word {
            case .type, .source, .status: true
            default: false
            }
        }
    }
}
