import ArgumentParser
import BotAPIDiff
import BotAPISchema

struct HistoryCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, svg }

    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Shows the life of one thing of the API, or every version with its size.",
        discussion: """
            The versions are kept in spec/history, one file each, which --record writes:
            "botapi history sendPoll", "botapi history Chat.photo", "botapi history --record page.html".
            A list of changes may name values that versions without a page brought: "botapi history --announced api-changelog.html".
            """
    )

    @Argument(help: "A type, a method or a member, for example, sendPoll or Chat.photo. (default: every version)")
    var name: String?

    @Flag(help: "List what was removed, with the version that removed it.")
    var removed = false

    @Option(name: .customLong("record"), parsing: .upToNextOption, help: "Keep the facts of these pages, schemas or files of facts.", completion: .file())
    var recorded: [String] = []

    @Option(name: .customLong("announced"), parsing: .upToNextOption, help: "Keep what the lists of changes of these pages say of new values.", completion: .file())
    var changelogs: [String] = []

    @Option(help: "How the versions are shown: as a table, or as a picture.")
    var format: Format = .text

    @Option(help: "The folder of versions. (default: spec/history)", completion: .directory)
    var history: String?

    @Option(name: .shortAndLong, help: "Where it is written to.", completion: .file())
    var output: String?

    @OptionGroup var schemaOptions: SchemaOptions
    @OptionGroup var reportOptions: ReportOptions

    func validate() throws {
        if !recorded.isEmpty || !changelogs.isEmpty, removed || name != nil {
            throw ValidationError("--record and --announced keep something and show nothing")
        }
    }

    func run() async throws {
        let reporter = Reporter(options: reportOptions)
        try await reporter.run {
            let folder = HistoryFolder(history)
            guard recorded.isEmpty, changelogs.isEmpty else { return try record(in: folder, reporter: reporter) }
            var pipeline = try schemaOptions.pipeline()
            let history = try reporter.following(&pipeline) { try folder.history(through: &$0) }
            if let name {
                try Output.write(try story(of: name, in: history, folder: folder), to: output)
            } else if removed {
                try Output.write(HistoryCommand.removals(in: history), to: output)
            } else {
                let table = HistoryTable(of: history)
                let text =
                    switch format {
                    case .text: table.text
                    case .markdown: table.markdown
                    case .svg: HistoryPlot(table).svg
                    }
                try Output.write(text, to: output)
            }
        }
    }

    private func record(in folder: HistoryFolder, reporter: Reporter) throws(Failure) {
        var pipeline = try schemaOptions.pipeline()
        var written = 0
        var changed: Set<String> = []
        do throws(Failure) {
            for path in recorded {
                let side = try DiffSide(path, history: folder, pipeline: &pipeline)
                let announced = side.schema.version.flatMap { side.changelog.announcedValues[$0] } ?? []
                if try folder.record(side.schema, announced: announced, from: path) { written += 1 }
            }
            for path in changelogs {
                for document in try pipeline.documents(of: Source(path: path)) {
                    changed.formUnion(try folder.record(Changelog(of: document), from: path))
                }
            }
            reporter.report(pipeline.diagnostics)
        } catch {
            reporter.report(pipeline.diagnostics)
            throw error
        }
        guard !reportOptions.quiet else { return }
        if !recorded.isEmpty { try Output.write("\(written) written, \(recorded.count - written) unchanged in \(folder.path)\n", to: nil) }
        if !changelogs.isEmpty {
            let versions = folder.versions.filter(changed.contains)
            try Output.write("values that came: \(versions.isEmpty ? "none that is new" : versions.joined(separator: ", "))\n", to: nil)
        }
    }

    private func story(of name: String, in history: SchemaHistory, folder: HistoryFolder) throws -> String {
        guard let story = LifeStory(of: name, in: history, since: try history.schemas.last.map(folder.since)) else {
            throw Failure(
                diagnostic: Diagnostic(file: folder.path, line: 0, severity: .error, text: "no version has a type, a method or a member named “\(name)”"),
                code: .usage
            )
        }
        return story.text
    }

    /// `6.6  2023-03-09  method setStickerSetThumb, since Bot API 4.8 (2020-04-24), kept for setStickerSetThumbnail`
    private static func removals(in history: SchemaHistory) -> String {
        history.removed.map { subject, span in
            let version = span.removedIn?.version ?? ""
            let blanks = String(repeating: " ", count: max(1, 6 - version.count))
            let kept = history.schemas.last?.presentName(of: subject.description).map { ", kept for \($0)" } ?? ""
            return "\(version)\(blanks)\(span.removedIn?.date ?? "          ")  \(subject.kind.rawValue) \(subject), since \(span.words)\(kept)\n"
        }.joined()
    }
}
