public import BotAPISchema

/// A page before anyone asks what it means: headings, passages and tables in order.
public struct Document: Hashable, Sendable, Codable {
    /// For diagnostics, for example, `"spec/bot-api.md"`.
    public var file: String
    public var blocks: [Block]

    public init(file: String, blocks: [Block] = []) {
        self.file = file
        self.blocks = blocks
    }
}

/// A block of a page and the line it begins on.
public struct Block: Hashable, Sendable, Codable {
    public enum Content: Hashable, Sendable, Codable {
        case heading(Heading)
        case passage(Passage)
        case table(Table)
        /// `<hr>`: ends an entry.
        case rule
    }

    public var content: Content
    /// From 1.
    public var line: Int

    public init(_ content: Content, line: Int) {
        self.content = content
        self.line = line
    }
}

public struct Heading: Hashable, Sendable, Codable {
    /// 1 to 6.
    public var level: Int
    public var text: [Inline]
    /// Of its own anchor; `nil` where the page gives none.
    public var anchor: String?

    public init(level: Int, text: [Inline], anchor: String? = nil) {
        self.level = level
        self.text = text
        self.anchor = anchor
    }
}

public struct Table: Hashable, Sendable, Codable {
    public struct Row: Hashable, Sendable, Codable {
        public var cells: [[Inline]]
        /// From 1.
        public var line: Int

        public init(cells: [[Inline]], line: Int) {
            self.cells = cells
            self.line = line
        }
    }

    /// The first row, whether it stood in `<thead>`, in `<th>` or in plain cells.
    public var header: Row
    public var rows: [Row]

    public init(header: Row, rows: [Row]) {
        self.header = header
        self.rows = rows
    }
}
