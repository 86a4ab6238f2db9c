public import BotAPISchema

/// The page's own list of changes, held against the differences found.
public struct CrossCheck: Hashable, Sendable {
    /// What became of a claim.
    public enum Outcome: Hashable, Sendable {
        /// Announced and seen.
        case seen
        /// Announced, and neither seen nor explained.
        case notSeen
        /// The old side is so already: the page was edited before its version rose, or repeats itself.
        case earlier
        /// The new name is there, and so is the old one.
        case kept(String)
        /// A later release in the list took it back or renamed it.
        case superseded(by: String)
        /// It speaks of something that this page does not define, for example, `WebApp` of the Mini Apps.
        case elsewhere(String)
        /// The old or the new side does not know such facts.
        case notKnown(String)
    }

    public struct CheckedClaim: Hashable, Sendable {
        public var claim: Claim
        public var outcome: Outcome
    }

    public struct CheckedItem: Hashable, Sendable {
        /// For example, `"10.3"`.
        public var version: String
        public var text: String
        /// Empty where the sentence speaks of behaviour, which no schema shows.
        public var claims: [CheckedClaim]
    }

    public var items: [CheckedItem]
    /// Seen, and announced by no item.
    public var unannounced: [SchemaChange]
    /// Where the list does not reach back to the old version: the oldest version it tells of.
    public var oldestListed: String?

    public init(_ changelog: Changelog, diff: SchemaDiff, old: Schema, new: Schema) {
        let releases = changelog.releases(after: old.version, upTo: new.version)
        var matcher = ClaimMatcher(diff: diff, old: old, new: new, releases: releases)
        items = []
        for release in releases {
            for item in release.items {
                let claims = item.claims.map { CheckedClaim(claim: $0, outcome: matcher.outcome(of: $0, in: release)) }
                items.append(CheckedItem(version: release.version ?? release.title, text: item.text, claims: claims))
            }
        }
        let isWhole = old.version.map { version in changelog.releases.contains { $0.version == version } } ?? false
        oldestListed = isWhole ? nil : changelog.releases.last?.version
        unannounced = releases.isEmpty ? [] : matcher.unannounced
    }

    /// How many claims came out as wanted.
    public func count(where isWanted: (Outcome) -> Bool) -> Int {
        items.reduce(0) { $0 + $1.claims.count { isWanted($0.outcome) } }
    }

    /// Announced and not seen, with its sentence.
    public var notSeen: [(claim: Claim, text: String)] {
        items.flatMap { item in item.claims.filter { $0.outcome == .notSeen }.map { ($0.claim, item.text) } }
    }
}

extension CrossCheck.Outcome {
    /// For example, `"seen"`, `"the page does not define WebApp"`.
    public var words: String {
        switch self {
        case .seen: "seen"
        case .notSeen: "not seen"
        case .earlier: "so already on the old side"
        case .kept(let names): "seen, but \(names) is still there"
        case .superseded(let version): "taken back in \(version)"
        case .elsewhere(let name): "the page does not define \(name)"
        case .notKnown(let reason): "cannot be seen: \(reason)"
        }
    }
}
