import ArgumentParser
import BotAPIDiff
import BotAPIExport
import BotAPISchema

struct ExportCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case schema, openapi
        case jsonSchema = "json-schema"
        case apiJSON = "api-json"
        case schemaSchema = "schema-schema"
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Prints the Bot API in a format that others read.",
        discussion: """
            schema         everything that is known, as spec/schema.schema.json describes it
            json-schema    JSON Schema 2020-12: a definition for every type and for the parameters of every method
            openapi        OpenAPI 3.1: a path for every method, a component for every type
            api-json       the exchange format that other generators read
            schema-schema  the JSON Schema of the format “schema”; needs no page

            json-schema and openapi say since when a name (x-since) and a value (x-values-since) is there where there is a folder of
            history: "7.2", or "7.2 or earlier" where it is not known which version before brought it.
            """
    )

    @Argument(help: "A page or a schema; - is standard input. (default: spec/bot-api.md)", completion: .file())
    var page: String?

    @Option(help: "What is printed.")
    var format: Format

    @Option(help: "With json-schema: the type or method whose values are described.")
    var name: String?

    @Flag(help: "With json-schema: refuse values out of their limits, lists and groups too.")
    var strict = false

    @Option(help: "The folder of the facts of every version. (default: spec/history)", completion: .directory)
    var history: String?

    @Option(name: .shortAndLong, help: "Where it is written to.", completion: .file())
    var output: String?

    @OptionGroup var schemaOptions: SchemaOptions
    @OptionGroup var reportOptions: ReportOptions

    func validate() throws {
        if name != nil, format != .jsonSchema { throw ValidationError("--name is for --format json-schema") }
        if strict, format != .jsonSchema { throw ValidationError("--strict is for --format json-schema") }
    }

    func run() async throws {
        let reporter = Reporter(options: reportOptions)
        try await reporter.run {
            try Output.write(try text(reporter), to: output)
        }
    }

    private func text(_ reporter: Reporter) throws -> String {
        if format == .schemaSchema { return SchemaFormat.json }
        guard let source = page.map({ Source(path: $0) }) ?? Project()?.page else {
            throw Failure.noInput("spec/bot-api.md", "no page is named, and this is no project")
        }
        var pipeline = try schemaOptions.pipeline()
        let schema = try reporter.following(&pipeline) { try $0.schema(of: source).schema }
        switch format {
        case .schema: return try schema.json()
        case .openapi: return OpenAPI.json(of: schema, since: try since(schema))
        case .apiJSON: return APIJSON.json(of: schema)
        case .schemaSchema: return SchemaFormat.json
        case .jsonSchema:
            guard let text = JSONSchema.json(of: schema, name: name, isStrict: strict, since: try since(schema)) else {
                throw Failure.badInput(source.path, "has no type and no method “\(name ?? "")”")
            }
            return text
        }
    }
}

extension ExportCommand {
    /// Nothing is known without a history. What the oldest version has may be older, so it gets none.
    private func since(_ schema: Schema) throws -> Since {
        let table = try HistoryFolder(history).since(schema)
        return Since { name, member in
            table[member.map { "\(name).\($0)" } ?? name]?.words
        } value: { value, member in
            table[value, of: member]?.words
        }
    }
}
