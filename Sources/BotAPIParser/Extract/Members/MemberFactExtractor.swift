public import BotAPISchema

/// Reads what the description of a field or a parameter says, fact by fact.
///
///     MemberFactExtractor(page: facts).facts(of: member, in: "MessageOriginUser", isParameter: false)
///     // [Fact(.constant("user"), rule: "always-quoted", words: "always “user”")]
public struct MemberFactExtractor: Sendable {
    private let page: PageFacts
    private let rules = RuleBook.members

    public init(page: PageFacts) {
        self.page = page
    }

    /// The facts of a member, in the order of the words they were found in.
    public func facts(of member: Member, in owner: String, isParameter: Bool) -> [Fact] {
        var diagnostics = Diagnostics(file: "")
        return facts(of: member, in: owner, isParameter: isParameter, diagnostics: &diagnostics)
    }

    /// The facts of a member; a lead-in that is not followed by what it promises is a warning.
    public func facts(of member: Member, in owner: String, isParameter: Bool, diagnostics: inout Diagnostics) -> [Fact] {
        read(member, in: owner, isParameter: isParameter, diagnostics: &diagnostics).facts
    }

    /// What a description says of its member, and of its member and others.
    struct Found {
        var facts: [Fact] = []
        var groups: [Fact] = []
    }

    func read(_ member: Member, in owner: String, isParameter: Bool, diagnostics: inout Diagnostics) -> Found {
        let reading = Reading(member.documentation)
        let subject = Subject(member, in: owner, isParameter: isParameter)
        var found = Found()
        var index = 0
        let last = reading.tokens.count - 1
        while index < last {
            var next = index + 1
            for candidate in rules.candidates(at: reading[index]) {
                guard let rule = rules.rule(candidate, before: reading[index + 1]), let match = rule.pattern.match(reading, at: index) else { continue }
                guard let finding = rule.finding(match, of: subject, page: page) else {
                    if let expectation = rule.expectation, subject.element == .string || subject.isNumber {
                        diagnostics.warning(
                            "\(owner).\(member.name): expected \(expectation) after “\(reading.words(index, upTo: match.end))”, "
                                + "read “\(reading.words(index, upTo: reading.endOfClause(from: match.end)))”; it has no list of values",
                            line: member.line
                        )
                    }
                    continue
                }
                for statement in finding.statements where !found.facts.contains(where: { statement.repeats($0.statement) }) {
                    let words = reading.words(index, upTo: finding.end)
                    let fact = Fact(statement, rule: rule.name, words: words, line: member.line)
                    if case .group = statement { found.groups.append(fact) } else { found.facts.append(fact) }
                }
                next = max(next, finding.end)
                break
            }
            index = next
        }
        if let file = FileRule.fact(reading, of: subject, line: member.line) { found.facts.append(file) }
        return found
    }
}

extension Statement {
    /// Whether it says again, or in other words, what an earlier one said: a member has one constant, one default, one unit,
    /// one format of a kind.
    func repeats(_ earlier: Statement) -> Bool {
        switch (self, earlier) {
        case (.constant, .constant), (.values, .values), (.defaultValue, .defaultValue), (.bits, .bits),
             (.unit, .unit), (.characters, .characters), (.emptyMeaning, .emptyMeaning), (.requiredIf, .requiredIf),
             (.conditionalDefault, .conditionalDefault): true
        // "HTTPS URL … the original URL"; a list may be sent as JSON text besides.
        case (.format(let format), .format(let other)):
            format == other || (format != .jsonSerialized && other != .jsonSerialized)
        default: self == earlier
        }
    }
}
