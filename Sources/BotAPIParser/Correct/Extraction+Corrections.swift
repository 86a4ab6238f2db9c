import BotAPISchema

extension Extraction {
    /// Applies every correction that this page needs; one that no longer fits the page is an error.
    mutating func correct(with corrections: [Correction]) {
        for correction in corrections { apply(correction) }
    }

    private mutating func apply(_ correction: Correction) {
        // A page without a version may have what is corrected, but need not.
        let isDue = schema.version.map { (correction.versions ?? .init()).contains($0) } ?? false
        guard let target = Target(correction.of, in: schema) else {
            if isDue {
                diagnostics.error("correction of \(correction.of): the page has nothing of that name; the correction is to be dropped")
            }
            return
        }
        let text = target.text(of: correction.part, in: schema)
        guard Correction.hash(of: text) == correction.hash else {
            if isDue {
                diagnostics.error(
                    "correction of \(correction.of): its \(correction.part.rawValue) now reads “\(text.shortened())”, "
                        + "which has the hash \(Correction.hash(of: text)) and not \(correction.hash); the correction is to be checked",
                    line: target.line(in: schema)
                )
            }
            return
        }
        guard let change = correction.change.statements(of: target, reason: correction.reason) else {
            diagnostics.error(
                "correction of \(correction.of): it changes nothing that a \(target.noun) has, or names a type that is none",
                line: target.line(in: schema)
            )
            return
        }
        let line = target.line(in: schema)
        if target.has(type: change.type, isRequired: correction.change.isRequired, in: schema) {
            diagnostics.error("correction of \(correction.of): the page says it itself; the correction is to be dropped", line: line)
            return
        }
        if let type = change.type { target.modifyMember(in: &schema) { $0.type = type } }
        if let isRequired = correction.change.isRequired { target.modifyMember(in: &schema) { $0.isRequired = isRequired } }
        for statement in change.statements {
            if target.facts(in: schema).contains(where: { $0.statement == statement }) {
                diagnostics.error("correction of \(correction.of): the page says it itself; the correction is to be dropped", line: line)
                continue
            }
            target.state(Fact(statement, rule: "correction", words: correction.reason, line: line), in: &schema)
        }
    }
}

extension Correction.Change {
    /// What is to be stated of the target; `nil` for what it cannot have.
    fileprivate func statements(of target: Target, reason: String) -> (type: TypeReference?, statements: [Statement])? {
        var statements: [Statement] = []
        var newType: TypeReference?
        let isMember = target.member != nil
        if let type {
            guard isMember, let read = TypeReference(words: type) else { return nil }
            newType = read
        }
        if isRequired != nil, !isMember { return nil }
        if let result {
            guard case .method = target.owner, !isMember, let read = TypeReference(words: result) else { return nil }
            statements.append(.result(read))
        }
        if let values {
            guard isMember else { return nil }
            statements.append(.values(ValueList(values.map(Literal.string))))
        }
        if let unit {
            guard isMember else { return nil }
            statements.append(.unit(unit))
        }
        if let alias {
            guard isMember else { return nil }
            statements.append(.alias(alias))
        }
        if let alternative {
            guard case .type = target.owner, !isMember, let read = TypeReference(words: alternative) else { return nil }
            statements.append(.alternative(read))
        }
        return newType == nil && isRequired == nil && statements.isEmpty ? nil : (newType, statements)
    }
}
