import BotAPISchema

/// Reads headings, passages and tables out of a tree.
struct BlockReader {
    let tree: PageTree
    private var inlineReader: InlineReader
    /// Of `<a name="x"></a>` before a heading.
    private var pendingAnchor: String?

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
        var index = parent + 1
        let end = Int(tree.nodes[parent].end)
        while index < end {
            let node = tree.nodes[index]
            if node.tag.isInline, !holdsBlocks(index) {
                var next = Int(node.end)
                while next < end, tree.nodes[next].tag.isInline, !holdsBlocks(next) { next = Int(tree.nodes[next].end) }
                let inlines = inlineReader.inlines(from: index, to: next)
                if inlines.isEmpty {
                    pendingAnchor = anchor(from: index, to: next) ?? pendingAnchor
                } else {
                    blocks.append(Block(.passage(.paragraph(inlines)), line: Int(node.line)))
                }
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
            readList(index, isOrdered: node.tag == .orderedList, into: &blocks)
        case .quote:
            let inner = self.blocks(inside: index)
            if inner.contains(where: \.isStructure) {
                blocks.append(contentsOf: inner)
            } else if !inner.isEmpty {
                blocks.append(Block(.passage(.quote(inner.compactMap(\.asPassage))), line: line))
            }
        case .codeBlock:
            let code = codeText(index)
            if !code.isEmpty { blocks.append(Block(.passage(.code(code)), line: line)) }
        case .rule:
            blocks.append(Block(.rule, line: line))
        case .table:
            if let table = TableReader.table(at: index, in: tree, with: &inlineReader) {
                blocks.append(Block(.table(table), line: line))
            } else {
                read(index, into: &blocks)
            }
        case .chrome, .column:
            break
        default:
            read(index, into: &blocks)
        }
    }

    private mutating func readList(_ list: Int, isOrdered: Bool, into blocks: inout [Block]) {
        var items: [[Block]] = []
        for index in tree.children(of: list) {
            if tree.nodes[index].tag == .item {
                items.append(self.blocks(inside: index))
            } else {
                // A list directly inside of a list belongs to the item before it.
                var inner: [Block] = []
                if tree.nodes[index].tag.isInline {
                    let inlines = inlineReader.inlines(from: index, to: Int(tree.nodes[index].end))
                    if !inlines.isEmpty { inner.append(Block(.passage(.paragraph(inlines)), line: Int(tree.nodes[index].line))) }
                } else {
                    readBlock(index, tree.nodes[index], into: &inner)
                }
                if inner.isEmpty { continue }
                if items.isEmpty { items.append(inner) } else { items[items.count - 1] += inner }
            }
        }
        items.removeAll(where: \.isEmpty)
        if items.contains(where: { $0.contains(where: \.isStructure) }) {
            for item in items { blocks.append(contentsOf: item) }
        } else if !items.isEmpty {
            blocks.append(Block(.passage(.list(isOrdered: isOrdered, items: items.map { $0.compactMap(\.asPassage) })), line: Int(tree.nodes[list].line)))
        }
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
