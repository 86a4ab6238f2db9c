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
            items = passages.flatMap(Release.paragraphs).filter(Release.isSentence).map(Item.init)
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

        /// A group's title, for example, "**Rich Messages**", and the link to older changes are none.
        private static func isSentence(_ inlines: [Inline]) -> Bool {
            let text = inlines.plainText
            let isPlain = inlines.contains { inline in
                switch inline {
                case .text(let text): text.contains { !$0.isWhitespace }
                case .emphasis, .code: true
                case .strong, .link, .lineBreak: false
                }
            }
            return isPlain && !text.hasPrefix("Bot API ") && text.split(separator: " ").count > 2
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
