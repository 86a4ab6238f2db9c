import ArgumentParser
import BotAPICodegen
import BotAPIDiff
import BotAPIExport
import BotAPISchema
import Foundation

struct UpdateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Brings the project to another version of the page, in one step.",
        discussion: """
            Prints what changed, and writes spec/bot-api.md in our own words, the version's facts in spec/history, its release notes \
            in spec/changes, its entry in CHANGELOG.md, and Generated: all of them or none. A page that shrank or lost its shape is \
            refused. A second run changes nothing.
            """
    )

    @Argument(help: "A page; - is standard input. (default: the live one)", completion: .file())
    var page: String?

    @Option(help: "Where the live page is.")
    var url = "https://core.telegram.org/bots/api"

    @Flag(help: "Write nothing, list what would change, and exit with 1 if anything would.")
    var check = false

    @Flag(help: "Take a page even if it shrank or lost its shape.")
    var anyShape = false

    @OptionGroup var schemaOptions: SchemaOptions
    @OptionGroup var reportOptions: ReportOptions

    func run() async throws {
        let reporter = Reporter(options: reportOptions)
        try await reporter.run {
            guard let project = Project() else {
                throw Failure.noInput("spec/bot-api.md", "not here nor in a folder above, nor is spec/corrections.json; a project is what is updated")
            }
            let source = Source(path: page ?? url)
            let files = try await files()
            let wording = try Wording.load(from: project.words, reporter)
            let amended = try schemaOptions.pipeline()
            var pipeline = Pipeline()
            let plan = try reporter.following(&pipeline) { pipeline in
                let side = files.count == 1
                    ? try DiffSide(page: files[0], pipeline: &pipeline)
                    : try DiffSide(source.path, history: HistoryFolder(nil), pipeline: &pipeline)
                return try UpdatePlan(
                    side, named: source.path, in: project, amended: amended, wording: wording, takesAnyShape: anyShape,
                    pipeline: &pipeline
                )
            }
            if !check { try apply(plan, to: project) }
            if check { try Output.write(changes(plan), to: nil) }
            if !reportOptions.quiet { try Output.write(text(of: plan), to: nil) }
            if check, !plan.isEmpty { throw ExitCode.findings }
        }
    }

    private func files() async throws -> [Source.File] {
        if let page { return try Source(path: page).files() }
        guard let address = URL(string: url), address.scheme == "http" || address.scheme == "https", address.host() != nil else {
            throw ValidationError("“\(url)” is no address of a page; expected https://…")
        }
        let download = PageDownload(showsProgress: !reportOptions.quiet && isatty(STDERR_FILENO) == 1)
        guard case .page(let bytes, _) = try await download.page(at: address, unless: nil) else {
            throw Failure.badInput(url, "the server sent no page")
        }
        return [Source.File(name: url, bytes: bytes)]
    }

    /// All files or none, the library and the rest alike.
    private func apply(_ plan: UpdatePlan, to project: Project) throws(Failure) {
        do throws(OutputError) {
            for file in plan.files where !SystemFile.isReplaceable(project.relative(file.path)) {
                throw OutputError.failed(path: file.path, reason: "it is no file")
            }
            var output = try OutputPlan(files: [], existing: [:])
            output.written = plan.files
            output.removed = plan.removed
            try OutputFolder(project.root).apply(output)
        } catch {
            throw .inputOutput(project.root, error.description)
        }
    }

    /// One line a file: "write spec/bot-api.md", "remove Generated/Types/Game.swift".
    private func changes(_ plan: UpdatePlan) -> String {
        let lines = plan.files.map { ($0.path, "write") } + plan.removed.map { ($0, "remove") }
        return lines.sorted { $0.0 < $1.0 }.map { "\($0.1) \($0.0)\n" }.joined()
    }

    /// The difference, then what was written, then what is left to do.
    private func text(of plan: UpdatePlan) -> String {
        let version = "Bot API \(plan.schema.version ?? "")" + (plan.schema.releaseDate.map { " (\($0))" } ?? "")
        if plan.isEmpty { return (["\(version) is here already; nothing changes"] + plan.words.lines.map { "  \($0)" }).joined(separator: "\n") + "\n" }
        let difference = plan.report.map { TextReport($0).text + "\n" } ?? ""
        let library = plan.library
        let verb = check ? "would be written" : "written"
        var lines = [version]
        if !plan.texts.isEmpty { lines.append("  \(verb): \(plan.texts.map(\.path).joined(separator: ", "))") }
        lines.append("  Generated: \(library.written.count) \(verb), \(library.unchanged.count) unchanged, \(library.removed.count) removed")
        lines += plan.words.lines.map { "  \($0)" }
        return difference + lines.joined(separator: "\n") + "\n"
    }
}
