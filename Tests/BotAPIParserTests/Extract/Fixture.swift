import BotAPIParser
import BotAPISchema

/// Small pages for tests.
enum Fixture {
    /// What a page says, and its diagnostics as they are printed; the page is called "page".
    static func read(_ page: String, corrections: [Correction] = []) -> (schema: Schema, diagnostics: [String]) {
        var diagnostics = Diagnostics(file: "page")
        let document = PageReader.document(from: Array(page.utf8), file: "page", diagnostics: &diagnostics)
        let schema = SchemaExtractor(corrections: corrections).schema(from: document, diagnostics: &diagnostics)
        return (schema, diagnostics.all.map(\.description))
    }

    /// A type with the rows' cells as its table.
    static func type(_ name: String, _ rows: [String]...) -> String {
        "<h4>\(name)</h4><p>This object is here.</p>\n" + table(["Field", "Type", "Description"], rows)
    }

    static func method(_ name: String, _ text: String, _ rows: [String]...) -> String {
        "<h4>\(name)</h4><p>\(text)</p>\n" + (rows.isEmpty ? "" : table(["Parameter", "Type", "Required", "Description"], rows))
    }

    static func table(_ header: [String], _ rows: [[String]]) -> String {
        func row(_ cells: [String], _ tag: String) -> String { "<tr>" + cells.map { "<\(tag)>\($0)</\(tag)>" }.joined() + "</tr>\n" }
        return "<table>\n" + row(header, "th") + rows.map { row($0, "td") }.joined() + "</table>\n"
    }
}
