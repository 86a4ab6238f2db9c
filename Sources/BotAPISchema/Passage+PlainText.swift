extension Passage {
    /// Without marks; blocks and rows end lines, cells are set apart by tabs.
    public var plainText: String {
        switch self {
        case .paragraph(let inlines), .heading(_, let inlines): inlines.plainText
        case .list(_, let items): items.map { $0.map(\.plainText).joined(separator: "\n") }.joined(separator: "\n")
        case .quote(let passages): passages.map(\.plainText).joined(separator: "\n")
        case .code(let text): text
        case .table(let rows): rows.map { $0.map(\.plainText).joined(separator: "\t") }.joined(separator: "\n")
        }
    }
}
