/// Parts a list from the line after it where only a missing empty line makes that line one of the last item.
///
/// For example, "- MenuButtonWebApp", "- MenuButtonDefault", "If a menu button …"; files of one entry each, headed
/// "# Type: MenuButton", have it after every list.
enum ListEnds {
    static func parted(_ source: SourceLines) -> SourceLines {
        var breaks: [Int] = []
        var isOneEntry: Bool?
        for line in 1..<max(1, source.count) where isItem(source[line]) && isText(source[line + 1]) {
            let isNames = line > 1 && isName(source[line]) && isName(source[line - 1])
            if isOneEntry == nil { isOneEntry = startsAsOneEntry(source) }
            if isNames || isOneEntry == true { breaks.append(line) }
        }
        guard !breaks.isEmpty else { return source }
        let set = Set(breaks)
        return SourceLines((1...source.count).flatMap { line -> [(text: [UInt8], number: Int)] in
            let text = (Array(source[line]), source.number(of: line))
            return set.contains(line) ? [text, ([], source.number(of: line))] : [text]
        })
    }

    /// "- one"
    private static func isItem(_ text: ArraySlice<UInt8>) -> Bool {
        text.count > 2 && text[text.startIndex + 1] == 32 && "-*+".utf8.contains(text[text.startIndex])
    }

    /// An item that is one name, linked or not.
    private static func isName(_ text: ArraySlice<UInt8>) -> Bool {
        guard isItem(text) else { return false }
        let name = text.dropFirst(2).drop(while: \.isBlank)
        let capital = name.first { $0 != UInt8(ascii: "[") } ?? 0
        return capital >= UInt8(ascii: "A") && capital <= UInt8(ascii: "Z") && !name.contains(where: \.isBlank)
    }

    /// Neither empty, indented nor marked.
    private static func isText(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first, !first.isBlank else { return false }
        return !isItem(text) && !"#>|`~<".utf8.contains(first)
    }

    /// "# Method: getMe"
    private static func startsAsOneEntry(_ source: SourceLines) -> Bool {
        guard let line = (1...min(source.count, 40)).first(where: { source[$0].first == UInt8(ascii: "#") }) else { return false }
        return ["# Method: ", "# Type: "].contains { source[line].starts(with: $0.utf8) }
    }
}
