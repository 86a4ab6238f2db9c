import ArgumentParser
import BotAPICodegen
import BotAPISchema

struct GenerateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Writes the Swift library of a page.",
        discussion: "Files in the folder that this tool did not write are left alone; those it wrote and no longer writes are removed."
    )

    @Argument(help: "A page or a schema; - is standard input. (default: spec/bot-api.md)", completion: .file())
    var page: String?

    @Option(name: .shortAndLong, help: "The folder to write to. (default: Generated)", completion: .directory)
    var output: String?

    @Flag(help: "Write nothing, list what would change, and exit with 1 if anything would.")
    var check = false

    @OptionGroup var schemaOptions: SchemaOptions
    @OptionGroup var reportOptions: ReportOptions

    func run() async throws {
        let reporter = Reporter(options: reportOptions)
        try await reporter.run {
            let project = Project()
            guard let source = page.map(Source.init) ?? project?.page else {
                throw Failure.noInput("spec/bot-api.md", "not here nor in a folder above; name a page")
            }
            let folder = OutputFolder(output ?? project?.output ?? "Generated")
            var pipeline = try schemaOptions.pipeline()
            let (schema, plan) = try reporter.following(&pipeline) { pipeline in
                let schema = try pipeline.schema(of: source).schema
                let files = try pipeline.files(for: schema, file: source.path)
                return (schema, try pipeline.write(files, to: folder, isCheck: check))
            }
            if check {
                try Output.write(GenerationReport.changes(plan), to: nil)
                if !plan.isEmpty { throw ExitCode.findings }
            }
            if !reportOptions.quiet {
                let report = GenerationReport(schema: schema, plan: plan, pipeline: pipeline, folder: folder, isCheck: check)
                try Output.write(report.text, to: nil)
            }
        }
    }
}
