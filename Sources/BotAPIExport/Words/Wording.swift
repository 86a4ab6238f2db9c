public import BotAPISchema

/// This project's own descriptions, kept apart from the facts: by entity and member, with a glossary for members that recur.
///
/// They lie in `spec/words/`, one file a section, and are merged into a schema by ``Restatement``.
public struct Wording: Hashable, Sendable {
    /// What is said of a type or a method.
    public struct Entry: Hashable, Sendable {
        /// One or two paragraphs.
        public var description: [[Inline]]
        public var members: [String: [Inline]]
        public var file: String
        /// Of its heading, from 1.
        public var line: Int
        /// Of each member, from 1.
        public var memberLines: [String: Int]
    }

    public internal(set) var entries: [String: Entry]
    /// By a member's name, `"chat_id"`, or by name and type words, `"message (Message)"`, which goes before.
    public internal(set) var glossary: [String: [Inline]]
    var glossaryLines: [String: Int]

    public init() {
        entries = [:]
        glossary = [:]
        glossaryLines = [:]
    }

    /// The words of a member: its own, else those of the glossary for its name and type, else those for its name.
    public func words(of member: Member, in owner: String) -> [Inline]? {
        entries[owner]?.members[member.name] ?? glossary["\(member.name) (\(member.typeWords))"] ?? glossary[member.name]
    }
}
