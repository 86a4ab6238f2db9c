/// A report for release notes and pull requests.
///
///     # Bot API 10.2 → 10.3
///
///     12 types added, 12 fields added.
///
///     ## Type `Message`
///
///     - added `community_chat_joined`: CommunityChatJoined, optional
public struct MarkdownReport: Sendable {
    private let report: DiffReport

    public init(_ report: DiffReport) { self.report = report }

    /// Ends with an end of line.
    public var text: String {
        var blocks = ["# \(report.title)", report.isEmpty ? "No difference." : report.summary.joined(separator: ", ") + "."]
        blocks += report.diff.notes.map { "> \(escaped($0))" }
        blocks += verdict
        for group in report.groups {
            let names = group.names.map { "`\($0)`" }.joined(separator: ", ")
            let kind = group.kind == .topic ? "passage" : group.kind.rawValue
            blocks.append("## \(kind.prefix(1).uppercased())\(kind.dropFirst())\(group.names.count > 1 ? "s" : "") \(names)")
            blocks.append(group.changes.map(item).joined(separator: "\n"))
        }
        if let crossCheck = report.crossCheck { blocks += announcements(crossCheck) }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func item(_ change: SchemaChange) -> String {
        var lines = ["- \(change.label.isEmpty ? "" : "`\(change.label)` ")\(escaped(change.words))"]
        if case .added(let outline) = change.kind { lines += outline.members.map { "  - \(member($0))" } }
        for (label, impact) in report.impacts(of: change) where impact.severity > .compatible {
            let places = impact.places.map(\.rawValue).joined(separator: ", ")
            lines.append("  - **\(label): \(impact.severity.word)**, \(impact.reason)\(places.isEmpty ? "" : " (\(places))")")
        }
        return lines.joined(separator: "\n")
    }

    /// The name of a member as code: "`user`: User".
    private func member(_ line: String) -> String {
        guard let colon = line.firstRange(of: ": ") else { return "`\(line)`" }
        return "`\(line[..<colon.lowerBound])`: \(line[colon.upperBound...])"
    }

    private var verdict: [String] {
        var blocks: [String] = []
        if report.scope != .swift {
            let counts = report.wireCounts
            blocks.append("On the wire: \(counts.breaking) breaking, \(counts.risky) risky.")
        }
        if let verdict = report.verdict {
            blocks.append("Version of the library: **\(verdict.step.rawValue)**.")
            if verdict.step == .major { blocks.append(verdict.reasons.map { "- \(escaped($0))" }.joined(separator: "\n")) }
        }
        return blocks
    }

    private func announcements(_ check: CrossCheck) -> [String] {
        var blocks = ["## Announced"]
        let claims = check.items.reduce(0) { $0 + $1.claims.count }
        blocks.append("\(claims) claims, \(check.count { $0 == .seen }) of them seen.")
        let others = check.items.flatMap { item in item.claims.filter { $0.outcome != .seen }.map { (item.version, $0) } }
        if !others.isEmpty {
            blocks.append(others.map { "- \($0): \(escaped($1.claim.description)): \(escaped($1.outcome.words))" }.joined(separator: "\n"))
        }
        if !check.unannounced.isEmpty {
            blocks.append("Seen and not announced\(check.oldestListed.map { ", or announced before \($0), where the list begins" } ?? ""):")
            blocks.append(check.unannounced.map { "- `\($0.subject)` \(escaped($0.words))" }.joined(separator: "\n"))
        }
        return blocks
    }

    /// What Markdown would take for marks.
    private func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            if "*_`<>[]\\|".contains(character) { result.append("\\") }
            result.append(character)
        }
    }
}

extension StringProtocol {
    /// Where these words first stand.
    func firstRange(of words: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(words) { return start..<index(start, offsetBy: words.count) }
            start = index(after: start)
        }
        return nil
    }
}
