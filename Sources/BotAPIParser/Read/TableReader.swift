import BotAPISchema

/// Reads the rows of a table.
enum TableReader {
    /// The rows of a table and the index of what comes after them: its end, or a heading or another table inside of it.
    ///
    /// `nil` for a table without rows, also where the first one holds headings or tables: it lays out a page.
    static func table(at node: Int, in tree: PageTree, with reader: inout InlineReader) -> (Table, next: Int)? {
        let end = end(of: node, in: tree)
        var rows: [Table.Row] = []
        var index = node + 1
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
        return (Table(header: header.withoutMarks, rows: Array(rows.dropFirst())), end)
    }

    /// The first heading or table inside, or the row it stands in.
    private static func end(of node: Int, in tree: PageTree) -> Int {
        let end = Int(tree.nodes[node].end)
        guard let first = (node + 1..<max(node + 1, end)).first(where: { tree.nodes[$0].tag.headingLevel != nil || tree.nodes[$0].tag == .table }) else { return end }
        return (node + 1..<first).first { tree.nodes[$0].tag == .row && Int(tree.nodes[$0].end) > first } ?? first
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
