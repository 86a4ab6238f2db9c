import ArgumentParser
import BotAPIExport
import BotAPIParser
import BotAPISchema

struct ParseCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case schema, facts, document
        case apiJSON = "api-json"
    }

    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Prints what a page says, as JSON.",
        discussion: """
            schema    everything, with the words and the line that each fact was found in
            facts     names, type cells, presence, unions and results, on one line
            api-json  the exchange format that other generators read
            document  headings, passages and tables, before anyone asks what they mean
            """
    )

    @Argument(help: "HTML, Markdown, a folder of Markdown files, or a schema; - is standard input.", completion: .file())
    var pages: [String]

    @Option(help: "What is printed.")
    var format: Format = .schema

    @Option(name: .shortAndLong, help: "Where it is written to.", completion: .file())
    var output: String?

    @Flag(help: "Write nothing and exit with 1 if there are warnings.")
    var strict = false

    @OptionGroup var schemaOptions: SchemaOptions
    @OptionGroup var reportOptions: ReportOptions

    func run() async throws {
        let reporter = Reporter(options: reportOptions)
        try await reporter.run {
            var pipeline = try schemaOptions.pipeline()
            let texts = try reporter.following(&pipeline) { pipeline in
                try pages.flatMap { try self.texts(of: Source(path: $0), through: &pipeline) }
            }
            if strict, pipeline.hasWarnings { throw ExitCode.findings }
            try Output.write(texts.joined(separator: format == .facts ? "\n" : ""), to: output)
        }
    }

    private func texts(of source: Source, through pipeline: inout Pipeline) throws -> [String] {
        switch format {
        case .schema: try pipeline.schemas(of: source).map { try $0.schema.json() }
        case .facts: try pipeline.schemas(of: source).map { Facts.json(of: $0.schema) }
        case .apiJSON: try pipeline.schemas(of: source).map { APIJSON.json(of: $0.schema) }
        case .document: try pipeline.documents(of: source).map { try JSONNode(encoding: $0).text() + "\n" }
        }
    }
}
