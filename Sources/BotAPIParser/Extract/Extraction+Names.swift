import BotAPISchema

extension Extraction {
    /// Remembers that a name is used as a type.
    mutating func note(_ name: String, in owner: String, line: Int) {
        guard !table.mentions(name), !types.contains(name), unknown[name] == nil else { return }
        unknown[name] = (owner, line)
    }

    /// Everything that is named as a type must be one that the page defines; a fragment may leave some out.
    mutating func checkNames() {
        var missing = table.mentions.filter { !types.contains($0.name) }
        for type in schema.types {
            for variant in type.variants {
                for name in variant.names where !types.contains(name) && !table.mentions(name) { missing.append((name, type.name, type.line)) }
            }
        }
        missing += unknown.map { ($0.key, $0.value.owner, $0.value.line) }.sorted { $0.2 < $1.2 }
        for (name, owner, line) in missing {
            let text = "\(owner): the page defines no type “\(name)”"
            if hasHistory { diagnostics.error(text, line: line) } else { diagnostics.warning(text, line: line) }
        }
    }

    /// Input that is no such page, or a part of one.
    mutating func checkPage(_ document: Document, _ outline: Outline) {
        let hasUnions = schema.types.contains { $0.isUnion }
        let hasMembers = schema.types.contains { !$0.fields.isEmpty } || schema.methods.contains { !$0.parameters.isEmpty }
        let hasResults = schema.methods.contains { $0.result != nil }
        guard hasUnions || hasMembers || hasResults else {
            diagnostics.error(
                "this is no Bot API page: looked for headings of types and methods over tables of \(MemberHeader.expected); found \(document.summary)"
            )
            return
        }
        // On every published page, less than a twentieth of the types are objects without fields.
        let empty = schema.types.filter { $0.fields.isEmpty && !$0.isUnion }
        if schema.types.count > 20, empty.count * 4 > schema.types.count, let first = empty.first {
            diagnostics.error(
                "\(empty.count) of \(schema.types.count) types have neither fields nor variants; expected tables of \(MemberHeader.expected) under their headings",
                line: first.line
            )
        }
        if hasHistory && !outline.hasEnd {
            // What HTML leaves open is the reader's error; of Markdown, whose tables have no end, there is only this sign.
            diagnostics.warning(
                "the page ends with a table; expected a rule or a sentence after it, as the page may be cut",
                line: document.blocks.last?.line ?? 0
            )
        }
        if hasHistory && schema.version == nil {
            diagnostics.warning("the page names no version; expected one such as “Bot API 9.2” in bold under the newest date")
        }
        if hasHistory && schema.releaseDate == nil {
            diagnostics.warning("the page gives no date; expected a heading such as “August 15, 2025” under “Recent changes”")
        }
    }
}

extension Document {
    /// For example, "3 headings (“404”, …), no tables".
    fileprivate var summary: String {
        var headings: [String] = []
        var tables: [String] = []
        var passages = 0
        for block in blocks {
            switch block.content {
            case .heading(let heading): headings.append(heading.text.trimmedText)
            case .table(let table): tables.append(table.header.cells.map(\.trimmedText).joined(separator: ", "))
            case .passage: passages += 1
            case .rule: break
            }
        }
        func list(_ words: [String], _ noun: String) -> String {
            guard let first = words.first else { return "no \(noun)s" }
            return "\(words.count) \(noun)\(words.count == 1 ? "" : "s") (“\(first.shortened(to: 40))”\(words.count > 1 ? ", …" : ""))"
        }
        if blocks.isEmpty { return "nothing" }
        return "\(list(headings, "heading")), \(list(tables, "table")), \(passages) \(passages == 1 ? "paragraph or list" : "paragraphs or lists")"
    }
}
