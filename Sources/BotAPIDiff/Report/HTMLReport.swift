/// A report as one page, without scripts and other files, legible in light and dark.
public struct HTMLReport: Sendable {
    private let report: DiffReport

    public init(_ report: DiffReport) { self.report = report }

    public var text: String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(escaped(report.title))</title>
        <style>
        \(HTMLReport.style)
        </style>
        </head>
        <body>
        <main>
        <h1>\(escaped(report.title))</h1>
        <p>\(report.isEmpty ? "No difference." : escaped(report.summary.joined(separator: ", ")) + ".")</p>
        \(head)
        \(report.groups.map(section).joined(separator: "\n"))
        \(report.crossCheck.map(announcements) ?? "")
        </main>
        </body>
        </html>

        """
    }

    private var head: String {
        var lines = report.diff.notes.map { "<p class=\"note\">\(escaped($0))</p>" }
        if report.scope != .swift {
            let counts = report.wireCounts
            lines.append("<p>On the wire: \(counts.breaking) breaking, \(counts.risky) risky.</p>")
        }
        if let verdict = report.verdict {
            lines.append("<p>Version of the library: <strong>\(verdict.step.rawValue)</strong>.</p>")
            if verdict.step == .major { lines.append(list(verdict.reasons.map(escaped))) }
        }
        return lines.joined(separator: "\n")
    }

    private func section(_ group: DiffReport.Group) -> String {
        let names = group.names.map { "<code>\(escaped($0))</code>" }.joined(separator: ", ")
        let items = group.changes.map { change in
            let label = change.label.isEmpty ? "" : "<code>\(escaped(change.label))</code> "
            var body = "<span class=\"\(change.mark)\">\(label)\(escaped(change.words))</span>"
            for (label, impact) in report.impacts(of: change) where impact.severity > .compatible {
                body += " <span class=\"\(impact.severity.word)\">\(label): \(escaped(impact.words))</span>"
            }
            if case .added(let outline) = change.kind, !outline.members.isEmpty {
                body += list(outline.members.map { "<code>\(escaped($0))</code>" })
            }
            return body
        }
        return "<h2>\(group.kind.rawValue)\(group.names.count > 1 ? "s" : "") \(names)</h2>\n\(list(items))"
    }

    private func announcements(_ check: CrossCheck) -> String {
        "<h2>Announced</h2>\n" + list(check.lines.map { escaped($0) })
    }

    private func list(_ items: [String]) -> String {
        "<ul>\n" + items.map { "<li>\($0)</li>\n" }.joined() + "</ul>"
    }

    private func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
    }

    private static let style = """
        :root { color-scheme: light dark; --good: light-dark(#116329, #7ee787); --bad: light-dark(#a40e26, #ff7b72); --care: light-dark(#7d4e00, #e3b341); }
        body { font: 16px/1.5 system-ui, sans-serif; margin: 0; }
        main { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
        h2 { font-size: 1.05rem; margin: 1.6rem 0 .3rem; }
        ul { margin: .2rem 0; padding-left: 1.3rem; }
        code { font-family: ui-monospace, monospace; }
        .added { color: var(--good); } .removed, .breaking { color: var(--bad); } .risky, .note { color: var(--care); }
        .breaking, .risky { display: block; font-size: .9em; }
        """
}
