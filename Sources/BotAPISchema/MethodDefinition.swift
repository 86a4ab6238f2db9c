/// A method of the Bot API.
public struct MethodDefinition: Hashable, Sendable, Codable {
    public var name: String
    /// The part after `#` in a link to it, for example, `"sendmessage"`.
    public var anchor: String
    /// The anchor of the section it stands in; empty for a fragment without sections.
    public var section: String
    /// Before the table.
    public var documentation: [Passage]
    /// After the table.
    public var notes: [Passage]
    public var parameters: [Member]
    /// Result, repeatability, parameter groups.
    public var facts: [Fact]
    /// The line of its heading on the page, from 1.
    public var line: Int

    public init(
        name: String,
        anchor: String,
        section: String,
        documentation: [Passage] = [],
        notes: [Passage] = [],
        parameters: [Member] = [],
        facts: [Fact] = [],
        line: Int = 0
    ) {
        self.name = name
        self.anchor = anchor
        self.section = section
        self.documentation = documentation
        self.notes = notes
        self.parameters = parameters
        self.facts = facts
        self.line = line
    }

    /// `nil` where no rule could read it, which is an error of the extraction.
    public var result: TypeReference? {
        facts.lazy.compactMap { if case .result(let type) = $0.statement { type } else { nil } }.first
    }
}
