public import BotAPISchema

/// Everything that differs between two schemas, in page order, with what it does to bots and to Swift source.
public struct SchemaDiff: Hashable, Sendable {
    /// One of the two sides.
    public struct Side: Hashable, Sendable {
        /// For example, `"10.3"`; `nil` where the page names none.
        public var version: String?
        /// ISO 8601.
        public var releaseDate: String?
        public var types: Int
        public var methods: Int
        /// What it speaks of beyond names, type cells, presence and results.
        public var aspects: Set<Aspect>
        /// As the history keeps it: no limits, defaults and descriptions to compare.
        public var isFactsOnly: Bool { aspects.isSubset(of: [.constant, .values]) }

        init(_ schema: Schema) {
            version = schema.version
            releaseDate = schema.releaseDate
            types = schema.types.count
            methods = schema.methods.count
            aspects = schema.knowledge.aspects
        }

        /// For example, `"10.3"`, `"a page without a version"`.
        public var title: String { version ?? "a page without a version" }
    }

    public var old: Side
    public var new: Side
    public var changes: [SchemaChange]
    /// What could not be compared, and why.
    public var notes: [String]

    public init(from old: Schema, to new: Schema) {
        self.old = Side(old)
        self.new = Side(new)
        var comparison = SchemaComparison(old: old, new: new)
        comparison.run()
        changes = comparison.changes
        notes = comparison.notes
    }

    /// How the version of the generated library must rise.
    public var verdict: VersionVerdict { VersionVerdict(of: changes) }
}
