import BotAPISchema

/// Reads the rows of a table.
enum TableReader {
    /// `nil` for a table that lays out a page: one that holds headings or other tables.
    static func table(at node: Int, in tree: PageTree, with reader: inout InlineReader) -> Table? {
        guard !tree.contains(inside: node, where: { $0.headingLevel != nil || $0 == .table }) else { return nil }
        var rows: [Table.Row] = []
        var index = node + 1
        let end = Int(tree.nodes[node].end)
        while index < end {
            switch tree.nodes[index].tag {
            case .row:
                let next = Int(tree.nodes[index].end)
                append(row(from: index + 1, to: next, line: Int(tree.nodes[index].line), in: tree, with: &reader), to: &rows)
                index = next
            case .cell, .headerCell:
                // Without its <tr>, a row goes on up to the next one.
                var next = index
                while next < end, tree.nodes[next].tag == .cell || tree.nodes[next].tag == .headerCell { next = Int(tree.nodes[next].end) }
                append(row(from: index, to: next, line: Int(tree.nodes[index].line), in: tree, with: &reader), to: &rows)
                index = next
            case .tableSection: index += 1
            default: index = Int(tree.nodes[index].end)
            }
        }
        guard let header = rows.first else { return nil }
        return Table(header: header.withoutMarks, rows: Array(rows.dropFirst()))
    }

    private static func append(_ row: Table.Row, to rows: inout [Table.Row]) {
        if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
    }

    private static func row(from start: Int, to end: Int, line: Int, in tree: PageTree, with reader: inout InlineReader) -> Table.Row {
        var cells: [[Inline]] = []
        cells.reserveCapacity(4)
        var index = start
        while index < end {
            let node = tree.nodes[index]
            if node.tag == .cell || node.tag == .headerCell {
                cells.append(reader.inlines(inside: index))
                if node.count > 0, let span = tree.value(.colspan, of: index).flatMap({ Int($0) }), span > 1 {
                    // A wide cell stands in its first column.
                    for _ in 1..<min(span, 20) { cells.append([]) }
                }
                index = Int(node.end)
            } else {
                // Text without its <td> is a cell.
                var next = Int(node.end)
                while next < end, tree.nodes[next].tag.isInline { next = Int(tree.nodes[next].end) }
                let inlines = reader.inlines(from: index, to: next)
                if !inlines.isEmpty { cells.append(inlines) }
                index = next
            }
        }
        return Table.Row(cells: cells, line: line)
    }
}

extension Table.Row {
    /// `<td><strong>Field</strong></td>` is as much a header as `<th>Field</th>`.
    fileprivate var withoutMarks: Table.Row {
        var row = self
        row.cells = cells.map { cell in
            switch cell.first {
            case .strong(let inner)? where cell.count == 1: inner
            case .emphasis(let inner)? where cell.count == 1: inner
            default: cell
            }
        }
        return row
    }
}
