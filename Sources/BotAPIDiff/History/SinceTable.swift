public import BotAPISchema

/// Since when each type, method, field, parameter and value of a schema is there.
///
/// Names are as in `Message` and `Message.text`. A name that the oldest version has already has no entry.
public struct SinceTable: Sendable {
    public struct Entry: Hashable, Sendable {
        /// For example, `"7.2"`.
        public var version: String
        /// ISO 8601.
        public var date: String?
        /// `false` where it may have come with an earlier version, of which it is not known.
        public var isExact: Bool

        /// For example, `"7.2"`, `"3.5 or earlier"`.
        public var words: String { isExact ? version : "\(version) or earlier" }

        /// For example, `"since Bot API 7.2 (2024-03-31)"`.
        public var phrase: String { "since Bot API \(words)" + (date.map { " (\($0))" } ?? "") }
    }

    private let entries: [String: Entry]
    private let values: [String: [Literal: Entry]]

    /// - Parameters:
    ///   - schema: What there is now. Versions from its own on do not count; without a version it is after all of them.
    ///   - files: History files by version, in any order.
    public init(_ schema: Schema, files: [(version: Version, bytes: [UInt8])]) {
        var entries: [String: Entry] = [:]
        // What was there in every version so far, from the newest back.
        var left = Set(schema.subjects.map(\.description))
        var values = ValueSince(schema)
        let own = schema.version.flatMap { Version($0) }
        var next = own.map { (version: $0, date: schema.releaseDate) }
        for file in files.sorted(by: { $0.version > $1.version }) {
            if let own, file.version > own { continue }
            let index = HistoryIndex(file.bytes)
            values.read(index, of: file.version, isOwn: file.version == own)
            if let own, file.version == own { continue }
            if let next {
                let isExact = next.version.follows(file.version)
                for name in left where !index.names.contains(name) {
                    entries[name] = Entry(version: next.version.description, date: next.date, isExact: isExact)
                }
            }
            left.formIntersection(index.names)
            next = (file.version, index.date)
        }
        self.entries = entries
        self.values = values.entries(members: entries)
    }

    /// Of `Message`, `Message.text`; `nil` where it is not known.
    public subscript(name: String) -> Entry? { entries[name] }

    /// Of a member, where that is later than its owner.
    public subscript(member: String, newIn owner: String) -> Entry? {
        let entry = entries["\(owner).\(member)"]
        return entry == entries[owner] ? nil : entry
    }

    /// Of a value of a member such as `MessageEntity.type`; `nil` where nothing is known.
    public subscript(value: Literal, of member: String) -> Entry? { values[member]?[value] }

    /// For each name what `Entry.words` says.
    public var words: [String: String] { entries.mapValues(\.words) }

    /// For each value of each member what `Entry.words` says.
    public var valueWords: [String: [Literal: String]] { values.mapValues { $0.mapValues(\.words) } }
}
