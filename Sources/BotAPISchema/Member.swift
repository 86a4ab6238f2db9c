/// A field of a type or a parameter of a method: one row of a table.
public struct Member: Hashable, Sendable, Codable {
    /// On the wire, for example, `"chat_id"`.
    public var name: String
    public var type: TypeReference
    /// The type cell in the page's words, for example, `"Array of InputMediaAudio, InputMediaPhoto and InputMediaVideo"`.
    public var typeWords: String
    public var isRequired: Bool
    /// The description cell; the word "Optional." that a field's description opens with is not part of it.
    public var documentation: [Inline]
    /// What the description says, fact by fact.
    public var facts: [Fact]
    /// The line of its row on the page, from 1.
    public var line: Int

    public init(
        name: String,
        type: TypeReference,
        typeWords: String? = nil,
        isRequired: Bool,
        documentation: [Inline] = [],
        facts: [Fact] = [],
        line: Int = 0
    ) {
        self.name = name
        self.type = type
        self.typeWords = typeWords ?? type.description
        self.isRequired = isRequired
        self.documentation = documentation
        self.facts = facts
        self.line = line
    }
}
