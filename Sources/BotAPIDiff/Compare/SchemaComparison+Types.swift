import BotAPISchema

extension SchemaComparison {
    mutating func compare(_ old: TypeDefinition, _ new: TypeDefinition) {
        let subject = Subject.type(new.name)
        let first = changes.count
        if let former = formerTypes[new.name] { add(subject, .renamed(from: former.old, score: former.score)) }
        compareSections(subject, old.section, new.section)
        compareVariants(old, new)
        let leaving = old.fields.filter { field in !new.fields.contains { $0.name == field.name } }
        compareMembers(
            of: subject,
            old.fields,
            new.fields,
            moved: moves.destinations(of: leaving, leaving: old)
        )
        let gone = Set(leaving.map(\.name) + old.variants.map(similarity.renamed).filter { !new.variants.contains($0) }.flatMap(\.names))
        let come = Set(
            new.fields.map(\.name).filter { name in !old.fields.contains { $0.name == name } }
                + new.variants.filter { !old.variants.map(similarity.renamed).contains($0) }.flatMap(\.names)
        )
        compareStatements(of: subject, old.facts, new.facts, without: gone.union(come))
        if knowledge.hasProse, changes.count == first, (old.documentation + old.notes).text != (new.documentation + new.notes).text {
            add(subject, .documentation)
        }
    }

    mutating func compare(_ old: MethodDefinition, _ new: MethodDefinition) {
        let subject = Subject.method(new.name)
        let first = changes.count
        if let former = formerMethods[new.name] { add(subject, .renamed(from: former.old, score: former.score)) }
        compareSections(subject, old.section, new.section)
        switch (old.result.map(similarity.renamed), new.result) {
        case (let old?, let new?): if !old.isSame(as: new) { add(subject, .resultChanged(from: old, to: new)) }
        case (nil, nil): break
        case (nil, _), (_, nil):
            notes.append("\(new.name): the result is known on one side only.")
        }
        compareMembers(of: subject, old.parameters, new.parameters, moved: [:])
        let (before, after) = (Set(old.parameters.map(\.name)), Set(new.parameters.map(\.name)))
        compareStatements(of: subject, old.facts, new.facts, without: before.symmetricDifference(after))
        if knowledge.hasProse, changes.count == first, (old.documentation + old.notes).text != (new.documentation + new.notes).text {
            add(subject, .documentation)
        }
    }

    /// A schema that knows no sections moved nothing.
    private mutating func compareSections(_ subject: Subject, _ old: String, _ new: String) {
        if old != new, !old.isEmpty, !new.isEmpty { add(subject, .movedToSection(new, from: old)) }
    }

    private mutating func compareVariants(_ old: TypeDefinition, _ new: TypeDefinition) {
        let subject = Subject.type(new.name)
        let variants = old.variants.map(similarity.renamed)
        switch (old.isUnion, new.isUnion) {
        case (false, false): return
        case (true, true):
            let added = new.variants.filter { !variants.contains($0) }
            let removed = variants.filter { !new.variants.contains($0) }
            if !added.isEmpty { add(subject, .unionGrown(added)) }
            if !removed.isEmpty { add(subject, .unionShrunk(removed)) }
        case (false, true) where old.fields.isEmpty, (true, false) where new.fields.isEmpty:
            // Some published schemas list neither fields nor variants of a union.
            notes.append("\(new.name): the variants are known on one side only.")
        case (false, true): add(subject, .becameUnion(new.variants))
        case (true, false): add(subject, .becameObject(variants))
        }
    }
}
