/// A type of the Bot API: an object with fields, a union of other types, or an object without fields.
public struct TypeDefinition: Hashable, Sendable, Codable {
    public var name: String
    /// The part after `#` in a link to it, for example, `"messageentity"`.
    public var anchor: String
    /// The anchor of the section it stands in; empty for a fragment without sections.
    public var section: String
    /// Before the table or the list of variants.
    public var documentation: [Passage]
    /// After the table or the list of variants.
    public var notes: [Passage]
    /// Empty for a union and for an object that carries no information.
    public var fields: [Member]
    /// Of a union; empty for an object. `RichText` has `.string` and `.array(of: .named("RichText"))` among them.
    public var variants: [TypeReference]
    /// Discriminator, field groups, remarks about the whole type.
    public var facts: [Fact]
    /// The line of its heading on the page, from 1.
    public var line: Int

    public init(
        name: String,
        anchor: String,
        section: String,
        documentation: [Passage] = [],
        notes: [Passage] = [],
        fields: [Member] = [],
        variants: [TypeReference] = [],
        facts: [Fact] = [],
        line: Int = 0
    ) {
        self.name = name
        self.anchor = anchor
        self.section = section
        self.documentation = documentation
        self.notes = notes
        self.fields = fields
        self.variants = variants
        self.facts = facts
        self.line = line
    }

    public var isUnion: Bool { !variants.isEmpty }
}
