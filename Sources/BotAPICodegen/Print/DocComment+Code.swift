extension DocComment {
    /// The comment with its lines broken at 120 columns.
    ///
    ///     /// <paragraph>
    ///     ///
    ///     /// - <item>
    ///
    /// - Parameter indent: Of the declaration below it.
    func code(indent: Int = 0) -> Code {
        var lines: [String] = []
        let width = 120 - indent - 4
        for block in blocks {
            let new = DocComment.lines(of: block, width: width)
            if new.isEmpty { continue }
            if !lines.isEmpty { lines.append("") }
            lines += new
        }
        return Code(lines.map { Code($0.isEmpty ? "///" : "/// " + $0) })
    }

    private static func lines(of block: Block, width: Int) -> [String] {
        switch block {
        case .paragraph(let text): wrapped(text, first: "", rest: "", width: width)
        case .list(let items): items.flatMap { wrapped($0, first: "- ", rest: "  ", width: width) }
        case .code(let lines): lines.map { $0.isEmpty ? "" : "    " + $0 }
        case .remark(let word, let text): wrapped(text, first: "- \(word): ", rest: "  ", width: width)
        case .parameters(let parameters):
            ["- Parameters:"] + parameters.flatMap { wrapped($0.text, first: "  - \($0.name.name): ", rest: "    ", width: width) }
        }
    }

    /// Breaks at blanks; a line never starts with what Markdown would take for a list, a heading or a quote.
    static func wrapped(_ text: String, first: String, rest: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = first
        var length = first.utf8.count
        var isEmpty = true
        for word in text.utf8.split(separator: UInt8(ascii: " ")) {
            let count = word.count { $0 & 0xC0 != 0x80 }
            if !isEmpty, length + 1 + count > width {
                lines.append(line)
                (line, length, isEmpty) = (rest, rest.utf8.count, true)
            }
            if isEmpty {
                if startsBlock(word) { line += "\\" }
            } else {
                line += " "
                length += 1
            }
            line += String(decoding: word, as: UTF8.self)
            length += count
            isEmpty = false
        }
        if !isEmpty { lines.append(line) }
        return lines
    }

    private static func startsBlock(_ word: Substring.UTF8View.SubSequence) -> Bool {
        switch word.first {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="): word.allSatisfy { $0 == word.first }
        case UInt8(ascii: "#"): word.allSatisfy { $0 == UInt8(ascii: "#") }
        case UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"): true
        default: false
        }
    }
}
