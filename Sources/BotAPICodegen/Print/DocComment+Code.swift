extension DocComment {
    /// The comment with its lines broken at 120 columns.
    ///
    ///     /// <paragraph>
    ///     ///
    ///     /// - <item>
    ///
    /// - Parameter indent: Of the declaration below it.
    func code(indent: Int = 0) -> Code {
        var lines = CommentLines(width: 120 - indent - 4)
        for block in blocks {
            lines.startBlock()
            switch block {
            case .paragraph(let text): lines.add(text)
            case .list(let items):
                for item in items { lines.add(item, first: "- ", rest: "  ") }
            case .code(let code):
                for line in code { lines.addUnbroken(line.isEmpty ? "" : "    " + line) }
            case .remark(let word, let text): lines.add(text, first: "- \(word): ", rest: "  ")
            case .parameters(let parameters):
                lines.addUnbroken("- Parameters:")
                for parameter in parameters { lines.add(parameter.text, first: "  - \(parameter.name.name): ", rest: "    ") }
            }
        }
        return Code(utf8: lines.bytes)
    }
}

/// Lines of a comment, broken at blanks.
struct CommentLines {
    /// Without `/// `.
    let width: Int
    private(set) var bytes: [UInt8] = []
    private var needsGap = false

    init(width: Int) { self.width = width }

    /// An empty line before what comes next, unless it is the first.
    mutating func startBlock() { needsGap = !bytes.isEmpty }

    /// A line never starts with what Markdown would take for a list, a heading or a quote.
    mutating func add(_ text: String, first: String = "", rest: String = "") {
        let text = Array(text.utf8)
        var start = first
        var length = 0
        var position = 0
        while position < text.count {
            let end = text[position...].firstIndex(of: blank) ?? text.count
            defer { position = end + 1 }
            if end == position { continue }
            let word = text[position..<end]
            let count = word.count { $0 & 0xC0 != 0x80 }
            if length == 0 || length + 1 + count > width {
                if length > 0 { start = rest }
                startLine(start)
                length = start.utf8.count + count
                if startsBlock(word) { bytes.append(UInt8(ascii: "\\")) }
            } else {
                bytes.append(blank)
                length += 1 + count
            }
            bytes.append(contentsOf: word)
        }
    }

    mutating func addUnbroken(_ text: String) {
        startLine(text)
        if text.isEmpty { bytes.removeLast() }
    }

    private mutating func startLine(_ text: String) {
        if needsGap { bytes.append(contentsOf: "\n///".utf8) }
        needsGap = false
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
        bytes.append(contentsOf: "/// ".utf8)
        bytes.append(contentsOf: text.utf8)
    }

    private func startsBlock(_ word: ArraySlice<UInt8>) -> Bool {
        switch word.first {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "#"): word.allSatisfy { $0 == word.first }
        case UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"): true
        default: false
        }
    }
}

private let blank = UInt8(ascii: " ")
