/// Cuts a sentence into clauses, word by word.
struct ClauseState {
    private(set) var clauses = [ClaimClause(verb: .none)]
    private var preposition: String?
    private var kind: ClaimClause.Kind?
    /// The last noun that no name has followed: "new methods for payments: sendInvoice, …".
    private var noun: ClaimClause.Kind?
    /// Whether the next name continues the last group.
    private var isListing = false
    /// Whether only articles stand between the verb and here.
    private var isFresh = false
    private var saysNew = false
    /// Whether what is said explains, and announces nothing.
    private(set) var isExplaining = false

    var clause: ClaimClause {
        get { clauses[clauses.count - 1] }
        set { clauses[clauses.count - 1] = newValue }
    }

    mutating func read(_ word: String, after previous: ClaimToken?, before next: ClaimToken?) {
        if clause.verb == .none, !isExplaining, let verb = ClauseState.passiveVerb(word, after: previous) {
            clause.verb = verb
            (preposition, kind, noun, isListing) = (nil, nil, nil, false)
            return
        }
        // "new" is a verb only where there is no other: "New fields gif_duration in …".
        if let verb = ClaimClause.verb(word), word != "new" || clause.verb == .none {
            clauses.append(ClaimClause(verb: verb))
            (preposition, kind, noun, isListing, isFresh, isExplaining) = (nil, nil, nil, false, true, false)
            saysNew = false
            return
        }
        guard !isExplaining else { return }
        if word == "optional" || word == "required" {
            if word == "optional" { clause.saysOptional = true } else { clause.saysRequired = true }
        } else if word == "and" || word == "or" || word == "plus" {
            if !isListing { preposition = nil }
            if word == "plus" { saysNew = true }
        } else if word == "it" || word == "its" {
            clause.mentionsIt = true
        } else if ClaimClause.prepositions.contains(word) {
            (preposition, kind, isListing, isFresh) = (word, nil, false, false)
        } else if ClaimClause.articles.contains(word) {
            if word == "new" { saysNew = true }
        } else if let noun = ClaimClause.kind(word) {
            read(noun: noun, word: word, after: previous)
        } else if ClaimClause.explanations.contains(word) {
            isExplaining = true
        } else if preposition != nil, kind == nil, case .word(let noun)? = next, ClaimClause.kind(noun) != nil {
            // "with separate fields": an adjective.
            return
        } else {
            (preposition, kind, isListing, isFresh, saysNew) = (nil, nil, false, false, false)
        }
    }

    /// What the clause is about stands before: "The parameter start_parameter of the method sendInvoice became optional",
    /// "are now optional", "have been removed".
    private static func passiveVerb(_ word: String, after previous: ClaimToken?) -> ClaimClause.Verb? {
        switch word {
        case "became", "become", "becomes", "now": return .become
        case "removed", "renamed", "replaced":
            guard [.word("been"), .word("were"), .word("was"), .word("are"), .word("is")].contains(previous) else { return nil }
            return ClaimClause.verb(word)
        default: return nil
        }
    }

    private mutating func read(noun: ClaimClause.Kind, word: String, after previous: ClaimToken?) {
        if kind == nil, case .name? = previous, !clause.groups.isEmpty {
            // "to the Sticker object": the noun follows its name.
            clause.groups[clause.groups.count - 1].kind = noun
            (preposition, kind, isListing) = (nil, nil, false)
            if word == "type" || word == "types" { clause.valueOwner = clause.groups.last?.names.last }
            return
        }
        // "to the class A and the field b": the preposition does not reach over to the field.
        if isListing { preposition = nil }
        // "of type X" and "of the type X" say what a field holds.
        kind = preposition == "of" && word == "type" ? .other : noun
        self.noun = noun
        isListing = false
        if word == "type", preposition == nil { clause.saysType = true }
    }

    mutating func read(name: String, before next: ClaimToken?) {
        guard !isExplaining else { return }
        if clause.valueOwner != nil, preposition == nil, kind == nil, name.first?.isLowercase == true, isListing || clause.quoted.isEmpty {
            // "two new MessageEntity types: cashtag and phone_number"
            clause.quoted.append(name)
            isListing = next == .comma || next == .word("and")
            return
        }
        if isListing, kind == nil, !clause.groups.isEmpty, !(name.contains("_") && clause.groups[clause.groups.count - 1].isEntity) {
            clause.groups[clause.groups.count - 1].names.append(name)
        } else if kind != nil || preposition != nil || isListing || (isFresh && isObject(before: next)) {
            // "gif_duration in InlineQueryResultGif and mpeg4_duration in …": a field is no further owner.
            if isListing, kind == nil { preposition = nil }
            clause.groups.append(.init(preposition: preposition, kind: kind, names: [name], isNew: saysNew))
            (preposition, kind, noun, isFresh, saysNew) = (nil, nil, nil, false, false)
        } else {
            // "Added vCard support", "in parse mode HTML".
            return
        }
        isListing = next == .comma || next == .word("and") || next == .word("or")
    }

    /// Whether an unmarked word is a name here: "the fields text, entities and …", "in the class Update".
    func expects(bare word: String, before next: ClaimToken?) -> Bool {
        guard !isExplaining, let first = word.first else { return false }
        let isAwaited: Bool
        switch kind ?? (isListing ? clause.groups.last?.kind : nil) {
        case .type?: isAwaited = first.isUppercase
        case .field?, .parameter?: isAwaited = first.isLowercase
        case .method?, .value?, .other?, nil: isAwaited = false
        }
        guard isAwaited else { return false }
        switch next {
        case nil, .comma?, .colon?, .stop?: return true
        case .word(let word)?: return word == "and" || word == "or" || first.isUppercase || ClaimClause.prepositions.contains(word)
        case .bare?, .name?, .quoted?, .number?: return first.isUppercase
        }
    }

    /// "Added new methods for payments: sendInvoice and answerShippingQuery".
    mutating func readColon() {
        guard let noun else { return }
        (preposition, kind, isListing, isExplaining) = (nil, noun, false, false)
        self.noun = nil
    }

    /// Whether a name stands for itself: "Added sendVenue to …", "Added the sendVideoNote method", not "Added vCard support".
    private func isObject(before next: ClaimToken?) -> Bool {
        if case .bare? = next { return false }
        guard case .word(let word)? = next else { return true }
        return ClaimClause.kind(word) != nil || ClaimClause.prepositions.contains(word) || word == "and" || word == "or"
    }
}
