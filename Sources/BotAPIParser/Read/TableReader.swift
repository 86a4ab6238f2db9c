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
            // Sections are entered, rows are read.
            if tree.nodes[index].tag == .row {
                let row = row(at: index, in: tree, with: &reader)
                if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
                index = Int(tree.nodes[index].end)
            } else {
                index += 1
            }
        }
        guard let header = rows.first else { return nil }
        return Table(header: header.withoutMarks, rows: Array(rows.dropFirst()))
    }

    private static func row(at node: Int, in tree: PageTree, with reader: inout InlineReader) -> Table.Row {
        var cells: [[Inline]] = []
        cells.reserveCapacity(4)
        for index in tree.children(of: node) where tree.nodes[index].tag == .cell || tree.nodes[index].tag == .headerCell {
            cells.append(reader.inlines(inside: index))
            guard tree.nodes[index].count > 0, let span = tree.value(.colspan, of: index).flatMap({ Int($0) }), span > 1 else { continue }
            // A wide cell stands in its first column.
            for _ in 1..<min(span, 20) { cells.append([]) }
        }
        return Table.Row(cells: cells, line: Int(tree.nodes[node].line))
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
