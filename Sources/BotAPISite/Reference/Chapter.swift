import BotAPISchema

/// A section with its entries, each of them once.
struct Chapter: Hashable, Sendable {
    enum Entry: Hashable, Sendable {
        case type(TypeDefinition)
        case method(MethodDefinition)
        case topic(Section.Topic, id: String)
    }

    var title: String
    var id: String
    /// On the official page.
    var anchor: String
    var documentation: [Passage] = []
    var entries: [Entry] = []

    /// In page order; what no section lists comes last, in a chapter of its own. The page's list of changes is not among them.
    static func all(of schema: Schema, anchors: inout Anchors) -> [Chapter] {
        var types = Dictionary(schema.types.map { ($0.name, $0) }) { first, _ in first }
        var methods = Dictionary(schema.methods.map { ($0.name, $0) }) { first, _ in first }
        func entry(_ entry: Section.Entry) -> Entry? {
            switch entry {
            case .type(let name): types.removeValue(forKey: name).map(Entry.type)
            case .method(let name): methods.removeValue(forKey: name).map(Entry.method)
            case .topic(let topic): .topic(topic, id: anchors.claim(topic.anchor))
            }
        }
        var chapters = schema.sections.filter { $0.anchor != "recent-changes" }.map { section in
            Chapter(
                title: section.title.isEmpty ? "Reference" : section.title,
                id: anchors.claim(section.anchor),
                anchor: section.anchor,
                documentation: section.documentation,
                entries: section.entries.compactMap(entry)
            )
        }
        let rest = schema.types.compactMap { entry(.type($0.name)) } + schema.methods.compactMap { entry(.method($0.name)) }
        if !rest.isEmpty {
            let title = chapters.isEmpty ? "Reference" : "Elsewhere"
            chapters.append(Chapter(title: title, id: anchors.claim(Anchor.derived(from: title)), anchor: "", entries: rest))
        }
        return chapters
    }

    /// Whether it is a heading of the official page that nothing is said under here.
    var isElsewhere: Bool { documentation.isEmpty && entries.isEmpty }

    var typeCount: Int { entries.count { if case .type = $0 { true } else { false } } }
    var methodCount: Int { entries.count { if case .method = $0 { true } else { false } } }
}
