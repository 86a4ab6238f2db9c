import BotAPICodegen
import BotAPIDiff
import BotAPIExport
import BotAPIParser
import BotAPISchema
import Foundation

/// Everything that a new page changes in a project, worked out before anything is written.
struct UpdatePlan {
    /// What the page changed; `nil` where there was nothing to compare it with.
    var report: DiffReport?
    /// As `generate` reads it from `spec/bot-api.md`.
    var schema: Schema
    /// New or different files outside of the library, by their paths in the project.
    var texts: [GeneratedFile]
    var library: OutputPlan
    var words: WordsWanted

    var isEmpty: Bool { texts.isEmpty && library.isEmpty }

    /// All of it as one, by paths in the project.
    var files: [GeneratedFile] { texts + library.written.map { GeneratedFile(path: "Generated/\($0.path)", text: $0.text) } }
    var removed: [String] { library.removed.map { "Generated/\($0)" } }

    /// - Parameters:
    ///   - side: The page, as it is.
    ///   - amended: For what is generated: with corrections and the names that are kept.
    init(
        _ side: DiffSide,
        named page: String,
        in project: Project,
        amended: Pipeline,
        wording: Wording,
        takesAnyShape: Bool,
        pipeline: inout Pipeline
    ) throws(Failure) {
        let history = HistoryFolder(project.relative("spec/history"))
        let version = try UpdatePlan.version(of: side.schema, page)
        let old = try UpdatePlan.old(in: project, history, before: version, pipeline: &pipeline)
        if let newest = history.versions.last {
            try UpdatePlan.hold(side.schema, version, against: newest, in: history, page, takesAnyShape)
        }

        let text = Renderer.page(wording.restated(side.schema), format: .markdown)
        let specFile = Source.File(name: project.relative("spec/bot-api.md"), bytes: Array(text.utf8))
        try UpdatePlan.holdFacts(of: side.schema, in: specFile)
        var corrected = amended
        do throws(Failure) {
            schema = try corrected.schema(of: specFile).schema
            let files = try corrected.files(for: schema, file: specFile.name)
            library = try corrected.write(files, to: OutputFolder(project.output), isCheck: true)
        } catch {
            pipeline.take(corrected)
            throw error
        }
        pipeline.take(corrected)

        // Names that the library keeps break nobody.
        var side = side
        var ignored = Diagnostics(file: page)
        side.schema.state(amended.formerNames, diagnostics: &ignored)
        let report = old.map { UpdatePlan.report(from: $0, to: side) }
        self.report = report
        words = WordsWanted(wording, page: side.schema, changes: report?.shown ?? [])
        var writer = try UpdateTexts(project: project)
        writer.set("spec/bot-api.md", text)
        let announced = side.changelog.announcedValues[version.description] ?? []
        if let facts = try history.text(toRecord: schema, announced: announced, from: page) { writer.set("spec/history/\(version).txt", facts) }
        try writer.setNotes(version, schema, report: report, earlier: {
            // The notes of a version that stands here already, and has none.
            guard let earlier = history.versions.last(where: { Version($0).map { $0 < version } ?? false }) else { return nil }
            return UpdatePlan.report(from: try? history.schema(of: earlier), to: side)
        })
        texts = writer.changed
    }

    private static func version(of schema: Schema, _ page: String) throws(Failure) -> Version {
        guard let version = schema.version.flatMap({ Version($0) }) else {
            throw .badInput(page, "names no version; expected, for example, “Bot API 10.3” under “Recent changes”")
        }
        return version
    }

    /// What the project has now: its own page, which states limits and defaults too, else the newest version of its history.
    private static func old(in project: Project, _ history: HistoryFolder, before version: Version, pipeline: inout Pipeline) throws(Failure) -> Schema? {
        if FileManager.default.fileExists(atPath: project.page.path) { return try pipeline.schema(of: project.page).schema }
        return try history.versions.last.map { name throws(Failure) in try history.schema(of: name) }
    }

    private static func hold(
        _ schema: Schema, _ version: Version, against newest: String, in history: HistoryFolder, _ page: String, _ takesAnyShape: Bool
    ) throws(Failure) {
        if let known = Version(newest), version < known {
            throw .badInput(page, "is Bot API \(version), and \(history.path) has \(newest) already; expected that or a newer one")
        }
        let objections = PageShape(old: try history.schema(of: newest), new: schema).objections
        guard !objections.isEmpty, !takesAnyShape else { return }
        throw .badInput(page, "shrank or lost its shape, and nothing is written; --any-shape takes it as it is: " + objections.joined(separator: "; "))
    }

    /// What our words say must read as what the page says.
    private static func holdFacts(of schema: Schema, in file: Source.File) throws(Failure) {
        var pipeline = Pipeline()
        let changes: [SchemaChange]
        do throws(Failure) {
            changes = report(from: schema, to: DiffSide(page: try pipeline.schema(of: file).schema)).shown
        } catch {
            let first = pipeline.diagnostics.first { $0.severity == .error }?.description ?? error.diagnostic.description
            throw .badInput(file.name, "in our own words the page would not be read: \(first)")
        }
        guard let first = changes.first else { return }
        throw .badInput(file.name, "in our own words the page would say something else, \(changes.count) times; first \(first.subject): \(first.words)")
    }

    /// Compared by what is stated, not by how it is worded.
    private static func report(from old: Schema, to new: DiffSide) -> DiffReport {
        var report = DiffCommand.report(
            DiffSide(page: Restatement.schema(old)), DiffSide(page: Restatement.schema(new.schema), changelog: new.changelog), scope: nil
        )
        // Our words can state the same facts in another order.
        report.diff.changes.removeAll { $0.kind == .documentation }
        report = DiffReport(report.diff, crossCheck: report.crossCheck)
        return report
    }

    private static func report(from old: Schema?, to new: DiffSide) -> DiffReport? { old.map { report(from: $0, to: new) } }
}

extension DiffSide {
    fileprivate init(page schema: Schema, changelog: Changelog = Changelog()) {
        self.schema = schema
        self.changelog = changelog
    }
}
