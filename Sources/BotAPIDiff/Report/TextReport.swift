/// A report for a terminal.
///
///     Bot API 10.2 → 10.3
///     12 types added, 13 parameters added
///
///     type Message
///       + community_chat_joined added: CommunityChatJoined, optional
///         wire: compatible, older code ignores it
public struct TextReport: Sendable {
    private let report: DiffReport
    private let isDetailed: Bool

    /// `isDetailed`: also what is merely compatible says so.
    public init(_ report: DiffReport, isDetailed: Bool = false) {
        self.report = report
        self.isDetailed = isDetailed
    }

    /// Ends with an end of line.
    public var text: String {
        var lines = [report.title, report.isEmpty ? "no difference" : report.summary.joined(separator: ", ")]
        lines += report.diff.notes.map { "note: \($0)" }
        for group in report.groups {
            lines += ["", group.title]
            for change in group.changes {
                lines.append("  \(change.mark.rawValue) \(change.line)")
                lines += members(of: change).map { "      \($0)" }
                for (label, impact) in report.impacts(of: change) where isDetailed || impact.severity > .compatible {
                    lines.append("      \(label): \(impact.words)")
                }
            }
        }
        lines += verdict
        if let crossCheck = report.crossCheck { lines += [""] + crossCheck.lines }
        return lines.joined(separator: "\n") + "\n"
    }

    private func members(of change: SchemaChange) -> [String] {
        if case .added(let outline) = change.kind { outline.members } else { [] }
    }

    private var verdict: [String] {
        var lines: [String] = []
        if report.scope != .swift {
            let counts = report.wireCounts
            lines.append("wire: \(counts.breaking) breaking, \(counts.risky) risky")
        }
        if let verdict = report.verdict {
            lines.append("version of the library: \(verdict.step.rawValue)")
            lines += (verdict.step == .major ? verdict.reasons : []).map { "  \($0)" }
        }
        return lines.isEmpty ? [] : [""] + lines
    }
}

extension Impact {
    /// For example, `"breaking, the name is gone (call)"`.
    public var words: String {
        let places = places.map(\.rawValue).joined(separator: ", ")
        return severity.word + (reason.isEmpty ? "" : ", \(reason)") + (places.isEmpty ? "" : " (\(places))")
    }
}
