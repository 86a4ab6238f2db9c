import ArgumentParser
import BotAPIExport
import BotAPISchema

struct RenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Prints a schema as a documentation page in the official structure."
    )

    @Argument(help: "A schema, or a page to take it from; - is standard input.", completion: .file())
    var page: String

    @Option(help: "What is printed.")
    var format: Renderer.Format = .markdown

    @Option(name: .shortAndLong, help: "Where it is written to.", completion: .file())
    var output: String?

    @Flag(help: "Write the descriptions anew, from the facts alone.")
    var restate = false

    @OptionGroup var schemaOptions: SchemaOptions
    @OptionGroup var reportOptions: ReportOptions

    func run() async throws {
        let reporter = Reporter(options: reportOptions)
        try await reporter.run {
            // A page is rendered as it is; what is read from it again is corrected then.
            var pipeline = Pipeline(corrections: try schemaOptions.loadCorrections(onlyNamed: true))
            let schema: Schema
            do {
                schema = try pipeline.schema(of: Source(path: page)).schema
                reporter.report(pipeline.diagnostics)
            } catch let failure as Failure {
                reporter.report(pipeline.diagnostics)
                throw failure
            }
            try Output.write(Renderer.page(restate ? Restatement.schema(schema) : schema, format: format), to: output)
        }
    }
}

extension Renderer.Format: ExpressibleByArgument {}
