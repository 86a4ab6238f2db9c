import BotAPISchema

extension PageTree {
    /// Reports what the page leaves open.
    ///
    /// Other faults of the markup lose nothing and are not reported: a tag that nobody knows, an `<` or `&` as a character.
    func report(to diagnostics: inout Diagnostics) {
        if let table = unclosed.first(where: { $0.tag == .table && $0.isAtEnd }) {
            diagnostics.error("the page ends inside of a table; its end tag and the rest of the page were expected", line: table.line)
        }
        for fault in unclosed where !(fault.tag == .table && fault.isAtEnd) {
            diagnostics.warning("<\(fault.tag.elementName)> is not closed; </\(fault.tag.elementName)> was expected before what follows it", line: fault.line)
        }
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
