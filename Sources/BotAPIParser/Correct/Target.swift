import BotAPISchema

/// What a correction is of: a type, a method, or a member of one.
struct Target {
    enum Owner {
        case type(Int)
        case method(Int)
    }

    var owner: Owner
    var member: Int?

    /// `nil` where the schema has nothing of that name.
    init?(_ name: String, in schema: Schema) {
        let parts = name.split(separator: ".", maxSplits: 1)
        guard let first = parts.first else { return nil }
        let members: [Member]
        if let index = schema.types.firstIndex(where: { $0.name == first }) {
            owner = .type(index)
            members = schema.types[index].fields
        } else if let index = schema.methods.firstIndex(where: { $0.name == first }) {
            owner = .method(index)
            members = schema.methods[index].parameters
        } else {
            return nil
        }
        if parts.count == 2 {
            guard let index = members.firstIndex(where: { $0.name == parts[1] }) else { return nil }
            member = index
        }
    }

    var noun: String {
        switch (owner, member) {
        case (.type, nil): "type"
        case (.method, nil): "method"
        case (.type, _): "field"
        case (.method, _): "parameter"
        }
    }

    private func value(in schema: Schema) -> Member? {
        guard let member else { return nil }
        switch owner {
        case .type(let index): return schema.types[index].fields[member]
        case .method(let index): return schema.methods[index].parameters[member]
        }
    }

    private func documentation(in schema: Schema) -> [Passage] {
        switch owner {
        case .type(let index): schema.types[index].documentation + schema.types[index].notes
        case .method(let index): schema.methods[index].documentation + schema.methods[index].notes
        }
    }

    func line(in schema: Schema) -> Int {
        if let member = value(in: schema) { return member.line }
        switch owner {
        case .type(let index): return schema.types[index].line
        case .method(let index): return schema.methods[index].line
        }
    }

    /// Of a member.
    func type(in schema: Schema) -> TypeReference? { value(in: schema)?.type }

    /// The words that a correction is bound to.
    func text(of part: Correction.Part, in schema: Schema) -> String {
        let member = value(in: schema)
        switch part {
        case .name: return member?.name ?? ""
        case .type: return member?.typeWords ?? ""
        case .presence: return member.map { $0.isRequired ? "required" : "optional" } ?? ""
        case .description: return member.map(\.documentation.trimmedText) ?? documentation(in: schema).map(\.plainText).joined(separator: "\n")
        case .result:
            var sentences: [String] = []
            for passage in documentation(in: schema) {
                passage.forEachText { sentences += Sentence.split($0).map(\.trimmedText) }
            }
            return sentences.joined(separator: " ")
        }
    }

    /// Whether the member is what a correction wants to make of it.
    func has(type: TypeReference?, isRequired: Bool?, in schema: Schema) -> Bool {
        guard let member = value(in: schema) else { return false }
        return member.type == type || member.isRequired == isRequired
    }

    func facts(in schema: Schema) -> [Fact] {
        if let member = value(in: schema) { return member.facts }
        switch owner {
        case .type(let index): return schema.types[index].facts
        case .method(let index): return schema.methods[index].facts
        }
    }

    func modifyMember(in schema: inout Schema, _ change: (inout Member) -> Void) {
        guard let member else { return }
        switch owner {
        case .type(let index): change(&schema.types[index].fields[member])
        case .method(let index): change(&schema.methods[index].parameters[member])
        }
    }

    /// A corrected result or list of values takes the place of what the page says.
    func state(_ fact: Fact, in schema: inout Schema) {
        func add(_ facts: inout [Fact]) {
            switch fact.statement {
            case .result: facts.removeAll { if case .result = $0.statement { true } else { false } }
            case .values: facts.removeAll { if case .values = $0.statement { true } else { false } }
            case .unit: facts.removeAll { if case .unit = $0.statement { true } else { false } }
            default: break
            }
            facts.append(fact)
        }
        if member != nil {
            modifyMember(in: &schema) { add(&$0.facts) }
            return
        }
        switch owner {
        case .type(let index): add(&schema.types[index].facts)
        case .method(let index): add(&schema.methods[index].facts)
        }
    }
}
