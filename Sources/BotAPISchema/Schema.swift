/// Everything one version of the documentation says about the Bot API, in page order.
public struct Schema: Hashable, Sendable, Codable {
    /// For example, `"10.3"`; `nil` where the page names none (a fragment).
    public var version: String?
    /// ISO 8601, for example, `"2026-08-24"`.
    public var releaseDate: String?
    public var sections: [Section]
    public var types: [TypeDefinition]
    public var methods: [MethodDefinition]

    public init(
        version: String? = nil,
        releaseDate: String? = nil,
        sections: [Section] = [],
        types: [TypeDefinition] = [],
        methods: [MethodDefinition] = []
    ) {
        self.version = version
        self.releaseDate = releaseDate
        self.sections = sections
        self.types = types
        self.methods = methods
    }
}

/// A chapter of the page, with what it introduces in page order.
///
/// For example, "Getting updates" holds `Update`, `getUpdates`, …, `WebhookInfo`.
public struct Section: Hashable, Sendable, Codable {
    /// What a section holds, in page order.
    public enum Entry: Hashable, Sendable, Codable {
        case type(String)
        case method(String)
        case topic(Topic)
    }

    /// A headed passage that defines neither a type nor a method, for example, "Formatting options".
    public struct Topic: Hashable, Sendable, Codable {
        public var title: String
        public var anchor: String
        public var documentation: [Passage]

        public init(title: String, anchor: String, documentation: [Passage] = []) {
            self.title = title
            self.anchor = anchor
            self.documentation = documentation
        }
    }

    public var title: String
    public var anchor: String
    public var documentation: [Passage]
    public var entries: [Entry]

    public init(title: String, anchor: String, documentation: [Passage] = [], entries: [Entry] = []) {
        self.title = title
        self.anchor = anchor
        self.documentation = documentation
        self.entries = entries
    }
}
