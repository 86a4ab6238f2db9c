/// Mends fenced code in Markdown whose code holds fences itself, as converters write it.
///
/// For example, a block "```", "```", "code", "```", "```" ends at its last line, and a fence that would swallow
/// the tables of the page is none.
struct Fences {
    private struct Fence {
        var line: Int
        var hasInfo: Bool
        /// Whether the line before, and the line after, is empty.
        var isBlankBefore: Bool
        var isBlankAfter: Bool
    }

    /// The page with outer fences made longer than inner ones; lines stay where they are.
    static func mended(_ source: SourceLines) -> [UInt8] {
        let bytes = source.bytes
        let fences = fences(of: source)
        guard needsMending(fences, source) else { return bytes }
        // What is written in place of a line.
        var replacements: [Int: String] = [:]
        var index = 0
        while index < fences.count {
            let limit = structure(after: fences[index].line, in: source)
            if let close = plainClose(of: index, fences, before: limit), let nested = nestedClose(of: index, fences, before: limit), nested != close {
                let info = String(decoding: source[fences[index].line].drop { $0 == UInt8(ascii: "`") }, as: UTF8.self)
                replacements[fences[index].line] = "``````````" + info
                replacements[fences[nested].line] = "``````````"
                index = nested + 1
            } else if let close = plainClose(of: index, fences, before: limit) {
                index = close + 1
            } else {
                // Nothing closes it before the next table: it closes something that is closed already.
                replacements[fences[index].line] = ""
                index += 1
            }
        }
        guard !replacements.isEmpty else { return bytes }
        var mended: [UInt8] = []
        mended.reserveCapacity(bytes.count + 64)
        for line in 1...source.count {
            if let replacement = replacements[line] { mended += Array(replacement.utf8) } else { mended += source[line] }
            mended.append(UInt8(ascii: "\n"))
        }
        return mended
    }

    private static func fences(of source: SourceLines) -> [Fence] {
        var fences: [Fence] = []
        // Fences before this line stand inside of a longer one.
        var end = 0
        for line in 1...max(1, source.count) {
            let text = source[line]
            guard line >= end, text.starts(with: [UInt8](repeating: UInt8(ascii: "`"), count: 3)) else { continue }
            let info = text.drop { $0 == UInt8(ascii: "`") }
            guard !info.contains(UInt8(ascii: "`")) else { continue }
            let length = text.count - info.count
            if length > 3, line != end {
                end = (line..<source.count).lazy.map { $0 + 1 }.first { source[$0].prefix { $0 == UInt8(ascii: "`") }.count >= length } ?? line
            }
            fences.append(Fence(
                line: line, hasInfo: !info.allSatisfy(\.isBlank),
                isBlankBefore: line == 1 || source.isBlank(line - 1), isBlankAfter: line == source.count || source.isBlank(line + 1)
            ))
        }
        return fences
    }

    /// Whether fences taken two by two leave one without an end, one around a table, or one with an info inside of another.
    private static func needsMending(_ fences: [Fence], _ source: SourceLines) -> Bool {
        var index = 0
        while index < fences.count {
            guard let close = plainClose(of: index, fences, before: structure(after: fences[index].line, in: source)) else { return true }
            if close != index + 1 { return true }
            index = close + 1
        }
        return false
    }

    /// The next fence without an info. What lies between is code even if it looks like a table, where an empty line
    /// stands before the one fence and after the other.
    private static func plainClose(of open: Int, _ fences: [Fence], before limit: Int) -> Int? {
        guard let close = (open + 1..<max(open + 1, fences.count)).first(where: { !fences[$0].hasInfo }) else { return nil }
        let isSound = fences[open].isBlankBefore && !fences[close].isBlankBefore && fences[close].isBlankAfter
        return isSound || fences[close].line < limit ? close : nil
    }

    /// The fence that closes as many as were opened; an outer one has an empty line after it.
    private static func nestedClose(of open: Int, _ fences: [Fence], before limit: Int) -> Int? {
        guard fences[open].isBlankBefore else { return nil }
        var depth = 1
        for index in open + 1..<max(open + 1, fences.count) {
            let fence = fences[index]
            guard fence.line < limit else { return nil }
            if fence.hasInfo || fence.isBlankBefore && !fence.isBlankAfter || depth == 1 && !fence.isBlankAfter {
                depth += 1
            } else {
                depth -= 1
            }
            if depth == 0 { return fence.isBlankAfter ? index : nil }
        }
        return nil
    }

    /// The first line after another one that is the header of a table of fields: no code goes on past it.
    private static func structure(after line: Int, in source: SourceLines) -> Int {
        var line = line + 1
        while line <= source.count {
            let words = source[line].split { $0 == UInt8(ascii: "|") || $0.isBlank }.map { String(decoding: $0, as: UTF8.self).lowercased() }
            if let first = words.first, TableHeader.names.contains(first) {
                if words.count > 1, words.allSatisfy(TableHeader.words.contains) { return line }
                if words.count == 1, line + 2 <= source.count, source.isBlank(line + 1), source[line + 2].elementsEqual("Type".utf8) { return line }
            }
            line += 1
        }
        return line
    }
}
