public import BotAPISchema

/// What the page states wrongly or not at all, and what holds instead.
///
/// For example, the server reads `repostStory.from_story_id` under the name `story_id`.
/// A correction is bound to the text that it corrects by a hash, so that it cannot outlive it.
public struct Correction: Hashable, Sendable, Codable {
    /// What a correction corrects: the text under its hash.
    public enum Part: String, Hashable, Sendable, Codable {
        /// The name cell of a member.
        case name
        /// The type cell of a member.
        case type
        /// "required" or "optional".
        case presence
        /// The description of a member, a type or a method, without marks.
        case description
        /// The sentences of a method's description that speak of returning; nothing if none does.
        case result
    }

    /// The versions of the page that say so, both included; open at either end.
    public struct Versions: Hashable, Sendable, Codable {
        public var from: String?
        public var through: String?

        public init(from: String? = nil, through: String? = nil) {
            self.from = from
            self.through = through
        }
    }

    /// What holds instead; the page's own words, such as a member's type cell, stay as they are.
    public struct Change: Hashable, Sendable, Codable {
        /// Another type, in the grammar of the type cell.
        public var type: String?
        public var isRequired: Bool?
        /// The result of a method, for example, `"Message or True"`.
        public var result: String?
        /// The values of a string, all of them.
        public var values: [String]?
        public var unit: Unit?
        /// Another name on the wire.
        public var alias: String?
        /// What may stand in place of the object, for example, `"String"`.
        public var alternative: String?

        public init(
            type: String? = nil,
            isRequired: Bool? = nil,
            result: String? = nil,
            values: [String]? = nil,
            unit: Unit? = nil,
            alias: String? = nil,
            alternative: String? = nil
        ) {
            self.type = type
            self.isRequired = isRequired
            self.result = result
            self.values = values
            self.unit = unit
            self.alias = alias
            self.alternative = alternative
        }
    }

    /// A type, a method, or a member of one: `"repostStory.from_story_id"`.
    public var of: String
    public var part: Part
    /// `Correction.hash` of the text that is corrected.
    public var hash: String
    public var versions: Versions?
    public var change: Change
    /// Why the page is wrong.
    public var reason: String
    /// Where the truth was found.
    public var source: String

    public init(of: String, part: Part, hash: String, versions: Versions? = nil, change: Change, reason: String, source: String) {
        self.of = of
        self.part = part
        self.hash = hash
        self.versions = versions
        self.change = change
        self.reason = reason
        self.source = source
    }

    /// FNV-1a of the text's UTF-8, 16 hexadecimal digits.
    public static func hash(of text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 {
            hash ^= UInt64(byte)
            hash = hash &* 0x100_0000_01b3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension Correction.Versions {
    /// Whether a page of this version must have the corrected text.
    func contains(_ version: String) -> Bool {
        if let from, Self.isOlder(version, than: from) { return false }
        if let through, Self.isOlder(through, than: version) { return false }
        return true
    }

    /// "9.6" is older than "10.0".
    static func isOlder(_ version: String, than other: String) -> Bool {
        func numbers(_ text: String) -> [Int] { text.split(separator: ".").map { Int($0) ?? 0 } }
        return numbers(version).lexicographicallyPrecedes(numbers(other))
    }
}
