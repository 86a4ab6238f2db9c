import BotAPISchema

/// Writes elements as GitHub's Markdown; what that cannot say stands as HTML in it.
enum MarkdownWriter {
    static func page(_ elements: [PageElement]) -> String {
        var lines: [String] = []
        var lists = ListRun()
        for element in elements {
            if !lines.isEmpty { lines.append("") }
            switch element {
            case .heading(let level, let title, let anchor):
                lines.append(heading(level, title: title, anchor: anchor))
                lists = ListRun()
            case .memberTable(let rows):
                lines += table(rows) ?? [HTMLWriter.table(rows, class: "table")]
                lists = ListRun()
            case .passage(let passage):
                lines += self.lines(of: passage, in: &lists)
            case .rule:
                lines.append("---")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// `#### Update`; an anchor that does not follow from the title stands before it.
    private static func heading(_ level: Int, title: String, anchor: String) -> String {
        let text = headingText([.text(title)])
        let mark = anchor.isEmpty || anchor == Anchor.derived(from: title) ? "" : "<a name=\"\(MarkdownInlines.attribute(anchor))\"></a>"
        return String(repeating: "#", count: level) + " " + mark + text
    }

    private static func headingText(_ inlines: [Inline]) -> String {
        var text = MarkdownInlines(inTable: false).text(inlines)
        // Number signs at the end would close the heading.
        if text.hasSuffix("#") { text.insert("\\", at: text.index(before: text.endIndex)) }
        return text
    }

    private static func lines(of passages: [Passage]) -> [String] {
        var lines: [String] = []
        var lists = ListRun()
        for (index, passage) in passages.enumerated() {
            if index > 0 { lines.append("") }
            lines += self.lines(of: passage, in: &lists)
        }
        return lines
    }

    /// How many lists stand in a row: markers change from list to list, or two of them would be one.
    private struct ListRun {
        private var isOrdered: Bool?
        private var isSecond = false

        /// "-" or "*", "." or ")".
        mutating func marker(isOrdered: Bool) -> Character {
            isSecond = self.isOrdered == isOrdered && !isSecond
            self.isOrdered = isOrdered
            return isOrdered ? (isSecond ? ")" : ".") : (isSecond ? "*" : "-")
        }
    }

    private static func lines(of passage: Passage, in lists: inout ListRun) -> [String] {
        guard case .list(let isOrdered, let items) = passage else {
            lists = ListRun()
            return lines(of: passage)
        }
        return list(items, isOrdered: isOrdered, marker: lists.marker(isOrdered: isOrdered))
    }

    private static func lines(of passage: Passage) -> [String] {
        switch passage {
        case .paragraph(let inlines): [MarkdownInlines(inTable: false).paragraph(inlines)]
        case .heading(let level, let inlines): [String(repeating: "#", count: level) + " " + headingText(inlines)]
        case .quote(let passages): quoted(lines(of: passages))
        case .code(let text): fenced(text)
        case .table(let rows): table(rows) ?? [HTMLWriter.passage(passage)]
        case .list(let isOrdered, let items): list(items, isOrdered: isOrdered, marker: isOrdered ? "." : "-")
        }
    }

    private static func quoted(_ lines: [String]) -> [String] {
        lines.isEmpty ? [">"] : lines.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? ">" : "> \($0)" }
    }

    /// A fence longer than any in the text.
    private static func fenced(_ text: String) -> [String] {
        let fence = String(repeating: "`", count: max(3, MarkdownInlines.longestRun(of: "`", in: text) + 1))
        guard !text.isEmpty else { return [fence, fence] }
        // As in HTML, a reader takes the first end of line for that of the markup.
        return (text.hasPrefix("\n") ? [fence, ""] : [fence]) + text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [fence]
    }

    private static func list(_ items: [[Passage]], isOrdered: Bool, marker: Character) -> [String] {
        let isTight = items.allSatisfy { item in
            item.dropFirst().allSatisfy { if case .list = $0 { true } else { false } }
        }
        var result: [String] = []
        for (index, item) in items.enumerated() {
            let marker = isOrdered ? "\(index + 1)\(marker)" : String(marker)
            let margin = String(repeating: " ", count: marker.count + 1)
            var content: [String] = []
            var lists = ListRun()
            for (number, passage) in item.enumerated() {
                if number > 0, !isTight { content.append("") }
                content += lines(of: passage, in: &lists)
            }
            let lines = content.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false)
            if index > 0, !isTight { result.append("") }
            for (number, line) in lines.enumerated() {
                result.append(number == 0 ? (line.isEmpty ? marker : "\(marker) \(line)") : line.isEmpty ? "" : margin + line)
            }
        }
        return result
    }

    /// `nil` for a table whose rows differ in length, which Markdown cannot say.
    private static func table(_ rows: [[[Inline]]]) -> [String]? {
        guard let header = rows.first, !header.isEmpty, rows.allSatisfy({ $0.count == header.count }) else { return nil }
        let cells = MarkdownInlines(inTable: true)
        var lines = rows.map { "| " + $0.map(cells.text).joined(separator: " | ") + " |" }
        lines.insert("|" + String(repeating: " --- |", count: header.count), at: 1)
        return lines
    }
}
