/// Finds the part of a page that documents, among navigation and wrappers.
struct ContentFinder {
    let tree: PageTree
    /// Headings and tables inside of each node; what is no content has none.
    private let weights: [Int32]

    init(tree: PageTree) {
        self.tree = tree
        var weights = [Int32](repeating: 0, count: tree.nodes.count + 1)
        // Prefix sums: the weight of a node is the difference between its end and itself.
        var index = 0
        while index < tree.nodes.count {
            let node = tree.nodes[index]
            let weighs = node.tag.headingLevel != nil || node.tag == .table
            weights[index + 1] = weights[index] + (weighs ? 1 : 0)
            if node.tag == .chrome {
                for inner in index + 1..<max(index + 1, Int(node.end)) { weights[inner + 1] = weights[index] }
                index = Int(node.end)
            } else {
                index += 1
            }
        }
        self.weights = weights
    }

    private func weight(_ node: Int) -> Int { Int(weights[Int(tree.nodes[node].end)] - weights[node]) }

    /// The element whose content is the documentation: `#dev_page_content`, else the innermost one that holds
    /// nearly all headings and tables.
    func content() -> Int {
        guard !tree.nodes.isEmpty else { return 0 }
        let total = weight(0)
        if let marked = marked(), total == 0 || weight(marked) * 5 >= total * 4 { return marked }
        var content = 0
        while let inner = tree.children(of: content).first(where: { holdsNearlyAll($0, of: weight(content)) }) { content = inner }
        return content
    }

    /// All of a small part, four fifths of a page: the rest is a footer or navigation.
    private func holdsNearlyAll(_ node: Int, of total: Int) -> Bool {
        guard tree.nodes[node].tag == .container || tree.nodes[node].tag == .span, total > 0 else { return false }
        return total < 20 ? weight(node) == total : weight(node) * 5 >= total * 4
    }

    private func marked() -> Int? {
        tree.nodes.indices.first { tree.nodes[$0].tag == .container && tree.nodes[$0].count > 0 && tree.value(.id, of: $0) == "dev_page_content" }
    }
}
