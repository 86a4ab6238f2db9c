import BotAPISchema

/// Where the value of a member that is gone is given now.
struct Moves {
    let old: Schema
    let new: Schema
    private let newTypes: [String: TypeDefinition]
    private let oldNames: Set<String>

    init(old: Schema, new: Schema) {
        self.old = old
        self.new = new
        newTypes = Dictionary(new.types.map { ($0.name, $0) }) { first, _ in first }
        oldNames = Set(old.types.map(\.name))
    }

    /// Into the object of a member that came in its place: `reply_to_message_id` and `allow_sending_without_reply` of
    /// `sendMessage` became fields of `ReplyParameters`, the type of the new `reply_parameters`.
    func destinations(of member: Member, among added: [Member]) -> [Subject] {
        let words = NameWords(member.name)
        var exact: [Subject] = []
        var shortened: [Subject] = []
        for heir in added {
            // A name of one word, or a shortened one, is a coincidence where the new member is about something else.
            let isRelated = added.count == 1 || NameWords(heir.name).sharesWord(with: words)
            for type in heir.type.names.flatMap(objects) {
                for field in type.fields where isAlike(field.type, member.type) && field.name != "type" {
                    let subject = Subject.field(field.name, of: type.name)
                    if field.name == member.name, isRelated || words.words.count > 1 {
                        exact.append(subject)
                    } else if isRelated, NameWords(field.name).isProperSuffix(of: words) {
                        shortened.append(subject)
                    }
                }
            }
        }
        return unique(exact.isEmpty ? shortened : exact)
    }

    /// Into a new type of the same kind: 35 fields of `Chat` went to `ChatFullInfo` in 7.3; those of `ChatMember`
    /// to its variants in 5.3.
    func destinations(of fields: [Member], leaving owner: TypeDefinition) -> [String: [Subject]] {
        guard fields.count >= 2 else { return [:] }
        let heirs: [TypeDefinition]
        if let union = newTypes[owner.name], union.isUnion {
            heirs = objects(named: owner.name)
        } else {
            heirs = new.types.filter { heir in
                guard !oldNames.contains(heir.name) else { return false }
                let kept = fields.count { field in heir.fields.contains { $0.name == field.name && isAlike($0.type, field.type) } }
                return kept >= 2 && kept * 10 >= fields.count * 6
            }
        }
        var destinations: [String: [Subject]] = [:]
        for field in fields {
            let owners = heirs.filter { heir in heir.fields.contains { $0.name == field.name } }
            if !owners.isEmpty { destinations[field.name] = owners.map { .field(field.name, of: $0.name) } }
        }
        return destinations
    }

    /// The object of this name, or the objects of the union of this name.
    private func objects(named name: String) -> [TypeDefinition] {
        guard let type = newTypes[name] else { return [] }
        return type.isUnion ? type.variants.flatMap(\.names).compactMap { newTypes[$0] } : [type]
    }

    private func isAlike(_ one: TypeReference, _ other: TypeReference) -> Bool {
        one.isSame(as: other) || one.isWider(than: other) || other.isWider(than: one)
    }

    private func unique(_ subjects: [Subject]) -> [Subject] {
        var seen: Set<Subject> = []
        return subjects.filter { seen.insert($0).inserted }
    }
}
