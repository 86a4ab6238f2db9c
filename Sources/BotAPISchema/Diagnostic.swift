/// Something on a page that could not be read, or only with doubt.
///
///     bot-api.html:4120: warning: sendGift: no sentence names the result [section: Available methods]
public struct Diagnostic: Hashable, Sendable, Codable, CustomStringConvertible {
    public enum Severity: String, Hashable, Sendable, Codable {
        case note, warning, error
    }

    public var file: String
    /// From 1; 0 where the whole file is meant.
    public var line: Int
    public var severity: Severity
    /// Where, what was read, what was expected, what was done about it.
    public var text: String
    /// For example, "section: Available methods"; empty for none.
    public var context: String

    public init(file: String, line: Int, severity: Severity, text: String, context: String = "") {
        self.file = file
        self.line = line
        self.severity = severity
        self.text = text
        self.context = context
    }

    public var description: String {
        (line > 0 ? "\(file):\(line): " : "\(file): ") + "\(severity.rawValue): \(text)" + (context.isEmpty ? "" : " [\(context)]")
    }
}
