public import BotAPISchema

extension Wording {
    /// What the schema has and no words describe, and what words describe and the schema has not; in page order.
    public func gaps(in schema: Schema) -> (missing: [String], stale: [String]) {
        var missing: [String] = []
        var used: Set<String> = []
        let entities = schema.types.map { ($0.name, $0.fields) } + schema.methods.map { ($0.name, $0.parameters) }
        for (name, members) in entities {
            if entries[name]?.description.isEmpty ?? true { missing.append(name) }
            for member in members where words(of: member, in: name) == nil { missing.append("\(name).\(member.name)") }
            for member in members where entries[name]?.members[member.name] == nil {
                let typed = "\(member.name) (\(member.typeWords))"
                used.insert(glossary[typed] == nil ? member.name : typed)
            }
        }
        let known = Dictionary(entities.map { ($0.0, Set($0.1.map(\.name))) }, uniquingKeysWith: { $0.union($1) })
        var stale = entries.keys.filter { known[$0] == nil }
        for (owner, entry) in entries {
            stale += entry.members.keys.filter { known[owner]?.contains($0) == false }.map { "\(owner).\($0)" }
        }
        stale += glossary.keys.filter { !used.contains($0) }
        return (missing, stale.sorted())
    }
}
