import BotAPIDiff
import BotAPIParser
import BotAPISchema
import Foundation

/// What the project keeps: the newest page, and the facts of every version.
enum Project {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let schema: Schema = {
        var diagnostics = Diagnostics(file: "spec/bot-api.md")
        let document = PageReader.document(from: bytes("spec/bot-api.md"), file: "spec/bot-api.md", diagnostics: &diagnostics)
        let corrections = (try? CorrectionFile.corrections(json: bytes("spec/corrections.json"))) ?? []
        return SchemaExtractor(corrections: corrections).schema(from: document, diagnostics: &diagnostics)
    }()

    /// A page as it was published; `nil` where there are none.
    static func published(_ name: String) -> Schema? {
        let page = bytes("../shared/pages/\(name).html")
        guard !page.isEmpty else { return nil }
        var diagnostics = Diagnostics(file: name)
        return SchemaExtractor().schema(from: PageReader.document(from: page, file: name, diagnostics: &diagnostics), diagnostics: &diagnostics)
    }

    static let since = SinceTable(schema, files: versions.map { ($0, bytes("spec/history/\($0).txt")) })

    static func version(_ version: String) -> Schema {
        (try? HistoryFile.schema(from: String(decoding: bytes("spec/history/\(version).txt"), as: UTF8.self))) ?? Schema()
    }

    private static let versions: [Version] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "spec/history").path())) ?? []
        return names.filter { $0.hasSuffix(".txt") }.compactMap { Version($0.dropLast(4)) }
    }()

    private static func bytes(_ path: String) -> [UInt8] {
        (try? Data(contentsOf: folder.appending(path: path))).map { [UInt8]($0) } ?? []
    }
}
