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

    @Flag(help: "Write the descriptions anew, from the facts and the project's own words.")
    var restate = false

    @Option(help: "The folder of the words that --restate uses. (default: spec/words)", completion: .directory)
    var words: String?

    @OptionGroup var schemaOptions: SchemaOptions
    @OptionGroup var reportOptions: ReportOptions

    func run() async throws {
        let reporter = Reporter(options: reportOptions)
        try await reporter.run {
            // A page is rendered as it is; what is read from it again is corrected then.
            var pipeline = Pipeline(corrections: try schemaOptions.loadCorrections(onlyNamed: true))
            let schema = try reporter.following(&pipeline) { try $0.schema(of: Source(path: page)).schema }
            let told = restate ? try Wording.load(from: words ?? Project()?.words, reporter).restated(schema) : schema
            try Output.write(Renderer.page(told, format: format), to: output)
        }
    }
}

extension Renderer.Format: ExpressibleByArgument {}
