import BotAPISchema

/// What a schema knows beyond names, types, presence and results: that it says nothing of limits means something only where it
/// speaks of limits elsewhere.
struct Knowledge: Hashable {
    /// Those that at least one fact is about.
    var aspects: Set<Aspect> = []
    /// Whether there are descriptions.
    var hasProse = false

    func intersection(_ other: Knowledge) -> Knowledge {
        Knowledge(aspects: aspects.intersection(other.aspects), hasProse: hasProse && other.hasProse)
    }

    /// For a note: `"values, limits and wording"`.
    static func words(_ aspects: Set<Aspect>, prose: Bool) -> String {
        let words = Aspect.allCases.filter(aspects.contains).map(\.rawValue) + (prose ? ["wording"] : [])
        return words.count < 2 ? words.joined() : words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "")
    }
}

extension Schema {
    var knowledge: Knowledge {
        var knowledge = Knowledge()
        func learn(_ facts: [Fact]) {
            for fact in facts { if let aspect = Aspect(of: fact.statement) { knowledge.aspects.insert(aspect) } }
        }
        func learn(_ members: [Member]) {
            for member in members {
                learn(member.facts)
                if !member.documentation.isEmpty { knowledge.hasProse = true }
            }
        }
        for type in types {
            learn(type.facts)
            learn(type.fields)
        }
        for method in methods {
            learn(method.facts)
            learn(method.parameters)
        }
        return knowledge
    }
}
