public import BotAPISchema

extension PageFacts {
    /// Of a schema whose members are read, but not yet their facts.
    public init(_ schema: Schema) {
        self.init(
            parseModes: FormattingOptions.parseModes(of: schema.sections),
            updateKinds: schema.types.first { $0.name == "Update" }?.fields.filter { !$0.isRequired }.map(\.name) ?? [],
            typeNames: Set(schema.types.map(\.name))
        )
    }
}
