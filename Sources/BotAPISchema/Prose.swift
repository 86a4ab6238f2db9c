/// A run of text in a sentence.
public enum Inline: Hashable, Sendable, Codable {
    /// Decoded, white space folded to single blanks; emoji images are their characters.
    case text(String)
    case emphasis([Inline])
    case strong([Inline])
    case code(String)
    /// `href` as on the page: `"#update"`, `"/bots/features"`, `"https://…"`; links into the page itself
    /// are `"#anchor"` however the page was saved.
    case link(href: String, [Inline])
    case lineBreak
}

/// A block of documentation.
public enum Passage: Hashable, Sendable, Codable {
    case paragraph([Inline])
    case list(isOrdered: Bool, items: [[Passage]])
    case quote([Passage])
    case code(String)
    /// A table that lists no fields, for example, that of accent colors; the first row is its header.
    case table([[[Inline]]])
    /// A heading below that of the entry, for example, "MarkdownV2 style".
    case heading(level: Int, [Inline])
}

extension Inline {
    /// Without marks, for example, "Optional. Title, 1-128 characters".
    public var plainText: String {
        switch self {
        case .text(let text), .code(let text): text
        case .emphasis(let inlines), .strong(let inlines), .link(_, let inlines): inlines.plainText
        case .lineBreak: "\n"
        }
    }
}

extension [Inline] {
    /// Without marks, for example, "Optional. Title, 1-128 characters".
    public var plainText: String { reduce(into: "") { $0 += $1.plainText } }
}
