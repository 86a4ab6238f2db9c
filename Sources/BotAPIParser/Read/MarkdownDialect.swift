/// Brings what only some converters write into the Markdown that everybody reads.
enum MarkdownDialect {
    /// Lines may be put together; each keeps its number.
    static func plain(_ source: SourceLines) -> SourceLines {
        var lines = Preamble.blanked(source)
        lines = WrappedLines.joined(lines)
        lines = ListEnds.parted(lines)
        lines = BracedAttributes.removed(lines)
        return DashedTables.folded(lines)
    }
}

extension Block {
    /// With the numbers that its lines have in the file.
    func renumbered(by source: SourceLines) -> Block {
        var block = self
        block.line = source.number(of: line)
        if case .table(var table) = content {
            table.header.line = source.number(of: table.header.line)
            for index in table.rows.indices { table.rows[index].line = source.number(of: table.rows[index].line) }
            block.content = .table(table)
        }
        return block
    }
}
