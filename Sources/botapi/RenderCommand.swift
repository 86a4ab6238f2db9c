import ArgumentParser
import BotAPIExport
import BotAPIParser
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
            let told = restate ? restated(schema, try loadWording(reporter)) : schema
            try Output.write(Renderer.page(told, format: format), to: output)
        }
    }
}

extension RenderCommand {
    private func restated(_ schema: Schema, _ wording: Wording) -> Schema {
        let extractor = MemberFactExtractor(page: PageFacts(schema))
        return Restatement.schema(schema, wording: wording) { extractor.facts(of: $0, in: $1, isParameter: $2) }
    }

    /// None where no folder is named and the project has none.
    private func loadWording(_ reporter: Reporter) throws -> Wording {
        var wording = Wording()
        guard let folder = words ?? Project()?.words else { return wording }
        var diagnostics = Diagnostics(file: folder)
        for file in try Source(path: folder).files() {
            wording.read(String(decoding: file.bytes, as: UTF8.self), file: file.name, diagnostics: &diagnostics)
        }
        reporter.report(diagnostics.all)
        guard !diagnostics.hasErrors else { throw Failure.badInput(folder, "no folder of words") }
        return wording
    }
}

extension Renderer.Format: ExpressibleByArgument {}
