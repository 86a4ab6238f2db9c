import BotAPISchema

extension Extraction {
    /// A heading without table and list, and its place in the schema.
    struct Undecided {
        var section: Int
        var entry: Int
        /// Among the schema's types.
        var index: Int
        var type: TypeDefinition
        var reader: EntryReader
    }

    /// Tells types without fields, such as `CallbackGame`, from headings of prose such as "Notes".
    mutating func decide(_ undecided: [Undecided]) {
        guard !undecided.isEmpty else { return }
        var variants: Set<String> = []
        for type in schema.types { for variant in type.variants { variants.formUnion(variant.names) } }
        // The types that are none, in page order.
        var dropped: [Int] = []
        for candidate in undecided {
            let type = candidate.type
            let isMentioned = table.mentions(type.name) || variants.contains(type.name)
            if isMentioned || candidate.reader.speaksOfType || (type.documentation.isEmpty && type.name.hasHumps) {
                if types.insert(type.name).inserted { continue }
                diagnostics.error("\(type.name): a second heading of that name; the first one counts", line: type.line)
            } else if type.name.hasHumps {
                diagnostics.warning("\(type.name): neither fields nor variants, and nothing refers to it; read as a topic", line: type.line)
            }
            dropped.append(candidate.index)
            schema.sections[candidate.section].entries[candidate.entry] = .topic(
                .init(title: type.name, anchor: type.anchor, documentation: type.documentation)
            )
        }
        for index in dropped.reversed() { schema.types.remove(at: index) }
    }
}
