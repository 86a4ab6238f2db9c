extension CrossCheck {
    /// For a report, without ends of line: counts, then what was not seen and what was not announced.
    public var lines: [String] {
        guard !items.isEmpty else { return ["announced: the page's list of changes has nothing between the two versions"] }
        let claims = items.reduce(0) { $0 + $1.claims.count }
        let seen = count { $0 == .seen }
        let behaviour = items.count { $0.claims.isEmpty }
        var lines = ["announced: \(claims) claims in \(items.count) sentences, \(seen) seen"]
        if behaviour > 0 { lines.append("  \(behaviour) sentences speak of behaviour, which no schema shows") }
        for item in items {
            for checked in item.claims where checked.outcome != .seen && checked.outcome != .notSeen {
                lines.append("  \(item.version): \(checked.claim): \(checked.outcome.words)")
            }
        }
        if !notSeen.isEmpty { lines.append("announced and not seen:") }
        lines += notSeen.map { "  \($0.claim): “\($0.text)”" }
        if !unannounced.isEmpty {
            lines.append("seen and not announced" + (oldestListed.map { ", or announced before \($0), where the list begins:" } ?? ":"))
        }
        return lines + unannounced.map { "  \($0.mark.rawValue) \($0.subject) \($0.words)" }
    }
}
