/// The diagnostics of one run, in the order they were found.
public struct Diagnostics: Sendable {
    public private(set) var all: [Diagnostic] = []
    /// The name of the page, for its diagnostics.
    public var file: String

    public init(file: String) { self.file = file }

    public mutating func note(_ text: String, line: Int = 0, context: String = "") {
        report(.note, text, line: line, context: context)
    }

    public mutating func warning(_ text: String, line: Int = 0, context: String = "") {
        report(.warning, text, line: line, context: context)
    }

    public mutating func error(_ text: String, line: Int = 0, context: String = "") {
        report(.error, text, line: line, context: context)
    }

    public mutating func report(_ severity: Diagnostic.Severity, _ text: String, line: Int, context: String) {
        all.append(Diagnostic(file: file, line: line, severity: severity, text: text, context: context))
    }

    public var hasErrors: Bool { all.contains { $0.severity == .error } }
    public var hasWarnings: Bool { all.contains { $0.severity == .warning } }
}
