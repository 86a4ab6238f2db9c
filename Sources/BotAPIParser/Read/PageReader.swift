public import BotAPISchema

/// Reads a page: bytes → `Document`.
public enum PageReader {
    /// HTML or Markdown, told apart by what the bytes look like.
    ///
    /// An empty file and one that is no text give an empty document and an error.
    public static func document(from bytes: [UInt8], file: String, diagnostics: inout Diagnostics) -> Document {
        if let archive = SavedArchive(bytes) { return document(from: archive, file: file, diagnostics: &diagnostics) }
        return switch PageKind(bytes) {
        case .html: HTMLReader().document(from: bytes, file: file, diagnostics: &diagnostics)
        case .markdown: MarkdownReader().document(from: bytes, file: file, diagnostics: &diagnostics)
        case .empty: nothing("the file is empty", file: file, diagnostics: &diagnostics)
        case .binary(let name): nothing("the file is \(name)", file: file, diagnostics: &diagnostics)
        }
    }

    private static func document(from archive: SavedArchive, file: String, diagnostics: inout Diagnostics) -> Document {
        if let encoding = archive.unreadEncoding {
            return nothing("the file is a web archive (MHTML) whose page is written in \(encoding)", file: file, diagnostics: &diagnostics)
        }
        let lines = SourceLines(archive.page, numbers: archive.numbers)
        var found = Diagnostics(file: file)
        var document = HTMLReader().document(from: archive.page, file: file, diagnostics: &found)
        document.blocks = document.blocks.map { $0.renumbered(by: lines) }
        for diagnostic in found.all { diagnostics.report(diagnostic.severity, diagnostic.text, line: lines.number(of: diagnostic.line), context: diagnostic.context) }
        return document
    }

    private static func nothing(_ found: String, file: String, diagnostics: inout Diagnostics) -> Document {
        diagnostics.error("\(found); a page in HTML or Markdown was expected")
        return Document(file: file)
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
        let page = PageBytes(bytes, diagnostics: &diagnostics)
        let tree = HTMLParser.tree(of: page.utf8)
        var finder = ContentFinder(tree: tree)
        let content = finder.content()
        var reader = BlockReader(tree: tree, isFromMarkdown: false)
        let blocks = reader.blocks(inside: content)
        tree.report(to: &diagnostics)
        for (line, text) in reader.headless {
            diagnostics.warning("\"\(text)\" has the anchor of a heading and stands in none; <h3> or <h4> was expected before it", line: line)
        }
        return Document(file: file, blocks: HeadingNumbers.removed(LostTables(source: nil).folded(blocks)))
    }
}

/// Reads Markdown, also such as converters make of HTML, with tables lost or broken.
public struct MarkdownReader: DocumentReader {
    public init() {}

    public func document(from bytes: [UInt8], file: String, diagnostics: inout Diagnostics) -> Document {
        let page = PageBytes(bytes, diagnostics: &diagnostics)
        let lines = MarkdownDialect.plain(SourceLines(page.utf8))
        let tree = HTMLParser.tree(of: MarkdownParser.html(of: Fences.mended(lines)), lineLimit: lines.count)
        var finder = ContentFinder(tree: tree)
        let content = finder.content()
        var reader = BlockReader(tree: tree, isFromMarkdown: true)
        var blocks = reader.blocks(inside: content)
        tree.report(to: &diagnostics)
        blocks = LazyLines(source: lines).separated(blocks)
        blocks = BrokenRows(source: lines).mended(blocks)
        blocks = LostTables(source: lines).folded(blocks)
        if !lines.isUnmoved { blocks = blocks.map { $0.renumbered(by: lines) } }
        blocks = HeadingNumbers.removed(blocks)
        DroppedTables.report(blocks, to: &diagnostics)
        return Document(file: file, blocks: blocks)
    }
}
