import BotAPICodegen
import BotAPIParser
import BotAPISchema
import Foundation

/// A small page and everything that comes of it, in a folder of `Tests/Goldens`:
/// `page.html` or `page.md`, perhaps with `former-names.json`, and `schema.json`, `Types/*.swift`, `Methods/*.swift`.
struct Golden: Sendable, CustomStringConvertible {
    let name: String

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Goldens")

    /// Named by what they show.
    static let all: [Golden] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).sorted().map(Golden.init)
        .filter { $0.page != nil }

    var description: String { name }
    var folder: URL { Golden.folder.appending(path: name) }

    /// "page.html" or "page.md"; `nil` for a folder of other goldens.
    private var page: String? { ["page.html", "page.md"].first { FileManager.default.fileExists(atPath: folder.appending(path: $0).path()) } }

    /// By path in the folder, made from the page anew; the diagnostics of the run are one of them.
    func results() throws -> [String: String] {
        let page = page ?? "page.html"
        var diagnostics = Diagnostics(file: page)
        let bytes = Array(try Data(contentsOf: folder.appending(path: page)))
        let document = PageReader.document(from: bytes, file: page, diagnostics: &diagnostics)
        let schema = SchemaExtractor(formerNames: try formerNames()).schema(from: document, diagnostics: &diagnostics)
        var results = ["schema.json": try schema.json()]
        for file in Codegen().files(for: schema, diagnostics: &diagnostics) where file.path.hasPrefix("Types/") || file.path.hasPrefix("Methods/") {
            results[file.path] = file.text
        }
        if !diagnostics.all.isEmpty { results["diagnostics.txt"] = diagnostics.all.map { "\($0)\n" }.joined() }
        return results
    }

    /// Those that are kept; none where there is no list of them.
    private func formerNames() throws -> [FormerNameEntry] {
        try FileManager.default.contents(atPath: folder.appending(path: "former-names.json").path()).map { try FormerNameEntry.entries(json: Array($0)) } ?? []
    }

    /// What is stored, but for the page and what is read with it.
    func stored() -> [String: String] {
        var stored: [String: String] = [:]
        for path in FileManager.default.enumerator(atPath: folder.path())?.compactMap({ $0 as? String }) ?? [] where !path.hasPrefix("page.") && path != "former-names.json" {
            guard let data = FileManager.default.contents(atPath: folder.appending(path: path).path()), !data.isEmpty else { continue }
            stored[path] = String(decoding: data, as: UTF8.self)
        }
        return stored
    }

    /// Writes what comes out now in place of what is stored; the paths that changed.
    func record(_ results: [String: String]) throws -> [String] {
        let stored = stored()
        let changed = Set(results.keys).union(stored.keys).filter { results[$0] != stored[$0] }.sorted()
        for path in changed {
            let url = folder.appending(path: path)
            if let text = results[path] {
                try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: url)
            } else {
                try FileManager.default.removeItem(at: url)
            }
        }
        return changed
    }
}
