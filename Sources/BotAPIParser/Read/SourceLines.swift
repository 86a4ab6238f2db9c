/// The lines of a page in Markdown.
struct SourceLines {
    let bytes: [UInt8]
    /// Where each line begins.
    private let starts: [Int]
    /// Of each line, its number in the file, where lines were put together; otherwise empty.
    private let numbers: [Int]

    init(_ bytes: [UInt8], numbers: [Int] = []) {
        self.bytes = bytes
        self.numbers = numbers
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
        self.starts = starts
    }

    /// Lines of which some were rewritten; their numbers in the file are kept.
    init(_ lines: [(text: [UInt8], number: Int)]) {
        self.init(Array(lines.map(\.text).joined(separator: [UInt8(ascii: "\n")])), numbers: lines.map(\.number))
    }

    var count: Int { starts.count }

    /// Without its end; lines are counted from 1.
    subscript(line: Int) -> ArraySlice<UInt8> {
        guard line >= 1, line <= starts.count else { return [] }
        var end = line < starts.count ? starts[line] - 1 : bytes.count
        if end > starts[line - 1], bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return bytes[starts[line - 1]..<end]
    }

    /// Where a line stands in the file.
    func number(of line: Int) -> Int { line >= 1 && line <= numbers.count ? numbers[line - 1] : line }

    /// Whether lines are where they are in the file.
    var isUnmoved: Bool { numbers.isEmpty }

    func isBlank(_ line: Int) -> Bool { self[line].allSatisfy(\.isBlank) }

    /// Whether the last line of a paragraph ends with two blanks or a backslash: in its cell, more follows.
    func endsWithBreak(paragraphAt line: Int) -> Bool {
        var last = line
        while last < count, !isBlank(last + 1) { last += 1 }
        return endsWithBreak(line: last) || self[last].last == UInt8(ascii: "\\")
    }

    /// Whether a line ends with two blanks.
    func endsWithBreak(line: Int) -> Bool { self[line].suffix(2).elementsEqual([32, 32]) }
}
