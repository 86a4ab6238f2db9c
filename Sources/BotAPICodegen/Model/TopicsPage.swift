import BotAPISchema

/// The landing page of the generated documentation: types and methods by the page's sections.
struct TopicsPage: Hashable, Sendable {
    struct Group: Hashable, Sendable {
        var title: String
        /// Symbols, for example, `SendMessage`.
        var symbols: [String]
    }
    var groups: [Group]

    init(groups: [Group]) { self.groups = groups }

    /// - Parameter others: Lists and unions that only this library names.
    init(_ schema: Schema, names: TypeNames, others: [SwiftIdentifier], prose: Prose) {
        var listed: Set<String> = []
        func symbol(_ entry: Section.Entry) -> String? {
            let symbol: String? = switch entry {
            case .type(let name): names.types[name]?.code
            case .method(let name): names.requests[name]?.name
            case .topic: nil
            }
            return symbol.flatMap { listed.insert($0).inserted ? $0 : nil }
        }
        groups = schema.sections.map { section in
            Group(title: Prose.escaped(section.title), symbols: section.entries.compactMap(symbol))
        }
        let types = schema.types.compactMap { symbol(.type($0.name)) }
        let methods = schema.methods.compactMap { symbol(.method($0.name)) }
        groups.append(Group(title: "Types", symbols: types))
        groups.append(Group(title: "Methods", symbols: methods))
        groups.append(Group(title: "Lists of values and unnamed unions", symbols: others.map(\.name).filter { listed.insert($0).inserted }.sorted()))
        groups.removeAll { $0.symbols.isEmpty }
    }
}
