public import BotAPISchema

/// The page's own list of recent changes, newest first.
public struct Changelog: Hashable, Sendable {
    /// What one version brought.
    public struct Release: Hashable, Sendable {
        /// For example, `"August 24, 2026"`.
        public var title: String
        /// For example, `"10.3"`; `nil` where the passage names none.
        public var version: String?
        public var items: [Item]

        /// The version is the first "Bot API 10.3" in it; list items and paragraphs that are sentences are its items.
        public init(title: String, passages: [Passage]) {
            self.title = title
            version = passages.lazy.compactMap { Release.version(in: $0.plainText) }.first
            items = passages.flatMap(Release.paragraphs).filter { Release.isSentence($0.plainText) }.map(Item.init)
        }

        private static func version(in text: String) -> String? {
            guard let start = text.firstRange(of: "Bot API ") else { return nil }
            let number = text[start.upperBound...].prefix { $0.isNumber || $0 == "." }
            return Version(number.hasSuffix(".") ? number.dropLast() : number)?.description
        }

        private static func paragraphs(of passage: Passage) -> [[Inline]] {
            switch passage {
            case .paragraph(let inlines): [inlines]
            case .list(_, let items): items.flatMap { $0.flatMap(paragraphs) }
            case .quote(let passages): passages.flatMap(paragraphs)
            case .code, .table, .heading: []
            }
        }

        /// A group's title, for example, "Rich Messages", is none.
        private static func isSentence(_ text: String) -> Bool {
            !text.hasPrefix("Bot API ") && text.contains(" ") && text.split(separator: " ").count > 3
        }
    }

    /// One sentence or more about one change.
    public struct Item: Hashable, Sendable {
        public var text: String
        /// Empty where it speaks of behaviour alone.
        public var claims: [Claim]

        init(_ inlines: [Inline]) {
            text = inlines.plainText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            claims = ClaimReader.claims(in: inlines)
        }
    }

    public var releases: [Release]

    public init(releases: [Release] = []) { self.releases = releases }

    /// What came after one version, up to and including another; all there is where a version is not known.
    func releases(after old: String?, upTo new: String?) -> [Release] {
        releases.filter { release in
            guard let version = release.version.flatMap({ Version($0) }) else { return false }
            if let old = old.flatMap({ Version($0) }), version <= old { return false }
            if let new = new.flatMap({ Version($0) }), version > new { return false }
            return true
        }
    }
}
