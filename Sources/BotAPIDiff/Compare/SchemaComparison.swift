import BotAPISchema

/// Compares two schemas entity by entity, in page order.
struct SchemaComparison {
    let old: Schema
    let new: Schema
    /// What both sides know.
    let knowledge: Knowledge
    let oldDirections: Directions
    let newDirections: Directions
    let moves: Moves
    /// Variants of the unions of both sides, by name.
    let unions: [String: [TypeReference]]
    var similarity = Similarity()
    /// New name → old name.
    private(set) var formerTypes: [String: RenameFinder.Proposal] = [:]
    private(set) var formerMethods: [String: RenameFinder.Proposal] = [:]
    var changes: [SchemaChange] = []
    var notes: [String] = []

    init(old: Schema, new: Schema) {
        self.old = old
        self.new = new
        let (oldKnowledge, newKnowledge) = (old.knowledge, new.knowledge)
        knowledge = oldKnowledge.intersection(newKnowledge)
        for (side, known, other) in [("old", oldKnowledge, newKnowledge), ("new", newKnowledge, oldKnowledge)] {
            let lacking = Knowledge.words(other.aspects.subtracting(known.aspects), prose: other.hasProse && !known.hasProse)
            // A page that happens to say nothing of one aspect is no page without them.
            guard !lacking.isEmpty, other.hasProse != known.hasProse || known.aspects.isEmpty != other.aspects.isEmpty else { continue }
            notes.append("The \(side) side does not know, and these are not compared: \(lacking).")
        }
        oldDirections = Directions(of: old)
        newDirections = Directions(of: new)
        moves = Moves(old: old, new: new)
        unions = Dictionary((new.types + old.types).filter(\.isUnion).map { ($0.name, $0.variants) }) { first, _ in first }
    }

    mutating func run() {
        findRenames()
        let former = formerTypes.mapValues(\.old).merging(formerMethods.mapValues(\.old)) { type, _ in type }
        let pairs = PageOrder.merged(old: old.entities, new: new.entities, name: \.key) { key in
            former[String(key.dropFirst())].map { key.prefix(1) + $0 } ?? key
        }
        for pair in pairs {
            switch (pair.old, pair.new) {
            case (.type(let old)?, .type(let new)?): compare(old, new)
            case (.method(let old)?, .method(let new)?): compare(old, new)
            case (.topic(let old)?, .topic(let new)?): compare(old, new)
            case (nil, let new?): report(added: new)
            case (let old?, nil): report(removed: old)
            default: break
            }
        }
    }

    private mutating func findRenames() {
        let (oldTypes, newTypes) = (Set(old.types.map(\.name)), Set(new.types.map(\.name)))
        let types = RenameFinder.proposals(
            removed: old.types.filter { !newTypes.contains($0.name) },
            added: new.types.filter { !oldTypes.contains($0.name) },
            name: \.name,
            facts: \.facts,
            score: similarity.types
        )
        for proposal in types {
            formerTypes[proposal.new] = proposal
            similarity.renamedTypes[proposal.old] = proposal.new
        }
        let (oldMethods, newMethods) = (Set(old.methods.map(\.name)), Set(new.methods.map(\.name)))
        let methods = RenameFinder.proposals(
            removed: old.methods.filter { !newMethods.contains($0.name) },
            added: new.methods.filter { !oldMethods.contains($0.name) },
            name: \.name,
            facts: \.facts,
            score: similarity.methods
        )
        for proposal in methods { formerMethods[proposal.new] = proposal }
    }

    private mutating func report(added entity: Entity) {
        switch entity {
        case .type(let type): add(.type(type.name), .added(Outline(type)))
        case .method(let method): add(.method(method.name), .added(Outline(method)))
        case .topic(let topic): if knowledge.hasProse { add(.topic(topic.title), .added(Outline("passage"))) }
        }
    }

    private mutating func report(removed entity: Entity) {
        switch entity {
        case .type(let type): add(.type(type.name), .removed(Outline(type)))
        case .method(let method): add(.method(method.name), .removed(Outline(method)))
        case .topic(let topic): if knowledge.hasProse { add(.topic(topic.title), .removed(Outline("passage"))) }
        }
    }

    private mutating func compare(_ old: Section.Topic, _ new: Section.Topic) {
        guard knowledge.hasProse, old.documentation.text != new.documentation.text else { return }
        add(.topic(new.title), .documentation)
    }

    /// Of a type, a method or a passage.
    mutating func add(_ subject: Subject, _ kind: SchemaChange.Kind) {
        let impacts = impacts(of: kind, on: subject)
        add(subject, kind, wire: impacts.wire, swift: impacts.swift)
    }

    /// By itself, since a judge holds a copy of the comparison, and `changes` would be copied for each that is appended.
    private func impacts(of kind: SchemaChange.Kind, on subject: Subject) -> (wire: Impact, swift: Impact) {
        let judge = EntityJudge(
            subject: subject, direction: direction(of: subject), unions: unions, isRicher: isRicher, keptNames: keptNames(of: subject)
        )
        return (judge.wire(kind), judge.swift(kind))
    }

    /// Former names of a type or a method.
    private func keptNames(of subject: Subject) -> [String] {
        let facts = subject.kind == .type ? new.types.first { $0.name == subject.name }?.facts : new.methods.first { $0.name == subject.name }?.facts
        return facts?.formerNames.map(\.name) ?? []
    }

    mutating func add(_ subject: Subject, _ kind: SchemaChange.Kind, wire: Impact = .none, swift: Impact) {
        changes.append(SchemaChange(subject, kind, wire: wire, swift: swift))
    }
}

/// What a page introduces.
enum Entity {
    case type(TypeDefinition)
    case method(MethodDefinition)
    case topic(Section.Topic)

    /// Tells a type from a method and a passage of the same name.
    var key: String {
        switch self {
        case .type(let type): "t" + type.name
        case .method(let method): "m" + method.name
        case .topic(let topic): "p" + topic.anchor
        }
    }
}

extension Schema {
    /// In page order; entries that no section lists come last. The page's own list of changes is not among them.
    var entities: [Entity] {
        var types = Dictionary(types.map { ($0.name, $0) }) { first, _ in first }
        var methods = Dictionary(methods.map { ($0.name, $0) }) { first, _ in first }
        var entities: [Entity] = []
        for entry in sections.filter({ $0.anchor != "recent-changes" }).flatMap(\.entries) {
            switch entry {
            case .type(let name): if let type = types.removeValue(forKey: name) { entities.append(.type(type)) }
            case .method(let name): if let method = methods.removeValue(forKey: name) { entities.append(.method(method)) }
            case .topic(let topic): entities.append(.topic(topic))
            }
        }
        entities += self.types.filter { types[$0.name] != nil }.map(Entity.type)
        entities += self.methods.filter { methods[$0.name] != nil }.map(Entity.method)
        return entities
    }
}
