/// What stands before a page in Markdown and is none of it.
///
/// For example, a front matter between two lines "---", or "Title: …", "URL Source: …", "Markdown Content:".
enum Preamble {
    /// The page with empty lines in place of it.
    static func blanked(_ source: SourceLines) -> SourceLines {
        let end = max(frontMatter(source), reader(source))
        guard end > 0 else { return source }
        return SourceLines((1...source.count).map { ($0 <= end ? [] : Array(source[$0]), source.number(of: $0)) })
    }

    /// The last line of a front matter; 0 where there is none.
    private static func frontMatter(_ source: SourceLines) -> Int {
        let mark = source[1]
        guard mark.elementsEqual("---".utf8) || mark.elementsEqual("+++".utf8), source.count > 2 else { return 0 }
        for line in 2...min(source.count, 100) {
            if source[line].elementsEqual(mark) || source[line].elementsEqual("...".utf8) { return line }
            // Keys, items of their lists and comments: else the first line is a rule.
            guard source.isBlank(line) || source[line].contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }) || source[line].first?.isBlank == true || source[line].first == UInt8(ascii: "-") else { return 0 }
        }
        return 0
    }

    /// The line "Markdown Content:"; 0 where there is none.
    private static func reader(_ source: SourceLines) -> Int {
        guard source[1].starts(with: "Title:".utf8) else { return 0 }
        return (1...min(source.count, 30)).first { source[$0].starts(with: "Markdown Content:".utf8) } ?? 0
    }
}
