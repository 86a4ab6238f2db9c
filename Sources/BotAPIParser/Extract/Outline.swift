import BotAPISchema

/// A page cut at its headings into sections and entries, before anyone asks which of them are types.
///
/// For example, "Getting updates" with the entries "Update", "getUpdates", ….
struct Outline {
    /// A heading of the entries' level and what follows it.
    struct Entry {
        var title: String
        /// Of the heading; `nil` where the page gives none.
        var givenAnchor: String?
        var line: Int
        var blocks: [Block] = []

        var anchor: String { givenAnchor ?? Anchor.derived(from: title) }
    }

    /// A heading one level above the entries.
    struct Section {
        /// Empty for what stands before the first section of a fragment.
        var title: String
        var anchor: String
        var line: Int
        var blocks: [Block] = []
        var entries: [Entry] = []
    }

    var sections: [Section] = []
    /// Blocks that belong to nothing: before the first heading, after a rule, under a page's title.
    var loose: [Block] = []
    /// Whether something stands after the last table: a rule, a passage, a heading.
    var hasEnd = false

    init(_ document: Document) {
        let entryLevel = Self.entryLevel(of: document)
        let sectionLevel = Self.sectionLevel(of: document, above: entryLevel)
        var isOpen = false

        for block in document.blocks {
            if case .table = block.content { hasEnd = false } else { hasEnd = true }
            switch block.content {
            case .heading(let heading) where heading.level == entryLevel:
                if sections.isEmpty { sections.append(Section(title: "", anchor: "", line: block.line)) }
                let entry = Entry(title: heading.text.trimmedText, givenAnchor: heading.anchor.map(\.withoutPrefix), line: block.line)
                sections[sections.count - 1].entries.append(entry)
                isOpen = true
            case .heading(let heading) where heading.level == sectionLevel:
                let title = heading.text.trimmedText
                sections.append(Section(title: title, anchor: heading.anchor?.withoutPrefix ?? Anchor.derived(from: title), line: block.line))
                isOpen = true
            case .heading(let heading) where heading.level < entryLevel:
                // The title of the page, or of a part of a site around it.
                isOpen = false
            case .rule:
                isOpen = false
            case .passage(let passage) where passage.isClosing:
                isOpen = false
            case .heading, .passage, .table:
                guard isOpen, let last = sections.indices.last else {
                    loose.append(block)
                    continue
                }
                if let entry = sections[last].entries.indices.last {
                    sections[last].entries[entry].blocks.append(block)
                } else {
                    sections[last].blocks.append(block)
                }
            }
        }
    }

    /// The level of the headings that most tables of members stand under: 4 on every official page.
    private static func entryLevel(of document: Document) -> Int {
        var counts = [Int](repeating: 0, count: 7)
        var level = 0
        for block in document.blocks {
            switch block.content {
            case .heading(let heading): level = heading.level
            case .table(let table) where level > 1 && MemberHeader.isLikely(table.header.cells): counts[min(level, 6)] += 1
            case .table, .passage, .rule: break
            }
        }
        guard let most = counts.max(), most > 0, let level = counts.lastIndex(of: most) else { return 4 }
        return level
    }

    /// The deepest level above that of the entries: 3 on every official page.
    private static func sectionLevel(of document: Document, above entryLevel: Int) -> Int {
        var deepest = 0
        for block in document.blocks {
            if case .heading(let heading) = block.content, heading.level < entryLevel { deepest = max(deepest, heading.level) }
        }
        return min(deepest, entryLevel - 1)
    }
}

extension String {
    /// Sites that show Markdown put `user-content-` before their anchors.
    fileprivate var withoutPrefix: String {
        let prefix = "user-content-"
        return hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
    }
}

extension Passage {
    /// "And that's about all we've got for now." ends the page.
    fileprivate var isClosing: Bool {
        guard case .paragraph(let inlines) = self, case .text(let text)? = inlines.first else { return false }
        return text.hasPrefix("And that") && text.contains("about all we")
    }
}

extension Block {
    /// As a part of a description: a table that lists no fields and a deeper heading are passages too.
    var passage: Passage? {
        switch content {
        case .passage(let passage): passage
        case .heading(let heading): .heading(level: heading.level, heading.text)
        case .table(let table): .table([table.header.cells] + table.rows.map(\.cells))
        case .rule: nil
        }
    }
}
