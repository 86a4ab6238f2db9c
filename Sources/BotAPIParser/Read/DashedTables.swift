/// Folds tables drawn with dashes into tables of pipes, as pandoc writes them into its own Markdown.
///
/// For example, "Field  Type", "-----  ----", "a      String" is a table; where a line of dashes stands above and below it,
/// empty lines part its rows and each row goes on over lines. Tables drawn as a grid of "+", "-" and "|" are folded too.
struct DashedTables {
    let source: SourceLines
    private typealias Line = (text: [UInt8], number: Int)
    /// The cells of a row, each as its lines.
    private typealias Row = (cells: [[[UInt8]]], line: Int)

    static func folded(_ source: SourceLines) -> SourceLines { DashedTables(source: source).folded() }

    private func folded() -> SourceLines {
        guard (1...source.count).contains(where: { !columns(of: source[$0]).isEmpty || isGridLine($0) }) else { return source }
        var result: [Line] = []
        var line = 1
        var fence: ArraySlice<UInt8>?
        while line <= source.count {
            let text = source[line]
            if text.starts(with: "```".utf8) {
                let marks = text.prefix { $0 == UInt8(ascii: "`") }
                if let open = fence { if marks.count >= open.count { fence = nil } } else { fence = marks }
            }
            if fence == nil, let (rows, next) = grid(at: line) ?? table(at: line) {
                if let last = result.last, !last.text.allSatisfy(\.isBlank) { result.append(([], source.number(of: line))) }
                result += pipes(rows)
                result.append(([], source.number(of: next - 1)))
                line = next
            } else {
                result.append((Array(text), source.number(of: line)))
                line += 1
            }
        }
        return SourceLines(result)
    }

    // MARK: Dashes

    /// The table that begins at a line, and the line after it.
    private func table(at start: Int) -> ([Row], next: Int)? {
        let above = columns(of: source[start])
        if above.count > 1 {
            // No header: the first row is one.
            return rows(from: start + 1, above, hasEnd: true)
        }
        if above.isEmpty {
            guard !source.isBlank(start) else { return nil }
            let columns = columns(of: source[start + 1])
            guard columns.count > 1, let (rows, next) = rows(from: start + 2, columns, hasEnd: false) else { return nil }
            return ([row(from: start, to: start + 1, columns)] + rows, next)
        }
        // A line of dashes, the header on one line or more, and the line that says where columns begin.
        var ruler = start + 1
        while ruler < start + 8, !source.isBlank(ruler), columns(of: source[ruler]).isEmpty { ruler += 1 }
        let columns = columns(of: source[ruler])
        guard columns.count > 1, ruler > start + 1, let (rows, next) = rows(from: ruler + 1, columns, hasEnd: true) else { return nil }
        return ([row(from: start + 1, to: ruler, columns)] + rows, next)
    }

    /// Rows up to a line of dashes, or up to an empty line where no such line need come.
    private func rows(from start: Int, _ columns: [Int], hasEnd: Bool) -> ([Row], next: Int)? {
        var end = start
        var hasBlanks = false
        while end <= source.count, self.columns(of: source[end]).isEmpty {
            if source.isBlank(end) {
                if !hasEnd { break }
                hasBlanks = true
            } else if source[end].first == UInt8(ascii: "#") {
                return nil
            }
            end += 1
        }
        guard end > start, end <= source.count || !hasEnd else { return nil }
        var rows: [Row] = []
        var line = start
        while line < end {
            var next = line + 1
            if !source.isBlank(line) {
                if hasBlanks { while next < end, !source.isBlank(next) { next += 1 } }
                rows.append(row(from: line, to: next, columns))
            }
            line = next
        }
        return rows.isEmpty ? nil : (rows, source.isBlank(end) || end > source.count ? end : end + 1)
    }

    /// Where the runs of two or more dashes begin that make up a line; empty for other lines.
    private func columns(of text: ArraySlice<UInt8>) -> [Int] {
        guard let first = text.first, first == 32 || first == UInt8(ascii: "-"), text.count > 3 else { return [] }
        var columns: [Int] = []
        var run = 0
        for (column, byte) in text.enumerated() {
            if byte == UInt8(ascii: "-") {
                if run == 0 { columns.append(column) }
                run += 1
            } else if byte == 32 {
                if run == 1 { return [] }
                run = 0
            } else {
                return []
            }
        }
        return columns
    }

    /// Lines cut where the columns begin; the last column goes on to the end.
    private func row(from start: Int, to end: Int, _ columns: [Int]) -> Row {
        var cells = [[[UInt8]]](repeating: [], count: columns.count)
        for line in start..<end {
            for (number, part) in cut(source[line], at: columns).enumerated() { cells[number].append(part) }
        }
        return (cells, start)
    }

    private func cut(_ text: ArraySlice<UInt8>, at columns: [Int]) -> [[UInt8]] {
        var parts = [[UInt8]](repeating: [], count: columns.count)
        var column = -1
        var number = 0
        for byte in text {
            // A character is one column, however many bytes it has.
            if byte & 0xC0 != 0x80 { column += 1 }
            while number + 1 < columns.count, column >= columns[number + 1] { number += 1 }
            parts[number].append(byte)
        }
        return parts.map(DashedTables.trimmed)
    }

    // MARK: Grids

    private func isGridLine(_ line: Int) -> Bool {
        let text = source[line]
        return text.first == UInt8(ascii: "+") && text.count > 4 && text.allSatisfy { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") || $0 == 32 }
    }

    private func grid(at start: Int) -> ([Row], next: Int)? {
        guard isGridLine(start) else { return nil }
        let columns = source[start].enumerated().filter { $0.element == UInt8(ascii: "+") }.map(\.offset).dropLast()
        guard columns.count > 1 else { return nil }
        var rows: [Row] = []
        var line = start + 1
        while line <= source.count, source[line].first == UInt8(ascii: "|") {
            var end = line
            while end <= source.count, source[end].first == UInt8(ascii: "|") { end += 1 }
            var row = row(from: line, to: end, Array(columns))
            // Each part begins with the line of its column, and the last one ends with one.
            row.cells = row.cells.enumerated().map { number, lines in
                lines.map { text in
                    var text = text.first == UInt8(ascii: "|") ? text[1...] : text[...]
                    if number == columns.count - 1, text.last == UInt8(ascii: "|") { text = text.dropLast() }
                    return DashedTables.trimmed(Array(text))
                }
            }
            rows.append(row)
            guard isGridLine(end) else { return rows.count > 1 ? (rows, end) : nil }
            line = end + 1
        }
        return rows.isEmpty ? nil : (rows, line)
    }

    // MARK: Pipes

    private func pipes(_ rows: [Row]) -> [Line] {
        var lines: [Line] = []
        for (number, row) in rows.enumerated() {
            var text = Array("|".utf8)
            for cell in row.cells { text += Array(" ".utf8) + joined(cell) + Array(" |".utf8) }
            lines.append((text, source.number(of: row.line)))
            if number == 0 {
                lines.append((Array("|".utf8) + Array([[UInt8]](repeating: Array("---|".utf8), count: row.cells.count).joined()), source.number(of: row.line + 1)))
            }
        }
        return lines
    }

    /// The lines of a cell in one: "\" at a line's end is a line break, an empty line two, and an item of a list begins one.
    private func joined(_ lines: [[UInt8]]) -> [UInt8] {
        var text: [UInt8] = []
        let lines = lines.reversed().drop(while: \.isEmpty).reversed().drop(while: \.isEmpty)
        for line in lines {
            let startsLine = line.isEmpty || line.starts(with: "- ".utf8) || line.starts(with: "* ".utf8)
            if text.last == UInt8(ascii: "\\") {
                text.removeLast()
                text += Array("<br>".utf8)
            } else if !text.isEmpty {
                text += Array((startsLine ? "<br>" : " ").utf8)
            }
            for byte in line {
                if byte == UInt8(ascii: "|"), text.last != UInt8(ascii: "\\") { text.append(UInt8(ascii: "\\")) }
                text.append(byte)
            }
        }
        if text.last == UInt8(ascii: "\\") { text.removeLast() }
        return text
    }

    private static func trimmed(_ text: [UInt8]) -> [UInt8] {
        var text = text[...]
        while let first = text.first, first.isBlank { text.removeFirst() }
        while let last = text.last, last.isBlank { text.removeLast() }
        return Array(text)
    }
}
