import BotAPISchema

/// Mends rows that a converter broke at the line breaks of their cells, as html2text does.
///
/// For example, "pay | Boolean | First line" and "Second line" are one row; after an empty line the rest of the table
/// is a paragraph with "copy_text | CopyTextButton | …" as one of its lines.
struct BrokenRows {
    let source: SourceLines

    func mended(_ blocks: [Block]) -> [Block] {
        var mended: [Block] = []
        mended.reserveCapacity(blocks.count)
        var index = 0
        while index < blocks.count {
            var block = blocks[index]
            index += 1
            if case .table(var table) = block.content, let header = TableHeader(table.header.cells) {
                mend(&table)
                while index < blocks.count, let lines = continuation(blocks[index], columns: header.columns, after: table) {
                    for (number, line) in lines.enumerated() { append(line, to: &table, columns: header.columns, isFirst: number == 0) }
                    index += 1
                }
                block.content = .table(table)
            }
            mended.append(block)
        }
        return mended
    }

    /// A line without the cells of a row goes on with the one before.
    private func mend(_ table: inout Table) {
        guard table.rows.contains(where: isRest) else { return }
        var rows: [Table.Row] = []
        for row in table.rows {
            if isRest(row), var last = rows.popLast() {
                let rest = row.cells.filter { !$0.isEmpty }.joined(separator: [Inline.text(" | ")])
                last.cells[last.cells.count - 1] += [.lineBreak] + rest
                rows.append(last)
            } else {
                rows.append(row)
            }
        }
        table.rows = rows
    }

    private func isRest(_ row: Table.Row) -> Bool {
        guard let name = row.cells.first, let type = row.cells.dropFirst().first, let last = row.cells.last else { return false }
        return last.isEmpty && !CellText.isName(name.plainText) && !CellText.isType(type.plainText)
    }

    private struct Line {
        var inlines: [Inline]
        var number: Int
        /// `nil` for a line that is no row.
        var cells: [[Inline]]?
    }

    /// The lines of a paragraph that goes on with a table: one of them is a row, or its last line ends as rows end.
    private func continuation(_ block: Block, columns: Int, after table: Table) -> [Line]? {
        guard let inlines = block.paragraph, let last = table.rows.last else { return nil }
        var lines: [Line] = []
        for (offset, part) in inlines.split(separator: .lineBreak, omittingEmptySubsequences: false).enumerated() {
            let part = Array(part)
            lines.append(Line(inlines: part, number: block.line + offset, cells: cells(of: part, columns: columns)))
        }
        if lines.contains(where: { $0.cells != nil }) { return lines }
        let endsAsRowsDo = source.endsWithBreak(line: last.line) && source.endsWithBreak(paragraphAt: block.line)
        return endsAsRowsDo ? lines : nil
    }

    private func append(_ line: Line, to table: inout Table, columns: Int, isFirst: Bool) {
        if let cells = line.cells {
            table.rows.append(Table.Row(cells: cells, line: line.number))
        } else if var last = table.rows.popLast() {
            // An empty line stood before the paragraph.
            last.cells[last.cells.count - 1] += (isFirst ? [.lineBreak, .lineBreak] : [.lineBreak]) + line.inlines
            table.rows.append(last)
        }
    }

    /// "pay | Boolean | Specify *True*" has three cells.
    private func cells(of inlines: [Inline], columns: Int) -> [[Inline]]? {
        var cells: [[Inline]] = [[]]
        for inline in inlines {
            guard case .text(let text) = inline, cells.count < columns else {
                cells[cells.count - 1].append(inline)
                continue
            }
            let parts = text.split(separator: "|", maxSplits: columns - cells.count, omittingEmptySubsequences: false)
            for (number, part) in parts.enumerated() {
                if number > 0 { cells.append([]) }
                var part = part
                if number > 0 || cells[cells.count - 1].isEmpty { part = part.drop { $0 == " " } }
                if number < parts.count - 1 { while part.last == " " { part.removeLast() } }
                if !part.isEmpty { cells[cells.count - 1].append(.text(String(part))) }
            }
        }
        guard cells.count == columns, CellText.isName(cells[0].plainText), CellText.isType(cells[1].plainText) else { return nil }
        return cells
    }
}
