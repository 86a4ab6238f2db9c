import BotAPISchema

extension SchemaComparison {
    /// What the page states of a type or a method as a whole, but for what follows from members and variants that came or went:
    /// `InlineKeyboardButton` allows one more choice where it got one more field.
    mutating func compareStatements(of subject: Subject, _ old: [Fact], _ new: [Fact], without names: Set<String>) {
        for (aspect, before, after) in differences(old, new) {
            let (left, right) = (before.map { $0.leavingOut(names) }, after.map { $0.leavingOut(names) })
            if Set(left) == Set(right) { continue }
            add(subject, .restated(aspect, from: before, to: after))
        }
    }

    /// What the page states of a member.
    mutating func compareStatements(of subject: Subject, _ oldFacts: [Fact], _ newFacts: [Fact], old: Member, new: Member) {
        for (aspect, before, after) in differences(oldFacts, newFacts) {
            guard aspect == .values, let one = list(before), let other = list(after) else {
                add(subject, .restated(aspect, from: before, to: after), old, new)
                continue
            }
            let added = other.values.filter { !one.values.contains($0) }
            let removed = one.values.filter { !other.values.contains($0) }
            if !added.isEmpty { add(subject, .valuesAdded(added), old, new) }
            if !removed.isEmpty { add(subject, .valuesRemoved(removed), old, new) }
            if added.isEmpty, removed.isEmpty, one.isOpen != other.isOpen {
                add(subject, .restated(aspect, from: before, to: after), old, new)
            }
        }
    }

    private func differences(_ old: [Fact], _ new: [Fact]) -> [(Aspect, [Statement], [Statement])] {
        Aspect.allCases.filter(knowledge.aspects.contains).compactMap { aspect in
            let before = old.map(\.statement).filter { Aspect(of: $0) == aspect }
            let after = new.map(\.statement).filter { Aspect(of: $0) == aspect }
            return Set(before) == Set(after) ? nil : (aspect, before, after)
        }
    }

    private func list(_ statements: [Statement]) -> ValueList? {
        if statements.count == 1, case .values(let list) = statements[0] { list } else { nil }
    }
}

extension Statement {
    /// A group or a discriminator without these members and variants.
    fileprivate func leavingOut(_ names: Set<String>) -> Statement {
        switch self {
        case .group(let group):
            return .group(MemberGroup(group.rule, members: group.members.filter { !names.contains($0) }))
        case .discriminator(.field(let field, let values)):
            // A tag is a tag wherever it stands; shapes are tried in their order.
            let tags = values.filter { !names.contains($0.variant) }.sorted { $0.value < $1.value }
            return .discriminator(.field(field, values: tags))
        case .discriminator(.requiredFields(let shapes)):
            return .discriminator(.requiredFields(shapes.filter { !names.contains($0.variant) }))
        case .discriminator(.fieldThenRequiredFields(let field, let values, let shapes)):
            return .discriminator(
                .fieldThenRequiredFields(
                    field,
                    values: values.filter { !names.contains($0.variant) },
                    shapes: shapes.filter { !names.contains($0.variant) }
                )
            )
        default: return self
        }
    }
}
