import BotAPIDiff
import BotAPIParser
import BotAPISchema
import Foundation

/// One side of a comparison: a page, a schema, facts, or a version that the history keeps.
struct DiffSide {
    var schema: Schema
    /// What the page says of itself; empty for what is no page.
    var changelog: Changelog

    /// `argument` is a file, a folder, "-", or a version such as "9.2".
    init(_ argument: String, history: HistoryFolder, pipeline: inout Pipeline) throws(Failure) {
        let isFile = argument == "-" || FileManager.default.fileExists(atPath: argument)
        if !isFile, Version(argument) != nil {
            schema = try pipeline.schema(of: argument, in: history)
            changelog = Changelog()
            return
        }
        let source = Source(path: argument)
        let files = try source.files()
        guard files.count == 1 else {
            schema = try pipeline.schema(of: source).schema
            changelog = Changelog(of: try pipeline.documents(of: source)[0])
            return
        }
        let file = files[0]
        if HistoryFile.isHistory(String(decoding: file.bytes.prefix(400), as: UTF8.self)) {
            schema = try HistoryFolder.schema(from: file)
            changelog = Changelog()
            return
        }
        self = try DiffSide(page: file, pipeline: &pipeline)
    }

    /// A page, or a schema or facts in JSON, that is in memory already.
    init(page file: Source.File, pipeline: inout Pipeline) throws(Failure) {
        schema = try pipeline.schema(of: file).schema
        guard !SchemaFile.looksLikeJSON(file.bytes) else {
            changelog = Changelog()
            return
        }
        var ignored = Diagnostics(file: file.name)
        changelog = Changelog(of: PageReader.document(from: file.bytes, file: file.name, diagnostics: &ignored))
    }
}

extension Changelog {
    init(of document: Document) {
        self.init(releases: document.recentChanges.map { Release(title: $0.title, passages: $0.passages) })
    }
}
