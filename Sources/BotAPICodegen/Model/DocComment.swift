/// A documentation comment, its text already in DocC's Markdown.
struct DocComment: Hashable, Sendable {
    indirect enum Block: Hashable, Sendable {
        case paragraph(String)
        case list([String])
        /// Lines as they are.
        case code([String])
        /// `- SeeAlso: …`, `- Returns: …`
        case remark(String, String)
        case parameters([Parameter])
    }
    struct Parameter: Hashable, Sendable {
        var name: SwiftIdentifier
        var text: String
    }

    var blocks: [Block] = []

    var isEmpty: Bool { blocks.isEmpty }

    init(_ blocks: [Block] = []) { self.blocks = blocks }

    /// Where the block "See also" stands that closes it, or its end.
    var endOfText: Int {
        if case .remark("SeeAlso", _)? = blocks.last { blocks.count - 1 } else { blocks.count }
    }
}
