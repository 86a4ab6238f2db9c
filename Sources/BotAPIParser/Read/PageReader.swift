public import BotAPISchema

/// Reads a page: bytes → `Document`.
public enum PageReader {
    /// HTML or Markdown, told apart by what the bytes look like.
    public static func document(from bytes: [UInt8], file: String, diagnostics: inout Diagnostics) -> Document {
        let page = PageBytes(bytes)
        return page.isHTML
            ? HTMLReader().document(from: bytes, file: file, diagnostics: &diagnostics)
            : MarkdownReader().document(from: bytes, file: file, diagnostics: &diagnostics)
    }
}

/// Reads pages of one format.
public protocol DocumentReader: Sendable {
    func document(from bytes: [UInt8], file: String, diagnostics: inout Diagnostics) -> Document
}

/// Reads HTML: whole pages, saved pages, fragments.
public struct HTMLReader: DocumentReader {
    public init() {}

    public func document(from bytes: [UInt8], file: String, diagnostics: inout Diagnostics) -> Document {
        let page = PageBytes(bytes)
        let tree = HTMLParser.tree(of: page.utf8, diagnostics: &diagnostics)
        var reader = BlockReader(tree: tree)
        let blocks = reader.blocks(inside: ContentFinder(tree: tree).content())
        return Document(file: file, blocks: LostTables(source: nil).folded(blocks))
    }
}

/// Reads Markdown, also such as converters make of HTML, with tables lost or broken.
public struct MarkdownReader: DocumentReader {
    public init() {}

    public func document(from bytes: [UInt8], file: String, diagnostics: inout Diagnostics) -> Document {
        let page = PageBytes(bytes)
        let tree = HTMLParser.tree(of: MarkdownParser.html(of: Fences.mended(page.utf8)), diagnostics: &diagnostics)
        var reader = BlockReader(tree: tree)
        let blocks = reader.blocks(inside: ContentFinder(tree: tree).content())
        let lines = SourceLines(page.utf8)
        return Document(file: file, blocks: LostTables(source: lines).folded(BrokenRows(source: lines).mended(blocks)))
    }
}
