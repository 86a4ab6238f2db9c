/// One thing the page says, with the words it says it in.
///
/// For example, "Values between 1-100 are accepted" states `.range(NumberRange(1...100))` by the rule `values-between`.
public struct Fact: Hashable, Sendable, Codable {
    public var statement: Statement
    /// The rule that found it, for example, `"values-between"`; `botapi explain` shows it.
    public var rule: String
    /// The words it was found in.
    public var words: String
    /// On the page, from 1.
    public var line: Int

    public init(_ statement: Statement, rule: String, words: String, line: Int = 0) {
        self.statement = statement
        self.rule = rule
        self.words = words
        self.line = line
    }
}
