import BotAPISchema

/// A schema in the making.
struct Extraction {
    var schema = Schema()
    var diagnostics: Diagnostics
    var table = MemberTable()
    /// Names of the types of the page.
    var types: Set<String> = []
    var methods: Set<String> = []
    /// Of each method, the lines of its documentation and notes.
    var methodLines: [[Int]] = []
    /// The methods whose result no sentence names.
    var unread: [Int] = []
    /// Types that a result names and the page does not define.
    var unknown: [String: (owner: String, line: Int)] = [:]
    /// Whether the page tells its history: then it is a whole page, not a fragment.
    var hasHistory = false

    init(diagnostics: Diagnostics) {
        self.diagnostics = diagnostics
    }

    /// Types, methods with their parameters, topics, version and date.
    mutating func readEntries(of outline: Outline) {
        var undecided: [Undecided] = []
        for section in outline.sections {
            let isHistory = section.anchor == "recent-changes" || section.title == "Recent changes"
            if isHistory {
                hasHistory = true
                if schema.version == nil { schema.version = ReleaseNote.version(in: section.blocks) }
            }
            var result = Section(title: section.title, anchor: section.anchor)
            if !isHistory {
                result.documentation = section.blocks.compactMap(\.passage)
                checkTables(in: section.blocks, under: section.title, context: section.title)
            }
            for entry in section.entries {
                let reader = EntryReader(entry)
                let list = reader.table == nil && entry.title.isTypeName ? VariantList(reader.documentation) : nil
                let context = section.title.isEmpty ? "" : "section: \(section.title)"
                if reader.table == nil, let header = LostTable.header(in: reader.documentation) {
                    diagnostics.error("\(entry.title): “\(header)” stands in its text; expected a table", line: entry.line, context: context)
                }
                switch EntryKind(title: entry.title, hasMembers: reader.table != nil, hasVariants: list != nil) {
                case .release(let date):
                    hasHistory = true
                    readRelease(entry, date: date)
                case .type:
                    guard let type = type(entry, reader, list, section: section.anchor, context: context) else { continue }
                    result.entries.append(.type(type.name))
                    schema.types.append(type)
                case .method:
                    guard let method = method(entry, reader, section: section.anchor, context: context) else { continue }
                    result.entries.append(.method(method.name))
                    schema.methods.append(method)
                    methodLines.append(reader.lines)
                case .typeOrTopic:
                    let type = TypeDefinition(
                        name: entry.title,
                        anchor: entry.anchor,
                        section: section.anchor,
                        documentation: reader.documentation,
                        line: entry.line
                    )
                    undecided.append(
                        Undecided(section: schema.sections.count, entry: result.entries.count, index: schema.types.count, type: type, reader: reader)
                    )
                    result.entries.append(.type(entry.title))
                    schema.types.append(type)
                case .topic:
                    if isHistory { continue }
                    checkTables(in: entry.blocks, under: entry.title, context: context)
                    result.entries.append(
                        .topic(.init(title: entry.title, anchor: entry.anchor, documentation: entry.blocks.compactMap(\.passage)))
                    )
                }
            }
            let isEmpty = result.entries.isEmpty && result.documentation.isEmpty
            // A section may hold nothing but its title; the untitled one of a fragment may not.
            if isHistory || section.title.isEmpty ? !isEmpty : true { schema.sections.append(result) }
        }
        // A page may state its version before any heading.
        if schema.version == nil { schema.version = ReleaseNote.version(in: outline.loose) }
        checkTables(in: outline.loose, under: "", context: "")
        decide(undecided)
    }

    private mutating func readRelease(_ entry: Outline.Entry, date: String) {
        if schema.releaseDate == nil { schema.releaseDate = date }
        if schema.version == nil { schema.version = ReleaseNote.version(in: entry.blocks) }
    }

    private mutating func type(_ entry: Outline.Entry, _ reader: EntryReader, _ list: VariantList?, section: String, context: String) -> TypeDefinition? {
        guard types.insert(entry.title).inserted else {
            diagnostics.error("\(entry.title): a second heading of that name; the first one counts", line: entry.line, context: context)
            return nil
        }
        checkHeading(entry, reader, context: context)
        var type = TypeDefinition(
            name: entry.title,
            anchor: entry.anchor,
            section: section,
            documentation: reader.documentation,
            notes: reader.notes,
            line: entry.line
        )
        if let table = reader.table {
            type.fields = self.table.members(of: table, owner: entry.title, context: context, line: reader.tableLine, diagnostics: &diagnostics)
        } else if let list {
            for item in list.oddItems {
                diagnostics.error("\(entry.title): “\(item.shortened())” in its list of types; expected a type's name", line: reader.lines[list.position], context: context)
            }
            type.variants = list.variants
            type.documentation = Array(reader.documentation[..<list.position])
            type.notes = Array(reader.documentation[(list.position + 1)...])
        }
        return type
    }

    private mutating func method(_ entry: Outline.Entry, _ reader: EntryReader, section: String, context: String) -> MethodDefinition? {
        guard methods.insert(entry.title).inserted else {
            diagnostics.error("\(entry.title): a second heading of that name; the first one counts", line: entry.line, context: context)
            return nil
        }
        checkHeading(entry, reader, context: context)
        var method = MethodDefinition(
            name: entry.title,
            anchor: entry.anchor,
            section: section,
            documentation: reader.documentation,
            notes: reader.notes,
            line: entry.line
        )
        if let table = reader.table {
            method.parameters = self.table.members(of: table, owner: entry.title, context: context, line: reader.tableLine, diagnostics: &diagnostics)
        }
        return method
    }

    private mutating func checkHeading(_ entry: Outline.Entry, _ reader: EntryReader, context: String) {
        if let anchor = entry.givenAnchor, anchor != entry.title.lowercased() {
            diagnostics.warning("\(entry.title): its anchor is “\(anchor)”; expected “\(entry.title.lowercased())”", line: entry.line, context: context)
        }
        for (passage, line) in zip(reader.documentation + reader.notes, reader.lines) {
            guard case .paragraph(let inlines) = passage, let words = LostDot.find(in: inlines) else { continue }
            diagnostics.warning("\(entry.title): no dot before “\(words)”", line: line, context: context)
        }
        for block in reader.surplus {
            diagnostics.error("\(entry.title): a second table of members; expected a heading before it", line: block.line, context: context)
        }
    }

    /// No table of members may stand where nothing reads it.
    private mutating func checkTables(in blocks: [Block], under title: String, context: String) {
        for block in blocks {
            guard case .table(let table) = block.content, MemberHeader.isLikely(table.header.cells) else { continue }
            let found = table.header.cells.map(\.trimmedText).joined(separator: ", ")
            let place = title.isEmpty ? "under no heading" : "under “\(title)”"
            diagnostics.error("a table headed “\(found.shortened())” \(place); expected the heading of a type or a method", line: block.line, context: context)
        }
    }
}
