import BotAPISchema

/// Folds layouts that lost their tables back into tables.
///
/// For example, the paragraphs "Field", "Type", "Description", "url", "String", "Webhook URL" are a table of one row.
struct LostTables {
    /// Of a page in Markdown; `nil` for HTML.
    let source: SourceLines?

    func folded(_ blocks: [Block]) -> [Block] {
        guard blocks.contains(where: { LostTables.headerWord($0) != nil }) else { return blocks }
        var folded: [Block] = []
        folded.reserveCapacity(blocks.count)
        var index = 0
        while index < blocks.count {
            if let (table, next) = table(at: index, in: blocks) {
                folded.append(table)
                index = next
            } else {
                folded.append(blocks[index])
                index += 1
            }
        }
        return folded
    }

    /// The table whose header begins at a block, and the index of the first block after it.
    private func table(at start: Int, in blocks: [Block]) -> (Block, next: Int)? {
        guard let header = header(at: start, in: blocks) else { return nil }
        var rows: [Table.Row] = []
        var position = start + header.cells.count
        let end = endOfCells(from: position, in: blocks)
        while position < end, isRow(at: position, in: blocks, columns: header.cells.count, isOnGrid: true) {
            let isLast: Bool
            var next = position + 1
            // Up to the next row, all is of this one.
            while next < end, !isRow(at: next, in: blocks, columns: header.cells.count, isOnGrid: next == position + header.cells.count) { next += 1 }
            isLast = next == end
            if isLast { next = endOfLastRow(at: position, limit: end, in: blocks, columns: header.cells.count) }
            rows.append(row(from: position, to: next, in: blocks, columns: header.cells.count))
            position = next
            if isLast { break }
        }
        guard !rows.isEmpty else { return nil }
        return (Block(.table(Table(header: header, rows: rows)), line: blocks[start].line), position)
    }

    /// "Field", "Type", "Description" or "Parameter", "Type", "Required", "Description", each a paragraph.
    private func header(at start: Int, in blocks: [Block]) -> Table.Row? {
        guard let first = LostTables.headerWord(blocks[start]), TableHeader.names.contains(first) else { return nil }
        var cells: [[Inline]] = []
        var index = start
        while index < blocks.count, cells.count < 5, let word = LostTables.headerWord(blocks[index]), index == start || !TableHeader.names.contains(word) {
            cells.append([.text(blocks[index].paragraph?.plainText ?? "")])
            index += 1
            if word == "description" { break }
        }
        guard TableHeader(cells) != nil else { return nil }
        return Table.Row(cells: cells, line: blocks[start].line)
    }

    /// A header word that is a whole paragraph, in lower case.
    private static func headerWord(_ block: Block) -> String? {
        guard let inlines = block.paragraph, inlines.count == 1, let inline = inlines.first else { return nil }
        switch inline {
        case .text, .strong, .emphasis:
            let text = inline.plainText
            guard text.utf8.count <= 11 else { return nil }
            let word = text.lowercased()
            return TableHeader.words.contains(word) ? word : nil
        case .code, .link, .lineBreak: return nil
        }
    }

    /// A heading, a rule, a table or the header of another one ends a table; a quote does where no row follows it.
    private func endOfCells(from start: Int, in blocks: [Block]) -> Int {
        var index = start
        while index < blocks.count {
            switch blocks[index].content {
            case .heading, .rule, .table: return index
            case .passage: if header(at: index, in: blocks) != nil { return index }
            }
            index += 1
        }
        return index
    }

    /// Whether a row begins here: its name, then its type, then "Yes" or "Optional".
    private func isRow(at index: Int, in blocks: [Block], columns: Int, isOnGrid: Bool) -> Bool {
        guard index + 1 < blocks.count, let name = blocks[index].paragraph, CellText.isName(name.plainText) else { return false }
        guard let type = blocks[index + 1].paragraph else { return false }
        guard CellText.isType(type.plainText) else { return isOnGrid && columns == 2 }
        guard columns >= 4 else { return true }
        return index + 2 < blocks.count && CellText.isRequirement(blocks[index + 2].paragraph?.plainText ?? "")
    }

    /// The description of the last row is one paragraph, and more where a line break at its end says that it goes on.
    private func endOfLastRow(at start: Int, limit: Int, in blocks: [Block], columns: Int) -> Int {
        var next = min(start + columns, limit)
        for index in start..<next where blocks[index].paragraph == nil { return index }
        while next < limit, let source, source.endsWithBreak(paragraphAt: blocks[next - 1].line), blocks[next].paragraph != nil { next += 1 }
        return next
    }

    private func row(from start: Int, to end: Int, in blocks: [Block], columns: Int) -> Table.Row {
        var cells: [[Inline]] = (start..<min(end, start + columns - 1)).map { blocks[$0].paragraph ?? [] }
        var description: [Inline] = []
        for index in start + cells.count..<max(end, start + cells.count) {
            if !description.isEmpty {
                description.append(.lineBreak)
                if let source, source.endsWithBreak(paragraphAt: blocks[index - 1].line) { description.append(.lineBreak) }
            }
            description += blocks[index].asInlines
        }
        cells.append(description)
        while cells.count < columns { cells.append([]) }
        return Table.Row(cells: cells, line: blocks[start].line)
    }
}

extension Block {
    /// The text of a paragraph.
    var paragraph: [Inline]? {
        if case .passage(.paragraph(let inlines)) = content { inlines } else { nil }
    }

    /// In one cell: blocks are lines.
    var asInlines: [Inline] {
        if case .passage(let passage) = content { passage.asInlines } else { [] }
    }
}

extension Passage {
    /// In one cell: blocks are lines.
    fileprivate var asInlines: [Inline] {
        switch self {
        case .paragraph(let inlines), .heading(_, let inlines): inlines
        case .code(let text): [.code(text)]
        case .quote(let passages): Passage.lines(passages.map(\.asInlines))
        case .list(_, let items): Passage.lines(items.map { Passage.lines($0.map(\.asInlines)) })
        case .table(let rows): Passage.lines(rows.map { Array($0.joined(separator: [Inline.text(" ")])) })
        }
    }

    private static func lines(_ parts: [[Inline]]) -> [Inline] { Array(parts.joined(separator: [Inline.lineBreak])) }
}
