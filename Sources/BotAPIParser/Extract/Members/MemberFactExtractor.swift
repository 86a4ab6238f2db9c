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
        let reading = Reading(member.documentation)
        let subject = Subject(member, in: owner, isParameter: isParameter)
        var facts: [Fact] = []
        var index = 0
        while index < reading.tokens.count {
            var next = index + 1
            for rule in rules.rules(at: reading.tokens[index]) {
                guard let finding = rule.finding(reading, at: index, of: subject, page: page) else { continue }
                for statement in finding.statements where !facts.contains(where: { $0.statement == statement }) {
                    facts.append(Fact(
                        statement,
                        rule: rule.name,
                        words: reading.words(index, upTo: finding.end),
                        line: member.line
                    ))
                }
                next = max(next, finding.end)
                break
            }
            index = next
        }
        return facts
    }
}
