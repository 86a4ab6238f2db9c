import BotAPISchema

/// Reads what a sentence of the list of changes claims.
enum ClaimReader {
    static func claims(in inlines: [Inline]) -> [Claim] {
        var claims: [Claim] = []
        var antecedents: [String] = []
        for sentence in ClaimToken.tokens(of: inlines).split(separator: .stop) {
            for clause in clauses(of: Array(sentence)) {
                claims += clause.claims(antecedents: antecedents)
                if let named = clause.groups.last(where: { $0.preposition == nil && $0.isEntity }) { antecedents = named.names }
                // "Renamed the class A to B and added the field f to it."
                if clause.verb == .rename, let new = clause.groups.last(where: { $0.preposition == "to" }) { antecedents = new.names }
            }
        }
        var seen: Set<Claim> = []
        return claims.filter { seen.insert($0).inserted }
    }

    private static func clauses(of sentence: [ClaimToken]) -> [ClaimClause] {
        var state = ClauseState()
        for (index, token) in sentence.enumerated() {
            let previous = index > 0 ? sentence[index - 1] : nil
            let next = index + 1 < sentence.count ? sentence[index + 1] : nil
            switch token {
            case .word(let word): state.read(word, after: previous, before: next)
            case .bare(let word):
                if state.expects(bare: word, before: next) {
                    state.read(name: word, before: next)
                } else {
                    state.read(word.lowercased(), after: previous, before: next)
                }
            case .name(let name): state.read(name: name, before: next)
            case .quoted(let value): if !state.isExplaining { state.clause.quoted.append(value) }
            case .number(let number): state.clause.numbers.append(number)
            case .colon: state.readColon()
            case .comma, .stop: continue
            }
        }
        return state.clauses
    }
}
