/// Every version with its size and what it changed.
public struct HistoryTable: Hashable, Sendable {
    public struct Row: Hashable, Sendable {
        public var release: SchemaHistory.Release
        /// Types, methods, fields, parameters that came, that went, and changes of other kinds; 0 for the oldest version.
        public var added: Int
        public var removed: Int
        public var changed: Int
        /// How the version of the generated library had to rise.
        public var step: VersionVerdict.Step
    }

    public var rows: [Row]

    public init(of history: SchemaHistory) {
        rows = []
        for (index, release) in history.releases.enumerated() {
            guard index > 0 else {
                rows.append(Row(release: release, added: 0, removed: 0, changed: 0, step: .none))
                continue
            }
            let diff = SchemaDiff(from: history.schemas[index - 1], to: history.schemas[index])
            rows.append(
                Row(
                    release: release,
                    added: diff.changes.count { $0.mark == .added },
                    removed: diff.changes.count { $0.mark == .removed },
                    changed: diff.changes.count { $0.mark == .changed },
                    step: diff.verdict.step
                )
            )
        }
    }

    private static let header = ["version", "date", "types", "methods", "fields", "parameters", "+", "-", "~", "library"]

    private var cells: [[String]] {
        rows.map { row in
            let release = row.release
            let counts = [release.types, release.methods, release.fields, release.parameters, row.added, row.removed, row.changed]
            return [release.version, release.date ?? ""] + counts.map(String.init) + [row.step == .none ? "" : row.step.rawValue]
        }
    }

    /// For a terminal; numbers flush right; ends with an end of line.
    public var text: String {
        let lines = [HistoryTable.header] + cells
        let widths = HistoryTable.header.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { line in
            let padded = line.enumerated().map { column, cell in
                let blanks = String(repeating: " ", count: widths[column] - cell.count)
                return (2...8).contains(column) ? blanks + cell : cell + blanks
            }
            let text = padded.joined(separator: "  ")
            return String(text.reversed().drop { $0 == " " }.reversed()) + "\n"
        }.joined()
    }

    /// As a table of Markdown; ends with an end of line.
    public var markdown: String {
        let rule = HistoryTable.header.indices.map { (2...8).contains($0) ? "--:" : ":--" }
        return ([HistoryTable.header, rule] + cells).map { "| \($0.joined(separator: " | ")) |\n" }.joined()
    }
}
