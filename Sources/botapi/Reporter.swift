import ArgumentParser
import BotAPISchema
import Foundation

/// How diagnostics are shown; the options that every command has.
struct ReportOptions: ParsableArguments {
    enum Form: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Flag(name: .shortAndLong, help: "Show errors alone, and no summary.")
    var quiet = false

    @Option(help: "How diagnostics are printed: a line of text each, or a line of JSON each.")
    var diagnostics: Form = .text
}

/// Prints diagnostics on standard error.
struct Reporter {
    var options: ReportOptions

    func report(_ diagnostics: [Diagnostic]) {
        var text = ""
        for diagnostic in diagnostics where !options.quiet || diagnostic.severity == .error {
            switch options.diagnostics {
            case .text: text += Reporter.isColored ? Reporter.colored(diagnostic) : diagnostic.description
            case .json: text += Reporter.json(diagnostic)
            }
            text += "\n"
        }
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    /// Runs a command; what ends it early is reported and becomes the exit code.
    func run(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let failure as Failure {
            report([failure.diagnostic])
            throw failure.code
        }
    }

    /// Walks a part of the pipeline; what it found is reported, whether or not it got to the end.
    func following<Value>(_ pipeline: inout Pipeline, _ body: (inout Pipeline) throws -> Value) rethrows -> Value {
        defer { report(pipeline.diagnostics) }
        return try body(&pipeline)
    }

    private static func json(_ diagnostic: Diagnostic) -> String {
        let node: JSONNode = [
            "file": .string(diagnostic.file),
            "line": .integer(diagnostic.line),
            "severity": .string(diagnostic.severity.rawValue),
            "text": .string(diagnostic.text),
            "context": .string(diagnostic.context),
        ]
        return node.compactText
    }

    /// On a terminal, unless NO_COLOR is set (no-color.org).
    private static var isColored: Bool {
        isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
    }

    private static func colored(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.line > 0 ? "\(diagnostic.file):\(diagnostic.line):" : "\(diagnostic.file):"
        let color =
            switch diagnostic.severity {
            case .note: 36
            case .warning: 35
            case .error: 31
            }
        let context = diagnostic.context.isEmpty ? "" : "\u{1B}[2m [\(diagnostic.context)]\u{1B}[0m"
        return "\u{1B}[1m\(place)\u{1B}[0m \u{1B}[1;\(color)m\(diagnostic.severity.rawValue):\u{1B}[0m \(diagnostic.text)\(context)"
    }
}
