import BotAPISchema

/// Reads the text of a paragraph, a cell or a heading.
///
/// Runs of blanks are one blank, and a blank stands outside of marks: `a<em> b </em>c` is "a ", *b*, " c".
struct InlineReader {
    let tree: PageTree
    /// Skipped with all that is inside, for example, the anchor of a heading.
    var skipped: Int = -1

    /// Where in the tree's bytes the text stands that is written next: most texts are one piece of the page.
    private var span: Range<Int>?
    /// Otherwise it is put together here.
    private var text: [UInt8] = []
    private var isBlankPending = false
    /// The blank is a line's end: where every element stands on its own line, none is on the page before a comma.
    private var isFeedPending = false
    /// Between blocks inside of a cell, once more follows.
    private var isBreakPending = false
    /// Nothing is written yet in this line.
    private var isAtStart = true
    private var isEmphasized = false, isStrong = false, isLinked = false

    /// A blank between a mark and the comma after it is html2text's: "*True* , to".
    private let isFromMarkdown: Bool
    /// A mark is open and nothing is written in it yet: a blank here stands before it already.
    private var isAtMarkStart = false
    /// What was written last is the end of a mark.
    private var isAfterMark = false

    init(tree: PageTree, isFromMarkdown: Bool) {
        self.tree = tree
        self.isFromMarkdown = isFromMarkdown
        text.reserveCapacity(4096)
    }

    /// What stands inside of an element.
    mutating func inlines(inside node: Int) -> [Inline] {
        inlines(from: node + 1, to: Int(tree.nodes[node].end))
    }

    /// What stands in neighbouring nodes, the last one excluded.
    mutating func inlines(from start: Int, to end: Int) -> [Inline] {
        isBlankPending = false
        isFeedPending = false
        isBreakPending = false
        isAtStart = true
        isAfterMark = false
        isAtMarkStart = false
        var inlines: [Inline] = []
        read(from: start, to: end, into: &inlines)
        flush(into: &inlines)
        while inlines.last == .lineBreak { inlines.removeLast() }
        return inlines
    }

    private mutating func read(from start: Int, to end: Int, into inlines: inout [Inline]) {
        var index = start
        while index < end {
            let node = tree.nodes[index]
            let next = Int(node.end)
            defer { index = next }
            if index == skipped { continue }
            switch node.tag {
            case .text:
                write(Int(node.start), Int(node.count), into: &inlines)
            case .lineBreak:
                flush(into: &inlines)
                isBlankPending = false
                if !inlines.isEmpty || isAtStart == false { inlines.append(.lineBreak) }
                isAtStart = true
            case .image:
                // Emoji are characters in images; what other images show is not told.
                if let alt = tree.value(.alt, of: index), alt.utf8.contains(where: { $0 >= 0x80 }) {
                    if isFeedPending, isAfterOpeningQuote { isBlankPending = false }
                    writeBlankAndBreak(into: &inlines)
                    spill()
                    text.append(contentsOf: alt.utf8)
                    isAtStart = false
                    isAtMarkStart = false
                    isAfterMark = true
                }
            case .code:
                guard enter(index, into: &inlines) else { continue }
                var inner: [Inline] = []
                read(from: index + 1, to: next, into: &inner)
                flush(into: &inner)
                inlines.append(.code(inner.plainText))
                isAfterMark = true
            case .emphasis where !isEmphasized:
                guard enter(index, into: &inlines) else { continue }
                isEmphasized = true
                let inner = inner(index)
                isEmphasized = false
                if !inner.isEmpty { inlines.append(.emphasis(inner)) }
            case .strong where !isStrong:
                guard enter(index, into: &inlines) else { continue }
                isStrong = true
                let inner = inner(index)
                isStrong = false
                if !inner.isEmpty { inlines.append(.strong(inner)) }
            case .link where !isLinked:
                guard let href = tree.value(.href, of: index) else {
                    read(from: index + 1, to: next, into: &inlines)
                    continue
                }
                guard enter(index, into: &inlines) else { continue }
                isLinked = true
                let inner = inner(index)
                isLinked = false
                if !inner.isEmpty { inlines.append(.link(href: LinkTarget.normalized(href), inner)) }
            case .emphasis, .strong, .link, .span:
                read(from: index + 1, to: next, into: &inlines)
            case .chrome, .column, .rule:
                continue
            default:
                // A block inside of a line, for example, a list in a cell: each begins a new line.
                isBreakPending = true
                read(from: index + 1, to: next, into: &inlines)
                isBreakPending = true
            }
        }
    }

    private mutating func inner(_ node: Int) -> [Inline] {
        var inner: [Inline] = []
        read(from: node + 1, to: Int(tree.nodes[node].end), into: &inner)
        flush(into: &inner)
        isAfterMark = true
        return inner
    }

    /// Writes what stands before an element; `false` where there is nothing inside of it.
    private mutating func enter(_ node: Int, into inlines: inout [Inline]) -> Bool {
        switch opening(of: node) {
        case .nothing: return false
        case .onlyBlanks:
            isBlankPending = true
            return false
        case .blank: isBlankPending = true
        case .text: break
        }
        if isFeedPending, isAfterOpeningQuote { isBlankPending = false }
        writeBlankAndBreak(into: &inlines)
        flush(into: &inlines)
        isAtMarkStart = true
        return true
    }

    private enum Opening { case nothing, onlyBlanks, blank, text }

    /// What an element begins with.
    private func opening(of node: Int) -> Opening {
        var hasBlanks = false
        for index in node + 1..<max(node + 1, Int(tree.nodes[node].end)) {
            let inner = tree.nodes[index]
            if inner.tag == .image { return hasBlanks ? .blank : .text }
            guard inner.tag == .text else { continue }
            var position = Int(inner.start)
            let end = position + Int(inner.count)
            while position < end {
                let (kind, length) = Blank.kind(of: tree.bytes, at: position, end: end)
                switch kind {
                case .none: return hasBlanks ? .blank : .text
                case .blank: hasBlanks = true
                case .invisible: break
                }
                position += length
            }
        }
        return hasBlanks ? .onlyBlanks : .nothing
    }

    private mutating func write(_ start: Int, _ count: Int, into inlines: inout [Inline]) {
        var position = start
        let end = start + count
        while position < end {
            let (kind, length) = Blank.kind(of: tree.bytes, at: position, end: end)
            switch kind {
            case .none:
                if isAfterMark, isBlankPending, isFromMarkdown || isFeedPending, isEndOfPhrase(position, end: end) { isBlankPending = false }
                writeBlankAndBreak(into: &inlines)
                append(position..<position + length)
            case .blank:
                isBlankPending = !isAtMarkStart
                if tree.bytes[position] == UInt8(ascii: "\n") { isFeedPending = true }
            case .invisible: break
            }
            position += length
        }
    }

    private mutating func append(_ piece: Range<Int>) {
        if text.isEmpty, span == nil {
            span = piece
        } else {
            spill()
            text.append(contentsOf: tree.bytes[piece])
        }
        isAtStart = false
        isAtMarkStart = false
        isAfterMark = false
    }

    private mutating func spill() {
        guard let piece = span else { return }
        text.append(contentsOf: tree.bytes[piece])
        span = nil
    }

    /// Whether nothing but punctuation stands here, up to a blank: ", to", ".", "' button".
    private func isEndOfPhrase(_ position: Int, end: Int) -> Bool {
        var next = position
        while next < end, !tree.bytes[next].isBlank {
            if next + 2 < end, tree.bytes[next] == 0xE2, tree.bytes[next + 1] == 0x80, tree.bytes[next + 2] == 0x99 || tree.bytes[next + 2] == 0x9D {
                // ’ and ”
                next += 3
                continue
            }
            guard ",.;:!?)'\"".utf8.contains(tree.bytes[next]) else { return false }
            next += 1
        }
        return true
    }

    /// Whether what was written last opens something: "(", "“", or a straight quote after a blank.
    private var isAfterOpeningQuote: Bool {
        let last = span.map { tree.bytes[$0].suffix(3) } ?? text.suffix(3)
        if last.elementsEqual([0xE2, 0x80, 0x9C]) || last.last == UInt8(ascii: "(") { return true }
        return last.last == UInt8(ascii: "\"") && last.dropLast().last.map(\.isBlank) ?? true
    }

    private mutating func writeBlankAndBreak(into inlines: inout [Inline]) {
        if isBreakPending {
            isBreakPending = false
            isBlankPending = false
            if !isAtStart {
                flush(into: &inlines)
                inlines.append(.lineBreak)
                isAtStart = true
            }
        }
        defer { isFeedPending = false }
        guard isBlankPending else { return }
        isBlankPending = false
        if !isAtStart {
            spill()
            text.append(UInt8(ascii: " "))
        }
    }

    private mutating func flush(into inlines: inout [Inline]) {
        if let piece = span {
            inlines.append(.text(String(decoding: tree.bytes[piece], as: UTF8.self)))
            span = nil
        } else if !text.isEmpty {
            inlines.append(.text(String(decoding: text, as: UTF8.self)))
            text.removeAll(keepingCapacity: true)
        }
    }
}
