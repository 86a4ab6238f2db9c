public import BotAPISchema

/// Schema → Swift.
///
/// Two stages: translating decides (`Declaration` values that tests can look at), printing spells (`Code`).
/// The schema comes from a page and is not trusted: no name in it leaves the folder or its place in the syntax.
public struct Codegen: Sendable {
    public struct Options: Hashable, Sendable {
        /// What links into the page lead to.
        public var page = "https://core.telegram.org/bots/api"
        /// Whether the properties of types that bots only receive can be set too, as a test of a bot does.
        public var editsReceivedTypes = true

        /// The version that brought a type, a method or a member, by its name as in `Message` and `Message.text`;
        /// for example, `"7.2"`. Said in its documentation, of a member only where it is later than its owner.
        public var since: [String: String] = [:]
        /// The version that brought a value, by the member that has it; said of a value that did not come with its member.
        public var valuesSince: [String: [Literal: String]] = [:]

        public init() {}
    }

    public var options: Options

    public init(options: Options = Options()) { self.options = options }

    /// All files of the generated library, sorted by path. The same schema always gives the same bytes.
    public func files(for schema: Schema, diagnostics: inout Diagnostics) -> [GeneratedFile] {
        translation(of: schema, diagnostics: &diagnostics).files
    }

    /// What is decided about the library, before it is spelled.
    public func translation(of schema: Schema, diagnostics: inout Diagnostics) -> Translation {
        Translation(schema, options: options, diagnostics: &diagnostics)
    }
}
