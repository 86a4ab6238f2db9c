import BotAPISchema

/// Writes types, members and choices as JSON Schema 2020-12, which OpenAPI 3.1 shares.
///
/// For example, "Array of Array of PhotoSize" is `{"type": "array", "items": {"type": "array", "items": {"$ref": "…/PhotoSize"}}}`.
struct SchemaWriter {
    enum Dialect {
        /// Presence and types alone: what a reader relies on.
        case jsonSchema
        /// Limits, value lists and groups too: what a sender keeps to.
        case strictJSONSchema
        case openAPI
    }

    let dialect: Dialect
    let types: [String: TypeDefinition]
    let since: Since
    /// The types that some union or some choice has among others.
    private let variants: Set<String>

    init(_ schema: Schema, dialect: Dialect, since: Since) {
        self.dialect = dialect
        self.since = since
        let members = schema.types.flatMap(\.fields) + schema.methods.flatMap(\.parameters)
        variants = Set(schema.types.flatMap { $0.variants.flatMap(\.names) } + members.flatMap { $0.type.chosenNames })
        types = Dictionary(schema.types.map { ($0.name, $0) }) { first, _ in first }
    }

    /// Whether a value out of its list or its limits is refused.
    var checksValues: Bool { dialect != .jsonSchema }

    func reference(to name: String) -> String {
        switch dialect {
        case .jsonSchema, .strictJSONSchema: "#/$defs/\(name)"
        case .openAPI: "#/components/schemas/\(name)"
        }
    }

    // MARK: Types

    /// What one type of the page is defined as.
    func definition(of type: TypeDefinition) -> JSONNode {
        var entries = description(of: type.documentation + type.notes)
        if type.name == SchemaWriter.inputFile, type.fields.isEmpty {
            return .object(entries + [.init("type", "string")] + since.entries(type.name))
        }
        if type.isUnion {
            entries += choice(of: type.variants, facts: [])
        } else {
            let alternatives = type.facts.compactMap { fact -> TypeReference? in
                if case .alternative(let other) = fact.statement { other } else { nil }
            }
            let object = object(type.fields, owner: type.name, facts: type.facts)
            if alternatives.isEmpty {
                entries += object
            } else {
                let others = alternatives.map { JSONNode.object(value(of: $0, facts: [])) }
                entries.append(.init("oneOf", .array([.object(object)] + others)))
            }
        }
        return .object(entries + since.entries(type.name))
    }

    /// `type`, `properties`, `required` and how many of some there may be; other members are allowed, as servers add them.
    func object(_ members: [Member], owner: String, facts: [Fact], isMultipart: Bool = false) -> [JSONNode.Entry] {
        var entries: [JSONNode.Entry] = [.init("type", "object")]
        if !members.isEmpty {
            let properties = members.map { member in
                JSONNode.Entry(member.name, .object(isMultipart ? part(member, owner: owner) : property(member, owner: owner)))
            }
            entries.append(.init("properties", .object(properties)))
        }
        let required = members.filter(\.isRequired).map(\.name)
        if !required.isEmpty { entries.append(.init("required", .strings(required))) }
        return entries + groups(facts, of: members)
    }

    /// The value of a member, with what is said about it.
    func property(_ member: Member, owner: String) -> [JSONNode.Entry] {
        let value = value(of: member.type, facts: checkedFacts(of: member, owner: owner))
        return value + description(of: [.paragraph(member.documentation)]) + remarks(member.facts) + since.entries(member, of: owner)
    }

    /// Where values are not checked, a constant is one more value, unless it tells the type from others:
    /// the currency of a refunded payment, but not the status of a chat member.
    private func checkedFacts(of member: Member, owner: String) -> [Fact] {
        guard !checksValues, !variants.contains(owner) else { return member.facts }
        return member.facts.map { fact in
            guard case .constant(let literal) = fact.statement else { return fact }
            return Fact(.values(ValueList([literal])), rule: fact.rule, words: fact.words, line: fact.line)
        }
    }

    // MARK: Values

    /// A mention of a type, with the bounds and values that the facts about it state.
    func value(of type: TypeReference, facts: [Fact]) -> [JSONNode.Entry] {
        switch type {
        case .array(let element):
            let ofElements = facts.filter(\.isAboutElements)
            let items = JSONNode.object(value(of: element, facts: ofElements))
            return [.init("type", "array"), .init("items", items)] + bounds(facts.filter { !$0.isAboutElements }, of: type)
        case .oneOf(let types): return choice(of: types, facts: facts)
        case .named(let name): return named(name) + bounds(facts, of: type)
        case .true: return [.init("type", "boolean"), checksValues ? .init("const", true) : .init("examples", [true])]
        case .string: return [.init("type", "string")] + bounds(facts, of: type)
        case .boolean: return [.init("type", "boolean")] + bounds(facts, of: type)
        case .integer: return [.init("type", "integer"), .init("format", integerFormat(facts))] + bounds(facts, of: type)
        case .float: return [.init("type", "number"), .init("format", "double")] + bounds(facts, of: type)
        }
    }

    /// A type that the page mentions and does not define may be anything.
    private func named(_ name: String) -> [JSONNode.Entry] {
        types[name] == nil ? [.init("x-undefined-type", .string(name))] : [.init("$ref", .string(reference(to: name)))]
    }

    /// 64 bits unless 32 are stated: the page does not mark every identifier that needs more.
    private func integerFormat(_ facts: [Fact]) -> JSONNode {
        facts.contains { if case .bits(let bits) = $0.statement { bits <= 32 } else { false } } ? "int32" : "int64"
    }

    // MARK: Words

    func description(of passages: [Passage]) -> [JSONNode.Entry] {
        let text = SchemaText(isMarkdown: dialect == .openAPI).text(of: passages)
        return text.isEmpty ? [] : [.init("description", .string(text))]
    }

    static let inputFile = "InputFile"
}

extension Fact {
    /// Of an array: whether each element is meant, as by a range or by values, and not their number.
    fileprivate var isAboutElements: Bool {
        switch statement {
        case .range, .values, .unit, .bits, .characters, .constant: true
        case .length(let length): length.unit != .items && length.unit != .totalCharacters
        case .format(let format): format != .jsonSerialized
        default: false
        }
    }
}

extension TypeReference {
    /// The names that stand among others, for example, both of "Array of InputMediaPhoto and InputMediaVideo".
    fileprivate var chosenNames: [String] {
        switch self {
        case .oneOf: names
        case .array(let element): element.chosenNames
        case .string, .integer, .float, .boolean, .true, .named: []
        }
    }
}
