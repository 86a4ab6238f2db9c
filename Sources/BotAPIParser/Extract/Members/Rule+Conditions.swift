import BotAPISchema

extension Rule {
    /// What an empty value says that an absent one does not.
    ///
    /// "If not specified or empty" and "If omitted or empty" make no difference and state nothing.
    static let empties: [Rule] = [
        Rule("empty", "empty :", for: "Empty: remove the icon.", reading: emptyMeaning),
        Rule("pass-empty", "pass|use|specify [an] empty string|text|list|array", for: "Pass an empty string to remove the icon.", reading: emptyMeaning),
        Rule("empty-string-if", "an empty string if", for: "an empty string if the icon was removed") { match, subject, _ in
            guard subject.canBeEmpty, let clause = Clause(match.reading, from: match.end) else { return nil }
            return Finding([.emptyMeaning(clause.text)], upTo: clause.end)
        },
        Rule("if-empty", "if [left] [specified] empty ,", for: "If left empty, only the username will be inserted", reading: emptyMeaning),
        Rule("if-the-empty", "if the * is empty ,", for: "If the name is empty, then the link brings back to the top", reading: emptyMeaning),
        Rule("may-be-empty-which", "may|can be empty , in which case", for: "May be empty, in which case just the username will be inserted", reading: emptyMeaning),
        Rule("may-be-empty-if", "may be empty if", for: "may be empty if webhook is not set up", reading: emptyMeaning),
    ]

    private static func emptyMeaning(_ match: Match, _ subject: Subject, _ page: PageFacts) -> Finding? {
        guard subject.canBeEmpty, let clause = Clause(match.reading, from: match.end) else { return nil }
        return Finding([.emptyMeaning(clause.text)], upTo: clause.end)
    }

    /// Another name on the wire; only restated corrections say so.
    static let aliases: [Rule] = [
        Rule("also-named", #"also named ""#, for: "Also named “story_id” on the wire.") { match, _ in .alias(match.text(0)) },
    ]

    /// When an optional member must be there.
    static let requirements: [Rule] = [
        Rule("required-if", "required if|when", for: "Required if chat_id and message_id are not specified") { match, subject, _ in
            guard !subject.isRequired, let clause = Clause(match.reading, from: match.end) else { return nil }
            return Finding([.requiredIf(clause.text)], upTo: clause.end)
        },
        // "required for data decryption" is said of a required field.
        Rule("required-for", "required for", for: "required for polls in quiz mode") { match, subject, _ in
            guard !subject.isRequired, let clause = Clause(match.reading, from: match.end - 1) else { return nil }
            return Finding([.requiredIf(clause.text)], upTo: clause.end)
        },
    ]
}

extension Subject {
    /// A text or a list; "can be empty" of an object means that it can be absent.
    var canBeEmpty: Bool { isString || isArray }
}
