/// Finds the part of a page that documents, among navigation and wrappers.
struct ContentFinder {
    let tree: PageTree
    /// Headings and tables before each node; what is no content has none. The weight of a node is the difference
    /// between that before its end and that before itself.
    private var structures: [Int32] = []
    /// Likewise with paragraphs, lists, quotes and loose text.
    private var blocks: [Int32] = []

    init(tree: PageTree) {
        self.tree = tree
    }

    /// The element whose content is the documentation: `#dev_page_content`, else the innermost one that holds
    /// nearly all headings and tables.
    mutating func content() -> Int {
        if let marked = marked() {
            let (inside, all) = (structureCount(inside: marked), structureCount(inside: 0))
            if inside * 2 >= all { return marked }
        }
        weigh()
        var content = 0
        while let inner = tree.children(of: content).first(where: { holdsNearlyAll($0, of: content) }) { content = inner }
        return content
    }

    private func marked() -> Int? {
        tree.nodes.indices.first { tree.nodes[$0].tag == .container && tree.nodes[$0].count > 0 && tree.value(.id, of: $0) == "dev_page_content" }
    }

    private func structureCount(inside node: Int) -> Int {
        var count = 0
        for index in node..<Int(tree.nodes[node].end) where tree.nodes[index].tag.isStructure { count += 1 }
        return count
    }

    /// Four fifths of a page, for the rest is a footer or navigation; of a small part, all.
    private func holdsNearlyAll(_ node: Int, of outer: Int) -> Bool {
        guard tree.nodes[node].tag == .container || tree.nodes[node].tag == .span else { return false }
        let total = weight(outer, structures)
        return total < 20 ? weight(node, blocks) == weight(outer, blocks) && weight(node, blocks) > 0 : weight(node, structures) * 5 >= total * 4
    }

    private func weight(_ node: Int, _ sums: [Int32]) -> Int { Int(sums[Int(tree.nodes[node].end)] - sums[node]) }

    private mutating func weigh() {
        structures = [Int32](repeating: 0, count: tree.nodes.count + 1)
        blocks = structures
        var index = 0
        while index < tree.nodes.count {
            let node = tree.nodes[index]
            structures[index + 1] = structures[index] + (node.tag.isStructure ? 1 : 0)
            blocks[index + 1] = blocks[index] + (node.tag.isBlock ? 1 : 0)
            index += 1
            guard node.tag == .chrome else { continue }
            while index < Int(node.end) {
                structures[index + 1] = structures[index]
                blocks[index + 1] = blocks[index]
                index += 1
            }
        }
    }
}

extension Tag {
    /// A heading or a table: what documentation is known by.
    fileprivate var isStructure: Bool { self == .table || rawValue >= Tag.heading1.rawValue && rawValue <= Tag.heading6.rawValue }

    /// Whatever would be lost outside of the content.
    fileprivate var isBlock: Bool {
        switch self {
        case .paragraph, .list, .orderedList, .quote, .codeBlock, .rule, .text: true
        default: isStructure
        }
    }
}
