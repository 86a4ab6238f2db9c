import BotAPIExport
import BotAPIParser
import BotAPISchema
import Foundation

/// The page that is measured, with its schema.
struct Page {
    var name: String
    var bytes: [UInt8]
    var schema: Schema

    static var root: URL { URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized }

    static func load() throws -> Page {
        if let path = ProcessInfo.processInfo.environment["BENCHMARK_PAGE"] {
            let bytes = Array(try Data(contentsOf: URL(filePath: path)))
            return Page(name: URL(filePath: path).lastPathComponent, bytes: bytes, schema: schema(from: bytes))
        }
        let schema = schema(from: Array(try Data(contentsOf: root.appending(path: "spec/bot-api.md"))))
        return Page(name: "spec/bot-api.md as HTML", bytes: Array(Renderer.page(schema, format: .html).utf8), schema: schema)
    }

    static func schema(from bytes: [UInt8]) -> Schema {
        var diagnostics = Diagnostics(file: "page")
        let document = PageReader.document(from: bytes, file: "page", diagnostics: &diagnostics)
        return SchemaExtractor().schema(from: document, diagnostics: &diagnostics)
    }
}
