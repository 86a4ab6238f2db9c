import ArgumentParser
import BotAPIDiff
import BotAPISchema

struct DiffCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, html, json }

    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tells what changed between two versions, and what that does to bots and to Swift source.",
        discussion: """
            Each side is a page, a schema, a file of facts, or a version that spec/history keeps: "botapi diff 9.2 10.3".
            Where the new side is a page, its own list of recent changes is held against what was found.
            """
    )

    @Argument(help: "The older side.", completion: .file())
    var old: String

    @Argument(help: "The newer side.", completion: .file())
    var new: String

    @Option(help: "How the report is written.")
    var format: Format = .text

    @Flag(help: "Exit with 1 where anything differs.")
    var exitCode = false

    @Option(help: "For whom: api for those who speak with the server, swift for those who use the library. (default: both)")
    var scope: DiffReport.Scope?

    @Option(help: "The folder of versions. (default: spec/history)", completion: .directory)
    var history: String?

    @Option(name: .shortAndLong, help: "Where the report is written to.", completion: .file())
    var output: String?

    @OptionGroup var schemaOptions: SchemaOptions
    @OptionGroup var reportOptions: ReportOptions

    func run() async throws {
        let reporter = Reporter(options: reportOptions)
        try await reporter.run {
            var pipeline = try schemaOptions.pipeline()
            let folder = HistoryFolder(history)
            let sides: (old: DiffSide, new: DiffSide)
            do {
                sides = (
                    try DiffSide(old, history: folder, pipeline: &pipeline),
                    try DiffSide(new, history: folder, pipeline: &pipeline)
                )
                reporter.report(pipeline.diagnostics)
            } catch let failure as Failure {
                reporter.report(pipeline.diagnostics)
                throw failure
            }
            let report = DiffCommand.report(sides.old, sides.new, scope: scope)
            try Output.write(text(of: report), to: output)
            if exitCode, !report.isEmpty { throw ExitCode.findings }
        }
    }

    static func report(_ old: DiffSide, _ new: DiffSide, scope: DiffReport.Scope?) -> DiffReport {
        let diff = SchemaDiff(from: old.schema, to: new.schema)
        let crossCheck = new.changelog.releases.isEmpty
            ? nil : CrossCheck(new.changelog, diff: diff, old: old.schema, new: new.schema)
        return DiffReport(diff, scope: scope, crossCheck: crossCheck)
    }

    private func text(of report: DiffReport) -> String {
        switch format {
        case .text: TextReport(report).text
        case .markdown: MarkdownReport(report).text
        case .html: HTMLReport(report).text
        case .json: JSONReport(report).text
        }
    }
}

extension DiffReport.Scope: ExpressibleByArgument {}
