import BotAPISchema

/// Brings files that are one page together into the order and to the levels of a page.
///
/// For example, "getMe.md" with "# getMe" and "User.md" with "# Type: User", "**Category**: Available types":
/// both titles become headings of level 4, and a heading of level 3 comes before the first entry of a category.
public enum Chapters {
    /// The same documents, blocks rewritten; lines stay those of their files.
    public static func arranged(_ documents: [Document]) -> [Document] {
        guard documents.count > 1 else { return documents }
        let chapters = documents.enumerated().map { Chapter($0.element, number: $0.offset) }
        // As on the page, or on one level everywhere: nothing is to be evened out.
        let levels = Set(chapters.compactMap(\.entryLevel))
        let isEven = levels.count <= 1 && levels != [1]
        // The category of a file, and where a file with it first comes.
        var categories: [String: Int] = [:]
        for chapter in chapters {
            if let category = chapter.category, categories[category] == nil { categories[category] = chapter.number }
        }
        var seen: Set<String> = []
        // A page cut in two within a section: the second file goes on with it.
        let goesOn = isEven && chapters.contains { $0.hasSection && $0.entryLevel != nil }
        let places = chapters.map { chapter in (chapter, place: chapter.place(categories, goesOn: goesOn)) }
        return places.sorted { $0.place.lexicographicallyPrecedes($1.place) }.map { chapter, _ in
            var document = chapter.document
            document.blocks = chapter.blocks(isEven: isEven)
            if let category = chapter.category, seen.insert(category).inserted {
                let heading = Heading(level: 3, text: [.text(category)])
                document.blocks.insert(Block(.heading(heading), line: document.blocks.first?.line ?? 1), at: 0)
            }
            return document
        }
    }
}

/// A file of many, and what its headings say of it.
private struct Chapter {
    let document: Document
    /// Among the files, from 0.
    let number: Int
    /// Of the headings that name types, methods or releases; `nil` where none does.
    private(set) var entryLevel: Int?
    /// "**Category**: Available methods"
    private(set) var category: String?
    /// Of the release that is all there is to a file.
    private var date: String?
    private(set) var hasSection = false
    /// A list of the other files.
    private var isIndex = false

    init(_ document: Document, number: Int) {
        self.document = document
        self.number = number
        var named = [Int](repeating: 0, count: 7)
        var tables = named
        var level = 0
        var first: Int?
        for block in document.blocks {
            switch block.content {
            case .heading(let heading):
                first = first ?? heading.level
                if first == heading.level, date == nil { date = ReleaseNote.date(heading.text.plainText) }
                if heading.isLabel { continue }
                level = min(max(heading.level, 1), 6)
                if heading.namesEntry { named[level] += 1 }
            case .table(let table):
                if level > 0, MemberHeader.isLikely(table.header.cells) { tables[level] += 1 }
            case .passage, .rule:
                if let (label, rest) = block.label, label == "Category" { category = rest.plainText }
            }
        }
        let most = tables.max() ?? 0
        entryLevel = most > 0 ? tables.firstIndex(of: most) : named.firstIndex { $0 > 0 }
        isIndex = most == 0 && date == nil && Chapter.isIndexName(document.file)
        if isIndex { entryLevel = nil }
        if let first, let entryLevel {
            hasSection = first < entryLevel
        } else {
            // "Stickers" is a section; a type of one word has a table.
            hasSection = category == nil && (document.blocks.headingLevels > 1 || document.blocks.isHeadedByWord)
        }
        if hasSection { date = nil }
    }

    private static func isIndexName(_ file: String) -> Bool {
        let name = file.split(separator: "/").last?.split(separator: ".").first.map { $0.lowercased() } ?? ""
        return ["readme", "index", "summary", "contents", "toc", "_sidebar", "_index"].contains(name)
    }

    /// Indices, releases with the newest first, files without a section unless they go on with the one before, then the others.
    func place(_ categories: [String: Int], goesOn: Bool) -> [Int] {
        if isIndex { return [0, number] }
        if let date { return [1, -(Int(date.filter { $0 != "-" }) ?? 0), number] }
        if let category { return [3, categories[category] ?? number, number] }
        return hasSection || goesOn ? [3, number, number] : [2, number]
    }

    /// Levels evened out, labels of the one-entry form taken away.
    func blocks(isEven: Bool) -> [Block] {
        if isIndex { return document.blocks.filter { !$0.isHeading } }
        let shift = 4 - (entryLevel ?? (hasSection ? document.blocks.topLevel + 1 : document.blocks.topLevel))
        let saysResult = document.blocks.contains { $0.label?.label != "Returns" && ($0.passage?.mentions("eturn") ?? false) }
        var blocks: [Block] = []
        for (index, block) in document.blocks.enumerated() {
            var block = block
            if case .heading(var heading) = block.content {
                let next = index + 1 < document.blocks.count ? document.blocks[index + 1] : nil
                if heading.isLabel, case .table? = next?.content { continue }
                heading.text = heading.titleWithoutKind
                if !isEven { heading.level = max(1, min(6, heading.level + shift)) }
                block.content = .heading(heading)
            } else if category != nil, let (label, rest) = block.label {
                switch label {
                case "Description": block.content = .passage(.paragraph(rest))
                case "Returns" where !saysResult: block.content = .passage(.paragraph([.text("Returns ")] + rest + [.text(".")]))
                case "Returns", "Category", "Link", "Subtypes", "Subtype of": continue
                default: break
                }
            }
            blocks.append(block)
        }
        return blocks
    }
}

extension Block {
    fileprivate var isHeading: Bool { if case .heading = content { true } else { false } }

    /// "**Returns**: Message" and "**Returns:** Message".
    fileprivate var label: (label: String, rest: [Inline])? {
        guard var rest = paragraph, case .strong(let strong)? = rest.first else { return nil }
        var label = strong.plainText
        rest.removeFirst()
        if label.hasSuffix(":") {
            label.removeLast()
        } else {
            guard case .text(let text)? = rest.first, text.hasPrefix(":") else { return nil }
            rest[0] = .text(String(text.dropFirst()))
        }
        if case .text(let text)? = rest.first {
            let trimmed = text.drop { $0 == " " }
            if trimmed.isEmpty { rest.removeFirst() } else { rest[0] = .text(String(trimmed)) }
        }
        return (label, rest)
    }
}

extension [Block] {
    /// Whether the first heading is one word, none of a name's.
    fileprivate var isHeadedByWord: Bool {
        for case .heading(let heading) in lazy.map(\.content) { return heading.text.plainText.isTypeName }
        return false
    }

    /// How many levels of headings there are.
    fileprivate var headingLevels: Int { Set(levels).count }
    fileprivate var topLevel: Int { levels.min() ?? 4 }

    private var levels: [Int] {
        compactMap { if case .heading(let heading) = $0.content { heading.level } else { nil } }
    }
}

extension Heading {
    /// "Parameters" and "Fields" over the table of an entry.
    fileprivate var isLabel: Bool {
        ["parameters", "fields", "properties", "returns", "return value", "description", "example", "examples"].contains(text.plainText.lowercased())
    }

    /// A type, a method or a release.
    fileprivate var namesEntry: Bool {
        let title = titleWithoutKind.plainText
        return title.isMethodName || title.isTypeName && title.hasHumps || ReleaseNote.date(title) != nil
    }

    /// "Method: getMe" is "getMe".
    fileprivate var titleWithoutKind: [Inline] {
        guard case .text(let first)? = text.first else { return text }
        for kind in ["Method: ", "Type: ", "Object: "] where first.hasPrefix(kind) {
            return [.text(String(first.dropFirst(kind.count)))] + text.dropFirst()
        }
        return text
    }
}
