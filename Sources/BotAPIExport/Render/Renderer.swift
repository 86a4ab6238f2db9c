public import BotAPISchema

/// Writes a schema as a documentation page in the official structure.
///
/// Reading the page again gives the schema again, but for line numbers.
public enum Renderer {
    public enum Format: String, Hashable, Sendable, CaseIterable {
        case markdown, html
    }

    /// The whole page, with an end of line at its end.
    public static func page(_ schema: Schema, format: Format) -> String {
        let elements = PageOutline(schema).elements
        switch format {
        case .markdown: return MarkdownWriter.page(elements)
        case .html: return HTMLWriter.page(elements)
        }
    }
}
