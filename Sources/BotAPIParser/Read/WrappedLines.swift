/// Joins headings and rows of tables whose HTML is broken over lines, as pandoc does at column 72.
///
/// For example, `#### <a href="#seat"` and `id="seat"></a>Seat` are one heading.
enum WrappedLines {
    /// Empty lines stand in for those of a heading that moved up; those of a row are left out, for one would end its table.
    static func joined(_ source: SourceLines) -> SourceLines {
        // What is written in place of a line; `nil` for nothing.
        var replacements: [Int: [UInt8]?] = [:]
        var line = 1
        while line < source.count {
            defer { line += 1 }
            let first = source[line].first
            guard first == UInt8(ascii: "#") || first == UInt8(ascii: "|"), hasOpenTag(source[line]) else { continue }
            var text = Array(source[line])
            var last = line
            while hasOpenTag(text[...]), last < source.count, last < line + 400, isContinuation(source[last + 1]) {
                last += 1
                text.append(32)
                text += source[last].drop(while: \.isBlank)
            }
            guard last > line, !hasOpenTag(text[...]) else { continue }
            replacements[line] = text
            for moved in line + 1..<last + 1 { replacements[moved] = .some(first == UInt8(ascii: "#") ? [] : nil) }
            line = last
        }
        guard !replacements.isEmpty else { return source }
        return SourceLines((1...source.count).compactMap { line in
            guard let replacement = replacements[line] else { return (Array(source[line]), source.number(of: line)) }
            return replacement.map { ($0, source.number(of: line)) }
        })
    }

    private static func isContinuation(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first(where: { !$0.isBlank }) else { return false }
        return first != UInt8(ascii: "|") && first != UInt8(ascii: "#")
    }

    /// Whether a tag begins that does not end.
    private static func hasOpenTag(_ text: ArraySlice<UInt8>) -> Bool {
        guard let open = text.lastIndex(of: UInt8(ascii: "<")), open + 1 < text.endIndex else { return false }
        let letter = text[open + 1] | 0x20
        return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z") && !text[open...].contains(UInt8(ascii: ">"))
    }
}
