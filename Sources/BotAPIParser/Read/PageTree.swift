/// The elements and texts of a page in one array, each element before what it holds.
///
/// For example, `<p>a<em>b</em></p>` is `paragraph`, `text "a"`, `emphasis`, `text "b"`; the end of `paragraph` is 4.
struct PageTree: Sendable {
    struct Node: Sendable {
        var tag: Tag
        /// The index after the last node inside of it.
        var end: Int32
        /// On the page, from 1.
        var line: Int32
        /// Of a text, in `bytes`; of an element, the first of its attributes in `attributes`.
        var start: Int32
        /// Of a text, in bytes; of an element, how many attributes are kept.
        var count: Int32
    }

    /// The attributes that reading asks for.
    enum AttributeName: UInt8, Sendable {
        case id, name, `class`, href, alt, colspan
    }

    struct Attribute: Sendable {
        var name: AttributeName
        /// In `bytes`.
        var start: Int32
        var count: Int32
    }

    /// The first one holds all others.
    var nodes: [Node] = []
    var attributes: [Attribute] = []
    /// UTF-8 with entities decoded.
    var bytes: [UInt8] = []
    /// What is closed by something else than its end tag, or by the end of the page.
    var unclosed: [Unclosed] = []

    struct Unclosed: Sendable {
        var tag: Tag
        var line: Int
        var isAtEnd: Bool
    }

    /// The nodes directly inside of one.
    func children(of node: Int) -> Children {
        Children(nodes: nodes, position: node + 1, end: Int(nodes[node].end))
    }

    struct Children: Sequence, IteratorProtocol {
        let nodes: [Node]
        var position: Int
        let end: Int

        mutating func next() -> Int? {
            guard position < end else { return nil }
            defer { position = Int(nodes[position].end) }
            return position
        }
    }

    /// The value of an attribute; `nil` where an element has none.
    func value(_ name: AttributeName, of node: Int) -> String? {
        let node = nodes[node]
        guard node.tag != .text else { return nil }
        for index in Int(node.start)..<Int(node.start + node.count) where attributes[index].name == name {
            let start = Int(attributes[index].start)
            return String(decoding: bytes[start..<start + Int(attributes[index].count)], as: UTF8.self)
        }
        return nil
    }

    func contains(inside node: Int, where matches: (Tag) -> Bool) -> Bool {
        (node + 1..<max(node + 1, Int(nodes[node].end))).contains { matches(nodes[$0].tag) }
    }
}
