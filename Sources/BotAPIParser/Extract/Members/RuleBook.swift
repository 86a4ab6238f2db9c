/// The rules by the word that their phrase begins with, so that a description costs a look at each word.
struct RuleBook: Sendable {
    /// A rule to be tried, and what must follow the first word for it.
    struct Candidate {
        var rule: Int
        var second: Pattern.Element?
    }

    /// In the order they are tried at one word.
    let all: [Rule]
    private var candidates: [Candidate] = []
    private var byWord: [Range<Int>] = []
    /// Rules whose phrase begins with a number.
    private var byNumber = 0..<0
    private var byQuotation = 0..<0

    init(_ rules: [Rule]) {
        all = rules
        byNumber = add(rules.indices.filter { rules[$0].pattern.elements.first?.kind == .number })
        byQuotation = add(rules.indices.filter { rules[$0].pattern.elements.first?.kind == .quotation })
        let firstWords = rules.map(\.pattern.firstWords)
        byWord = Word.allCases.map { word in add(rules.indices.filter { firstWords[$0].contains(word) }) }
    }

    private mutating func add(_ rules: [Int]) -> Range<Int> {
        let start = candidates.count
        for index in rules {
            let elements = all[index].pattern.elements
            let isCertain = elements.count > 1 && !elements[0].isOptional && !elements[1].isOptional && elements[0].isConsumed
            candidates.append(Candidate(rule: index, second: isCertain ? elements[1] : nil))
        }
        return start..<candidates.count
    }

    /// The candidates at a token, in the order they are tried.
    func candidates(at token: Token) -> Range<Int> {
        switch token.kind {
        case .word: byWord[Int(token.word.rawValue)]
        case .number: byNumber
        case .quotation: byQuotation
        default: 0..<0
        }
    }

    /// The rule of a candidate, unless the second token speaks against it.
    func rule(_ candidate: Int, before next: Token) -> Rule? {
        if let second = candidates[candidate].second, !second.matches(next) { return nil }
        return all[candidates[candidate].rule]
    }

    static let members = RuleBook(
        Rule.constants + Rule.defaults + Rule.values + Rule.ranges + Rule.bareRanges + Rule.widths + Rule.lengths + Rule.lengthBounds
            + Rule.characterSets + Rule.units + Rule.formats + Rule.empties + Rule.requirements + Rule.aliases + Rule.groups
    )
}
