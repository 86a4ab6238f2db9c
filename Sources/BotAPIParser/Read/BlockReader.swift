import BotAPISchema

/// Reads headings, passages and tables out of a tree.
struct BlockReader {
    let tree: PageTree
    private var inlineReader: InlineReader
    /// Of `<a name="x"></a>` before a heading.
    private var pendingAnchor: String?
    /// Texts with the anchor of a heading that stand in none.
    private(set) var headless: [(line: Int, text: String)] = []

    init(tree: PageTree, isFromMarkdown: Bool) {
        self.tree = tree
        inlineReader = InlineReader(tree: tree, isFromMarkdown: isFromMarkdown)
    }

    /// What stands inside of an element.
    mutating func blocks(inside node: Int) -> [Block] {
        var blocks: [Block] = []
        read(node, into: &blocks)
        return blocks
    }

    private mutating func read(_ parent: Int, into blocks: inout [Block]) {
        read(from: parent + 1, to: Int(tree.nodes[parent].end), into: &blocks)
    }

    private mutating func read(from start: Int, to end: Int, into blocks: inout [Block]) {
        var index = start
        while index < end {
            let node = tree.nodes[index]
            if node.tag.isInline, !holdsBlocks(index) {
                var next = Int(node.end)
                while next < end, tree.nodes[next].tag.isInline, !holdsBlocks(next) { next = Int(tree.nodes[next].end) }
                let inlines = inlineReader.inlines(from: index, to: next)
                if inlines.isEmpty {
                    pendingAnchor = anchor(from: index, to: next) ?? pendingAnchor
                } else {
                    if node.tag == .link, tree.value(.name, of: index) != nil, tree.value(.class, of: index) == "anchor" {
                        headless.append((Int(node.line), inlines.plainText))
                    }
                    blocks.append(Block(.passage(.paragraph(inlines)), line: Int(node.line)))
                }
                index = next
                continue
            }
            if node.tag == .item {
                // Items without their list are one.
                var next = Int(node.end)
                while next < end, tree.nodes[next].tag == .item { next = Int(tree.nodes[next].end) }
                readList(from: index, to: next, isOrdered: false, into: &blocks)
                index = next
                continue
            }
            readBlock(index, node, into: &blocks)
            index = Int(node.end)
        }
    }

    private mutating func readBlock(_ index: Int, _ node: PageTree.Node, into blocks: inout [Block]) {
        let line = Int(node.line)
        switch node.tag {
        case .heading1, .heading2, .heading3, .heading4, .heading5, .heading6:
            let heading = heading(index, level: node.tag.headingLevel ?? 6)
            if !heading.text.isEmpty { blocks.append(Block(.heading(heading), line: line)) }
        case .paragraph, .caption:
            if holdsBlocks(index) {
                read(index, into: &blocks)
            } else {
                let inlines = inlineReader.inlines(inside: index)
                if !inlines.isEmpty { blocks.append(Block(.passage(.paragraph(inlines)), line: line)) }
            }
        case .list, .orderedList:
            readList(from: index + 1, to: Int(node.end), isOrdered: node.tag == .orderedList, into: &blocks)
        case .quote:
            let inner = self.blocks(inside: index)
            let quoted = inner.prefix { !$0.isStructure }
            if !quoted.isEmpty { blocks.append(Block(.passage(.quote(quoted.compactMap(\.asPassage))), line: line)) }
            blocks.append(contentsOf: inner[quoted.endIndex...])
        case .codeBlock:
            let code = codeText(index)
            if !code.isEmpty { blocks.append(Block(.passage(.code(code)), line: line)) }
        case .rule:
            blocks.append(Block(.rule, line: line))
        case .table:
            if let (table, next) = TableReader.table(at: index, in: tree, with: &inlineReader) {
                blocks.append(Block(.table(table), line: line))
                read(from: next, to: Int(node.end), into: &blocks)
            } else {
                read(index, into: &blocks)
            }
        case .chrome, .column:
            break
        default:
            read(index, into: &blocks)
        }
    }

    /// A heading or a table of fields inside of an item ends the list.
    private mutating func readList(from start: Int, to end: Int, isOrdered: Bool, into blocks: inout [Block]) {
        var items: [[Block]] = []
        var rest: [Block] = []
        var index = start
        while index < end {
            let node = tree.nodes[index]
            var inner: [Block] = []
            var next = Int(node.end)
            if node.tag == .item {
                inner = self.blocks(inside: index)
            } else if node.tag.isInline {
                while next < end, tree.nodes[next].tag.isInline { next = Int(tree.nodes[next].end) }
                let inlines = inlineReader.inlines(from: index, to: next)
                if !inlines.isEmpty { inner.append(Block(.passage(.paragraph(inlines)), line: Int(node.line))) }
            } else {
                readBlock(index, node, into: &inner)
            }
            index = next
            let listed = rest.isEmpty ? inner.prefix { !$0.isStructure } : []
            rest.append(contentsOf: inner[listed.endIndex...])
            if listed.isEmpty { continue }
            // Text without its <li> is an item; a list directly inside of a list belongs to the item before it.
            if node.tag == .item || node.tag.isInline || items.isEmpty { items.append(Array(listed)) } else { items[items.count - 1] += listed }
        }
        if let first = items.first?.first {
            let line = start > 0 && (tree.nodes[start - 1].tag == .list || tree.nodes[start - 1].tag == .orderedList) ? Int(tree.nodes[start - 1].line) : first.line
            blocks.append(Block(.passage(.list(isOrdered: isOrdered, items: items.map { $0.compactMap(\.asPassage) })), line: min(line, first.line)))
        }
        blocks.append(contentsOf: rest)
    }

    /// The characters as they stand; the line feed after `<pre>` and the last one are not part of it.
    private func codeText(_ node: Int) -> String {
        var text: [UInt8] = []
        for index in node + 1..<max(node + 1, Int(tree.nodes[node].end)) {
            let inner = tree.nodes[index]
            if inner.tag == .lineBreak { text.append(UInt8(ascii: "\n")) }
            if inner.tag == .text { text.append(contentsOf: tree.bytes[Int(inner.start)..<Int(inner.start + inner.count)]) }
        }
        text.removeAll { $0 == UInt8(ascii: "\r") }
        if text.first == UInt8(ascii: "\n") { text.removeFirst() }
        while let last = text.last, last.isBlank { text.removeLast() }
        return String(decoding: text, as: UTF8.self)
    }

    private func holdsBlocks(_ node: Int) -> Bool {
        tree.nodes[node].tag != .text && tree.contains(inside: node) { !$0.isInline && $0 != .chrome && $0 != .column }
    }

    private func anchor(from start: Int, to end: Int) -> String? {
        (start..<end).lazy.filter { tree.nodes[$0].tag == .link }.compactMap { tree.value(.name, of: $0) ?? tree.value(.id, of: $0) }.first
    }

    private mutating func heading(_ index: Int, level: Int) -> Heading {
        let before = pendingAnchor
        pendingAnchor = nil
        var heading = HeadingReader.heading(at: index, level: level, in: tree, with: &inlineReader)
        if heading.anchor == nil { heading.anchor = before }
        return heading
    }
}

extension Block {
    /// A heading or a table of fields: found inside of a quote or a list, it ends the quote or list.
    fileprivate var isStructure: Bool {
        switch content {
        case .heading(let heading): heading.level < 6
        case .table(let table): TableHeader(table.header.cells) != nil
        case .passage, .rule: false
        }
    }

    fileprivate var asPassage: Passage? {
        switch content {
        case .passage(let passage): passage
        case .heading(let heading): .heading(level: heading.level, heading.text)
        case .table(let table): .table([table.header.cells] + table.rows.map(\.cells))
        case .rule: nil
        }
    }
}
