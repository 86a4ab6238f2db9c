import BotAPISchema

/// How alike two things of the API are, from 0 to 1: by their names, what they hold, and what the page says of them.
struct Similarity {
    /// Old name → new name.
    var renamedTypes: [String: String] = [:]

    func types(_ old: TypeDefinition, _ new: TypeDefinition) -> Double {
        guard old.isUnion == new.isUnion else { return 0 }
        let names = NameWords(old.name).similarity(to: NameWords(new.name))
        guard names >= 0.4 else { return 0 }
        if old.fields.isEmpty, new.fields.isEmpty, !old.isUnion { return names }
        let content = old.isUnion ? shared(old.variants, new.variants) : members(old.fields, new.fields)
        return blend(0.6 * names + 0.4 * content, old.documentation.text, new.documentation.text)
    }

    func methods(_ old: MethodDefinition, _ new: MethodDefinition) -> Double {
        let names = NameWords(old.name).similarity(to: NameWords(new.name))
        guard names >= 0.4 else { return 0 }
        let content = old.parameters.isEmpty && new.parameters.isEmpty ? names : members(old.parameters, new.parameters)
        let result = old.result.map(renamed) == new.result ? 0.1 : 0
        return blend(0.55 * names + 0.35 * content + result, old.documentation.text, new.documentation.text)
    }

    /// `isAlone`: nothing else of their owner is gone or new.
    func members(_ old: Member, _ new: Member, isAlone: Bool) -> Double {
        let names = NameWords(old.name).similarity(to: NameWords(new.name))
        guard names > 0.3 else { return 0 }
        let score = 0.55 * names + 0.35 * references(old.type, new.type)
            + (old.isRequired == new.isRequired ? 0.1 : 0) + (isAlone ? 0.15 : 0)
        return blend(min(score, 1), old.documentation.plainText, new.documentation.plainText)
    }

    /// 1 for the same type, also under its new name; less for a list of it, or another list.
    private func references(_ old: TypeReference, _ new: TypeReference) -> Double {
        let old = renamed(old)
        if old == new { return 1 }
        switch (old, new) {
        case (.true, .boolean), (.boolean, .true): return 1
        case (.array, .array): return 0.4
        case (.array(let element), let other), (let other, .array(let element)): return element == other ? 0.7 : 0
        default: return old.isWider(than: new) || new.isWider(than: old) ? 0.7 : 0
        }
    }

    func renamed(_ type: TypeReference) -> TypeReference { type.renaming(renamedTypes) }

    private func members(_ old: [Member], _ new: [Member]) -> Double {
        let known = Dictionary(new.map { ($0.name, $0) }) { first, _ in first }
        let matches = old.reduce(0.0) { sum, member in
            guard let other = known[member.name] else {
                let words = NameWords(member.name)
                return sum + (new.contains { words.similarity(to: NameWords($0.name)) >= 0.9 } ? 0.5 : 0)
            }
            return sum + (references(member.type, other.type) > 0 ? 1 : 0.5)
        }
        return matches / Double(max(old.count, new.count, 1))
    }

    private func shared(_ old: [TypeReference], _ new: [TypeReference]) -> Double {
        Double(Set(old.map(renamed)).intersection(new).count) / Double(max(old.count, new.count, 1))
    }

    /// Where both sides have prose, it weighs a little.
    private func blend(_ score: Double, _ old: String, _ new: String) -> Double {
        guard !old.isEmpty, !new.isEmpty else { return score }
        let (one, other) = (Set(old.split(separator: " ")), Set(new.split(separator: " ")))
        let likeness = Double(one.intersection(other).count) / Double(max(one.union(other).count, 1))
        return min(1, max(0, score + 0.1 * (likeness - 0.4)))
    }
}

extension [Passage] {
    /// Without marks.
    var text: String { map(\.plainText).joined(separator: "\n") }
}
