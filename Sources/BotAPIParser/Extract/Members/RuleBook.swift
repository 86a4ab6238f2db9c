/// The rules by the word that their phrase begins with, so that a description costs a look at each word.
struct RuleBook: Sendable {
    private var byWord: [[Rule]]
    /// Rules whose phrase begins with a number.
    private var byNumber: [Rule] = []
    private var byQuotation: [Rule] = []
    let all: [Rule]

    init(_ rules: [Rule]) {
        all = rules
        byWord = Array(repeating: [], count: Word.allCases.count)
        for rule in rules {
            switch rule.pattern.elements.first?.kind {
            case .number: byNumber.append(rule)
            case .quotation: byQuotation.append(rule)
            default:
                for word in rule.pattern.firstWords { byWord[Int(word.rawValue)].append(rule) }
            }
        }
    }

    func rules(at token: Token) -> [Rule] {
        switch token.kind {
        case .word: byWord[Int(token.word.rawValue)]
        case .number: byNumber
        case .quotation: byQuotation
        default: []
        }
    }

    /// In the order they are tried at one word.
    static let members = RuleBook(
        Rule.constants + Rule.defaults + Rule.values + Rule.ranges + Rule.bareRanges + Rule.widths + Rule.lengths + Rule.lengthBounds
            + Rule.characterSets + Rule.units + Rule.formats + Rule.empties + Rule.requirements + Rule.aliases + Rule.groups
    )
}
