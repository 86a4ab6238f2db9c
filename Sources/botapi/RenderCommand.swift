import ArgumentParser
import BotAPICodegen
import BotAPIDiff
import BotAPIExport
import BotAPISchema
import BotAPISite

struct RenderCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case markdown, html
        case officialHTML = "official-html"
    }

    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Prints the Bot API as a page to read.",
        discussion: """
            markdown       the official page's structure; what is read from it again is the same
            official-html  the same in HTML
            html           a reference site in one file: search, where types are used, since when things are there, what changed

            html compares with every version that a folder of history keeps.
            """
    )

    @Argument(help: "A schema, or a page to take it from; - is standard input. (default: spec/bot-api.md)", completion: .file())
    var page: String?

    @Option(help: "What is printed.")
    var format: Format = .markdown

    @Option(name: .shortAndLong, help: "Where it is written to.", completion: .file())
    var output: String?

    @Flag(help: "Write the descriptions anew, from the facts and the project's own words.")
    var restate = false

    @Option(help: "The folder of the words that --restate uses. (default: spec/words)", completion: .directory)
    var words: String?

    @Option(help: "With html: the folder of the facts of every version. (default: spec/history)", completion: .directory)
    var history: String?

    @OptionGroup var schemaOptions: SchemaOptions
    @OptionGroup var reportOptions: ReportOptions

    func validate() throws {
        if history != nil, format != .html { throw ValidationError("--history is for --format html") }
    }

    func run() async throws {
        let reporter = Reporter(options: reportOptions)
        try await reporter.run {
            guard let source = page.map(Source.init) ?? Project()?.page else {
                throw Failure.noInput("spec/bot-api.md", "no page is named, and this is no project")
            }
            // A page is rendered as it is; what is read from it again is corrected then.
            var pipeline = Pipeline(corrections: try schemaOptions.loadCorrections(onlyNamed: format != .html))
            let schema = try reporter.following(&pipeline) { try $0.schema(of: source).schema }
            let told = restate ? try Wording.load(from: words ?? Project()?.words, reporter).restated(schema) : schema
            try Output.write(try text(of: told, from: source, reporter), to: output)
        }
    }

    private func text(of schema: Schema, from source: Source, _ reporter: Reporter) throws -> String {
        switch format {
        case .markdown: return Renderer.page(schema, format: .markdown)
        case .officialHTML: return Renderer.page(schema, format: .html)
        case .html:
            let folder = history.map(HistoryFolder.init) ?? HistoryFolder(besides: source.path)
            let versions = folder.versions
            if versions.isEmpty {
                let text = "no versions, so the site says of nothing since when it is there, and compares with none"
                reporter.report([Diagnostic(file: folder.path, line: 0, severity: .note, text: text)])
            }
            let schemas = try versions.map { version throws(Failure) in try folder.schema(of: version) }
            return Site(schema, history: schemas, since: try folder.since(schema), spellings: Spellings(of: schema)).html
        }
    }
}

extension Spellings {
    /// Those of the library that is generated from a schema.
    fileprivate init(of schema: Schema) {
        // What cannot be generated is told by `generate`; here it has no spelling.
        var ignored = Diagnostics(file: "")
        let names = Codegen().translation(of: schema, diagnostics: &ignored).names
        self.init(language: "Swift", calls: names.calls.mapValues { "bot.\($0)" }, types: names.types, members: names.members)
    }
}
