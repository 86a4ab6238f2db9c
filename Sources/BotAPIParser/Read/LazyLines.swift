import BotAPISchema

/// Takes a line out of a list that only its missing mark put there.
///
/// For example, "- first", "- second" with a line break at its end, and "Returns True on success." below: the sentence
/// follows the list. Converters write so where the page has `<br>- first<br>- second<br>Returns …`.
struct LazyLines {
    let source: SourceLines

    func separated(_ blocks: [Block]) -> [Block] {
        var result: [Block] = []
        result.reserveCapacity(blocks.count)
        for (index, block) in blocks.enumerated() {
            let next = index + 1 < blocks.count ? blocks[index + 1].line : source.count + 1
            if let (list, rest) = split(block, before: next) {
                result.append(list)
                result.append(rest)
            } else {
                result.append(block)
            }
        }
        return result
    }

    /// A list and the paragraph of the lines that follow it.
    private func split(_ block: Block, before next: Int) -> (Block, Block)? {
        guard
            case .passage(.list(let isOrdered, var items)) = block.content,
            var item = items.last, case .paragraph(let inlines)? = item.last, inlines.contains(.lineBreak)
        else { return nil }
        var last = next - 1
        while last > block.line, source.isBlank(last) { last -= 1 }
        var first = last + 1
        while first - 1 > block.line, isLazy(first - 1) { first -= 1 }
        guard first <= last else { return nil }

        var parts = inlines.split(separator: .lineBreak, omittingEmptySubsequences: false).map(Array.init)
        let count = last - first + 1
        guard parts.count > count else { return nil }
        let rest = Array(parts.suffix(count).joined(separator: [Inline.lineBreak]))
        parts.removeLast(count)
        item[item.count - 1] = .paragraph(Array(parts.joined(separator: [Inline.lineBreak])))
        items[items.count - 1] = item
        return (
            Block(.passage(.list(isOrdered: isOrdered, items: items)), line: block.line),
            Block(.passage(.paragraph(rest)), line: first)
        )
    }

    /// Neither indented nor marked, after a line that ends with a line break.
    private func isLazy(_ line: Int) -> Bool {
        guard let first = source[line].first, !first.isBlank, !source.isBlank(line - 1), source.endsWithBreak(line: line - 1) else { return false }
        if first == UInt8(ascii: ">") { return false }
        // "- a", "* a", "1. a"
        let mark = source[line].prefix { !$0.isBlank }
        return !(mark.count == 1 && "-*+".utf8.contains(first)) && !(mark.last == UInt8(ascii: ".") && mark.dropLast().allSatisfy { $0 >= 48 && $0 <= 57 })
    }
}
