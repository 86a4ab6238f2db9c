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
        var clauses = [ClaimClause(verb: .none)]
        var current: ClaimClause {
            get { clauses[clauses.count - 1] }
            set { clauses[clauses.count - 1] = newValue }
        }
        var preposition: String?
        var kind: ClaimClause.Kind?
        // Whether the next name continues the last group.
        var isListing = false
        var isExplaining = false
        for (index, token) in sentence.enumerated() {
            let next = index + 1 < sentence.count ? sentence[index + 1] : nil
            switch token {
            case .word(let word):
                // "new" is a verb only where there is no other: "New fields gif_duration in …"
                if let verb = ClaimClause.verb(word), word != "new" || index == 0 || current.verb == .none {
                    // "Fixed an error" tells, what follows announces nothing.
                    if verb == .become { current.verb = .become } else { clauses.append(ClaimClause(verb: verb)) }
                    (preposition, kind, isListing, isExplaining) = (nil, nil, false, false)
                } else if word == "optional" || word == "required", !isExplaining {
                    if word == "optional" { current.saysOptional = true } else { current.saysRequired = true }
                } else if isExplaining {
                    continue
                } else if word == "and" || word == "or" || word == "plus" {
                    // "and the class B" begins a group; "and B" continues one.
                    if !isListing { preposition = nil }
                } else if word == "it" {
                    current.mentionsIt = true
                } else if ClaimClause.prepositions.contains(word) {
                    (preposition, kind, isListing) = (word, nil, false)
                } else if ClaimClause.articles.contains(word) {
                    continue
                } else if let noun = ClaimClause.kind(word) {
                    if kind == nil, index > 0, case .name = sentence[index - 1], !current.groups.isEmpty {
                        // "to the Sticker object": the noun follows its name, unless names follow the noun.
                        current.groups[current.groups.count - 1].kind = noun
                        (preposition, kind, isListing) = (nil, nil, false)
                    } else {
                        // "to the class A and the field b": the preposition does not reach over to the field.
                        if isListing { preposition = nil }
                        // "of type X" and "of the type X" say what a field holds.
                        kind = preposition == "of" && word == "type" ? .other : noun
                        isListing = false
                    }
                } else if ClaimClause.explanations.contains(word) {
                    isExplaining = true
                } else {
                    (preposition, kind, isListing) = (nil, nil, false)
                }
            case .name(let name):
                guard !isExplaining else { continue }
                if isListing, kind == nil, !current.groups.isEmpty {
                    current.groups[current.groups.count - 1].names.append(name)
                } else {
                    current.groups.append(.init(preposition: preposition, kind: kind, names: [name]))
                    (preposition, kind) = (nil, nil)
                }
                isListing = continues(after: next)
            case .quoted(let value): if !isExplaining { current.quoted.append(value) }
            case .number(let number): current.numbers.append(number)
            case .comma: continue
            case .stop: continue
            }
        }
        return clauses
    }

    /// A name is followed by another of its list after a comma or "and".
    private static func continues(after next: ClaimToken?) -> Bool {
        next == .comma || next == .word("and") || next == .word("or")
    }
}
