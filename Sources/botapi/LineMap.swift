import BotAPIParser
import BotAPISchema

/// Where the lines of a page made of several files stand.
///
/// For example, after a file of 100 lines, line 103 is line 3 of the next one.
struct LineMap {
    private var parts: [(file: String, first: Int)]

    init(file: String) { parts = [(file, 1)] }

    /// The blocks of all documents one after another, their lines counted on.
    static func joined(_ documents: [Document], lineCounts: [Int], name: String) -> (Document, LineMap) {
        var joined = Document(file: name)
        var lines = LineMap(file: name)
        lines.parts = []
        var before = 0
        for (document, count) in zip(documents, lineCounts) {
            lines.parts.append((document.file, before + 1))
            joined.blocks += document.blocks.map { $0.moved(by: before) }
            before += count
        }
        return (joined, lines)
    }

    /// The file and the line in it; no line for 0.
    func place(of line: Int) -> (file: String, line: Int) {
        guard line > 0, let part = parts.last(where: { $0.first <= line }) else { return (parts.first?.file ?? "", 0) }
        return (part.file, line - part.first + 1)
    }

    func located(_ diagnostic: Diagnostic) -> Diagnostic {
        guard parts.count > 1, diagnostic.line > 0 else { return diagnostic }
        var diagnostic = diagnostic
        (diagnostic.file, diagnostic.line) = place(of: diagnostic.line)
        return diagnostic
    }
}

extension Block {
    fileprivate func moved(by lines: Int) -> Block {
        guard lines > 0 else { return self }
        var block = self
        block.line += lines
        if case .table(var table) = content {
            table.header.line += lines
            for index in table.rows.indices { table.rows[index].line += lines }
            block.content = .table(table)
        }
        return block
    }
}

extension Source.File {
    var lineCount: Int { bytes.count { $0 == UInt8(ascii: "\n") } + 1 }
}
