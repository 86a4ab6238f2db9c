import BotAPISchema

extension PageTree {
    /// Reports what the page leaves open.
    ///
    /// Other faults of the markup lose nothing and are not reported: a tag that nobody knows, an `<` or `&` as a character.
    func report(to diagnostics: inout Diagnostics) {
        for fault in unclosed {
            if fault.tag == .table, fault.isAtEnd, !hasHeading(after: fault.line) {
                diagnostics.error("the page ends inside of a table; its end tag and the rest of the page were expected", line: fault.line)
                continue
            }
            diagnostics.warning("<\(fault.tag.elementName)> is not closed; </\(fault.tag.elementName)> was expected before what follows it", line: fault.line)
        }
    }
}

extension PageTree {
    private func hasHeading(after line: Int) -> Bool {
        guard let last = nodes.last(where: { $0.tag.headingLevel != nil }) else { return false }
        return last.line > line
    }
}

extension Tag {
    /// For messages about what is not closed.
    fileprivate var elementName: String {
        switch self {
        case .table: "table"
        case .list: "ul"
        case .orderedList: "ol"
        case .quote: "blockquote"
        case .codeBlock: "pre"
        case .emphasis: "em"
        case .strong: "strong"
        case .code: "code"
        default: "\(self)"
        }
    }
}
