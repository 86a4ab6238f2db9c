public import BotAPISchema

/// Reads a page: bytes → `Document`.
public enum PageReader {
    /// HTML or Markdown, told apart by what the bytes look like.
    public static func document(from bytes: [UInt8], file: String, diagnostics: inout Diagnostics) -> Document {
        HTMLReader().document(from: bytes, file: file, diagnostics: &diagnostics)
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
        let tree = HTMLParser.tree(of: bytes, diagnostics: &diagnostics)
        var reader = BlockReader(tree: tree)
        return Document(file: file, blocks: reader.blocks(inside: ContentFinder(tree: tree).content()))
    }
}
