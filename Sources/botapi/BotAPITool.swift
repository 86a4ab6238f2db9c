import ArgumentParser

/// The command line: arguments, files, exit codes. What is done is told in `Pipeline`.
@main
struct BotAPITool: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "botapi",
        abstract: "Reads Telegram's Bot API documentation and writes Swift.",
        discussion: """
            A PAGE is HTML, Markdown, a folder of Markdown files, or a schema that this tool wrote; - is standard input.
            Data goes to standard output, diagnostics go to standard error as "file:line: severity: text [context]".

            Exit codes: 0 done, 1 findings (--check, --exit-code, --strict with warnings), 64 usage, 65 the input is no such page or has errors, \
            66 no input, 74 input or output failed.
            """,
        subcommands: [ParseCommand.self, GenerateCommand.self, ExplainCommand.self, RenderCommand.self, ExportCommand.self, FetchCommand.self, DiffCommand.self, HistoryCommand.self, UpdateCommand.self]
    )
}
