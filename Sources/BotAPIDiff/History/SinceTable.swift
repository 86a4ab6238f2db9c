public import BotAPISchema

/// Since when each type, method, field and parameter of a schema is there; of history files, nothing but names is read.
///
/// Names are as in `Message` and `Message.text`. What the oldest version has already has no entry.
public struct SinceTable: Sendable {
    public struct Entry: Hashable, Sendable {
        /// For example, `"7.2"`.
        public var version: String
        /// ISO 8601.
        public var date: String?
        /// `false` where versions between it and the one before are not kept, one of which may have had it first.
        public var isExact: Bool

        /// For example, `"7.2"`, `"3.5 or earlier"`.
        public var words: String { isExact ? version : "\(version) or earlier" }

        /// For example, `"since Bot API 7.2 (2024-03-31)"`.
        public var phrase: String { "since Bot API \(words)" + (date.map { " (\($0))" } ?? "") }
    }

    private let entries: [String: Entry]

    /// - Parameters:
    ///   - schema: What there is now. Versions from its own on do not count; without a version it is after all of them.
    ///   - files: History files by version, in any order.
    public init(_ schema: Schema, files: [(version: Version, bytes: [UInt8])]) {
        var entries: [String: Entry] = [:]
        // What was there in every version so far, from the newest back.
        var left = Set(schema.subjects.map(\.description))
        let own = schema.version.flatMap { Version($0) }
        var next = own.map { (version: $0, date: schema.releaseDate) }
        for file in files.sorted(by: { $0.version > $1.version }) {
            if let own, file.version >= own { continue }
            let names = SinceTable.names(in: file.bytes)
            if let next {
                let isExact = next.version.follows(file.version)
                for name in left where !names.contains(name) {
                    entries[name] = Entry(version: next.version.description, date: next.date, isExact: isExact)
                }
            }
            left.formIntersection(names)
            next = (file.version, SinceTable.date(in: file.bytes))
        }
        self.entries = entries
    }

    /// Of `Message`, `Message.text`; `nil` where it is not known.
    public subscript(name: String) -> Entry? { entries[name] }

    /// Of a member, where that is later than its owner.
    public subscript(member: String, newIn owner: String) -> Entry? {
        let entry = entries["\(owner).\(member)"]
        return entry == entries[owner] ? nil : entry
    }

    /// For each name what `Entry.words` says.
    public var words: [String: String] { entries.mapValues(\.words) }

    /// "Bot API 10.3, 2026-08-24"
    private static func date(in file: [UInt8]) -> String? {
        let parts = String(decoding: file.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self).split(separator: ", ")
        return parts.count > 1 ? String(parts[1]) : nil
    }

    /// "type Update", "method close -> True", " message? Message"
    private static func names(in file: [UInt8]) -> Set<String> {
        var names: Set<String> = []
        var owner = ""
        for line in file.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            if line.starts(with: "type ".utf8) {
                owner = word(line.dropFirst(5))
                names.insert(owner)
            } else if line.starts(with: "method ".utf8) {
                owner = word(line.dropFirst(7))
                names.insert(owner)
            } else if line.first == blank, let second = line.dropFirst().first, second != blank, second != UInt8(ascii: "|") {
                let name = word(line.dropFirst())
                names.insert("\(owner).\(name.last == "?" ? String(name.dropLast()) : name)")
            }
        }
        return names
    }

    private static func word(_ line: ArraySlice<UInt8>) -> String { String(decoding: line.prefix { $0 != blank }, as: UTF8.self) }
}

private let blank = UInt8(ascii: " ")
