/// Takes the start tags, end tags and characters of a page one after another.
struct PageTreeBuilder {
    private(set) var tree = PageTree()
    /// The open elements; -1 for one that is too deep to be kept.
    private var open: [Int32] = []
    /// A page is not nested deeper than this; elements below lose their tag and keep their text.
    static let maximumDepth = 200
    /// Where lines are counted from: the line of the source and the line of what is read.
    private var origin: (source: Int, read: Int) = (1, 1)

    /// No line is beyond this one of the source.
    private let lineLimit: Int

    init(byteCount: Int, lineLimit: Int) {
        self.lineLimit = lineLimit
        tree.nodes.reserveCapacity(byteCount / 16)
        tree.bytes.reserveCapacity(byteCount)
        tree.attributes.reserveCapacity(byteCount / 64)
        push(.container, line: 1)
    }

    /// From here on, lines are counted from this line of the source: for HTML made from Markdown.
    mutating func setSourceLine(_ source: Int, at line: Int) {
        origin = (source, line)
    }

    mutating func start(_ tag: Tag, line: Int) {
        push(tag, line: sourceLine(line))
    }

    private func sourceLine(_ line: Int) -> Int { max(1, min(lineLimit, origin.source + line - origin.read)) }

    /// Of the element started last.
    mutating func attribute(_ name: PageTree.AttributeName, _ value: UnsafeBufferPointer<UInt8>) {
        guard let last = open.last, last >= 0 else { return }
        tree.attributes.append(.init(name: name, start: Int32(truncatingIfNeeded: tree.bytes.count), count: Int32(truncatingIfNeeded: value.count)))
        tree.bytes.append(contentsOf: value)
        tree.nodes[Int(last)].count += 1
    }

    mutating func characters(_ text: UnsafeBufferPointer<UInt8>, line: Int) {
        guard let parent = innermost else { return }
        let isBetweenBlocks = tree.nodes[parent].tag.ignoresBlanks
        if isBetweenBlocks, text.allSatisfy(\.isBlank) { return }
        let last = tree.nodes.count - 1
        if tree.nodes[last].tag == .text, tree.nodes[last].start + tree.nodes[last].count == tree.bytes.count, last > Int(lastClosed) {
            tree.nodes[last].count += Int32(truncatingIfNeeded: text.count)
        } else {
            // The line is that of the end; the text begins at what is no blank. Only loose text is asked for its line.
            let feeds = isBetweenBlocks ? text.drop(while: \.isBlank).reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) } : 0
            tree.nodes.append(.init(
                tag: .text, end: Int32(truncatingIfNeeded: tree.nodes.count + 1),
                line: Int32(truncatingIfNeeded: sourceLine(line - feeds)),
                start: Int32(truncatingIfNeeded: tree.bytes.count), count: Int32(truncatingIfNeeded: text.count)
            ))
        }
        tree.bytes.append(contentsOf: text)
    }

    /// The innermost open element that is kept.
    private var innermost: Int? {
        guard let last = open.last else { return nil }
        return last >= 0 ? Int(last) : open.last { $0 >= 0 }.map(Int.init)
    }

    /// The last node when an element was closed: a text before it does not go on after it.
    private var lastClosed: Int32 = -1

    /// Whether it matters if the element started last is closed by its own end tag.
    var needsEndTag: Bool {
        guard let last = open.last, last >= 0 else { return false }
        switch tree.nodes[Int(last)].tag {
        case .table, .list, .orderedList, .quote, .codeBlock, .emphasis, .strong, .code: return true
        default: return false
        }
    }

    /// Closes the element started last; by its own end tag, by something else or by the end of the page.
    mutating func end(hasEndTag: Bool, isAtEnd: Bool) {
        guard open.count > 1, let node = open.popLast(), node >= 0 else { return }
        close(node)
        guard !hasEndTag else { return }
        tree.unclosed.append(.init(tag: tree.nodes[Int(node)].tag, line: Int(tree.nodes[Int(node)].line), isAtEnd: isAtEnd))
    }

    mutating func finish() -> PageTree {
        while let node = open.popLast() {
            if node >= 0 { close(node) }
        }
        return tree
    }

    private mutating func close(_ node: Int32) {
        tree.nodes[Int(node)].end = Int32(truncatingIfNeeded: tree.nodes.count)
        lastClosed = Int32(truncatingIfNeeded: tree.nodes.count - 1)
    }

    private mutating func push(_ tag: Tag, line: Int) {
        guard open.count < Self.maximumDepth else {
            open.append(-1)
            return
        }
        open.append(Int32(truncatingIfNeeded: tree.nodes.count))
        tree.nodes.append(.init(
            tag: tag, end: Int32(truncatingIfNeeded: tree.nodes.count + 1), line: Int32(truncatingIfNeeded: line),
            start: Int32(truncatingIfNeeded: tree.attributes.count), count: 0
        ))
    }
}

extension UInt8 {
    /// Space, tab, line feed, form feed, carriage return.
    var isBlank: Bool { self == 32 || (self >= 9 && self <= 13) }
}
