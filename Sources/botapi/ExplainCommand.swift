import ArgumentParser
import BotAPISchema

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Shows every fact about a type, a method or a member, with the rule and the words that say so."
    )

    @Argument(help: "For example, sendGift, ChatMember or sendMessage.text.")
    var name: String

    @Option(help: "A page or a schema; - is standard input. (default: spec/bot-api.md)", completion: .file())
    var page: String?

    @OptionGroup var schemaOptions: SchemaOptions
    @OptionGroup var reportOptions: ReportOptions

    func run() async throws {
        let reporter = Reporter(options: reportOptions)
        try await reporter.run {
            guard let source = page.map(Source.init) ?? Project()?.page else {
                throw Failure.noInput("spec/bot-api.md", "not here nor in a folder above; name a page by --page")
            }
            var pipeline = try schemaOptions.pipeline()
            let loaded: Pipeline.Loaded
            do {
                loaded = try pipeline.schema(of: source)
            } catch let failure as Failure {
                reporter.report(pipeline.diagnostics)
                throw failure
            }
            let explanation = Explanation(loaded.schema, lines: loaded.lines, since: try HistoryFolder(besides: source.path).since(loaded.schema))
            guard let text = explanation.text(of: name) else {
                let near = explanation.namesNear(name)
                let hint = near.isEmpty ? "" : "; did you mean \(near.joined(separator: ", "))?"
                throw Failure(
                    diagnostic: Diagnostic(file: source.path, line: 0, severity: .error, text: "no type, method or member is named “\(name)”\(hint)"),
                    code: .usage
                )
            }
            try Output.write(text, to: nil)
        }
    }
}
