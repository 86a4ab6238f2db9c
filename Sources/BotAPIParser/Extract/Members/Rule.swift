import BotAPISchema

/// A phrase of the page and what it states.
///
///     Rule("always-quoted", #"always " ;"#, for: "Type of the block, always “photo”") { match, _ in .constant(.string(match.text(0))) }
struct Rule: Sendable {
    let name: String
    let pattern: Pattern
    /// The sentence it was written for.
    let sentence: String
    /// What must follow the phrase, for example, "values"; `nil` for a phrase that may be followed by anything.
    let expectation: String?
    private let read: @Sendable (Match, Subject, PageFacts) -> Finding?

    /// What a phrase states and the token after the last one that was needed.
    struct Finding {
        var statements: [Statement]
        var end: Int

        init(_ statements: [Statement], upTo end: Int) {
            self.statements = statements
            self.end = end
        }
    }

    /// A rule that may read on after the phrase.
    init(
        _ name: String, _ pattern: Pattern, for sentence: String, expects expectation: String? = nil,
        reading read: @escaping @Sendable (Match, Subject, PageFacts) -> Finding?
    ) {
        self.name = name
        self.pattern = pattern
        self.sentence = sentence
        self.expectation = expectation
        self.read = read
    }

    /// A rule whose phrase says it all.
    init(
        _ name: String, _ pattern: Pattern, for sentence: String,
        _ statement: @escaping @Sendable (Match, Subject) -> Statement?
    ) {
        self.init(name, pattern, for: sentence, reading: { match, subject, _ in
            statement(match, subject).map { Finding([$0], upTo: match.end) }
        })
    }

    func finding(_ match: Match, of subject: Subject, page: PageFacts) -> Finding? {
        read(match, subject, page)
    }
}
