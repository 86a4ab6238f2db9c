import ArgumentParser
import BotAPISchema
import Foundation

struct FetchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Fetches the live page.",
        discussion: """
            Where a copy is there, the server is asked for a newer one only. What is no such page is refused, and the copy stays as it is.
            """
    )

    @Option(help: "Where the page is.")
    var url = "https://core.telegram.org/bots/api"

    @Option(name: .shortAndLong, help: "Where it is written to; - is standard output.", completion: .file())
    var output = "bot-api.html"

    @OptionGroup var reportOptions: ReportOptions

    func run() async throws {
        let reporter = Reporter(options: reportOptions)
        try await reporter.run {
            guard let url = URL(string: url), url.scheme == "http" || url.scheme == "https", url.host() != nil else {
                throw ValidationError("“\(self.url)” is no address of a page; expected https://…")
            }
            let copy = output == "-" ? nil : FetchedCopy(path: output)
            let download = PageDownload(showsProgress: !reportOptions.quiet && isatty(STDERR_FILENO) == 1)
            switch try await download.page(at: url, unless: copy?.validators(for: self.url)) {
            case .unchanged:
                if !reportOptions.quiet { try Output.write("\(output) is the newest page\n", to: nil) }
            case .page(let bytes, let validators):
                var pipeline = Pipeline()
                let schema: Schema
                do {
                    schema = try pipeline.schema(of: Source.File(name: self.url, bytes: bytes)).schema
                } catch let failure as Failure {
                    reporter.report(pipeline.diagnostics)
                    throw failure
                }
                guard let copy else {
                    try Output.write(String(decoding: bytes, as: UTF8.self), to: nil)
                    return
                }
                try copy.replace(with: bytes, validators)
                if !reportOptions.quiet {
                    try Output.write("\(output): Bot API \(schema.version ?? "of an unnamed version"), \(bytes.count / 1024) KB\n", to: nil)
                }
            }
        }
    }
}
