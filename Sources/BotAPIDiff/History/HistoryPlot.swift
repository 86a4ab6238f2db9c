/// Types, methods and members over time, and the size of each version, as a picture for light and dark pages.
public struct HistoryPlot: Sendable {
    private let rows: [HistoryTable.Row]

    /// Only versions with a date have a place on the axis of time.
    public init(_ table: HistoryTable) { rows = table.rows.filter { HistoryPlot.days($0.release.date) != nil } }

    private static let width = 960.0
    private static let left = 56.0, right = 120.0
    private static let top = 40.0, middle = 330.0, bottom = 470.0

    /// SVG; ends with an end of line.
    public var svg: String {
        let body = rows.count < 2 ? "<text x=\"20\" y=\"60\">fewer than two dated versions</text>" : picture
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 510" role="img" aria-label="The Bot API over time">
            <style>
            svg { --ink: #1f2328; --faint: #d1d9e0; --a: #0550ae; --b: #116329; --c: #953800; --d: #8250df; background: #ffffff; }
            @media (prefers-color-scheme: dark) {
              svg { --ink: #f0f6fc; --faint: #3d444d; --a: #79c0ff; --b: #7ee787; --c: #ffa657; --d: #d2a8ff; background: #0d1117; }
            }
            text { font: 13px system-ui, sans-serif; fill: var(--ink); } .axis { stroke: var(--faint); stroke-width: 1; }
            path { fill: none; stroke-width: 2; } .small { font-size: 11px; }
            </style>
            <text x="56" y="22">The Bot API over time: what each version holds, and what it changed</text>
            \(body)
            </svg>

            """
    }

    private var picture: String {
        var lines: [String] = []
        for year in years {
            guard let day = HistoryPlot.days("\(year)-01-01"), day >= first else { continue }
            lines.append("<path class=\"axis\" d=\"M\(number(x(day))) 40V470\"/><text class=\"small\" x=\"\(number(x(day) + 3))\" y=\"486\">\(year)</text>")
        }
        let series: [(name: String, color: String, value: (SchemaHistory.Release) -> Int)] = [
            ("fields", "a", \.fields), ("parameters", "b", \.parameters), ("types", "c", \.types), ("methods", "d", \.methods),
        ]
        let highest = Double(max(rows.map { max($0.release.fields, $0.release.parameters, $0.release.types, $0.release.methods) }.max() ?? 1, 1))
        for (name, color, value) in series {
            func y(_ release: SchemaHistory.Release) -> Double {
                HistoryPlot.middle - (HistoryPlot.middle - HistoryPlot.top) * Double(value(release)) / highest
            }
            var path = ""
            for row in rows {
                let x = x(HistoryPlot.days(row.release.date) ?? first)
                // A version holds until the next one comes.
                path += path.isEmpty ? "M\(number(x)) \(number(y(row.release)))" : "H\(number(x))V\(number(y(row.release)))"
            }
            lines.append("<path style=\"stroke: var(--\(color))\" d=\"\(path)\"/>")
            if let last = rows.last {
                lines.append("<text x=\"\(number(HistoryPlot.width - HistoryPlot.right + 6))\" y=\"\(number(y(last.release) + 4))\" style=\"fill: var(--\(color))\">\(value(last.release)) \(name)</text>")
            }
        }
        return (lines + bars).joined(separator: "\n")
    }

    /// One a version, as high as the number of its changes; its title names the version.
    private var bars: [String] {
        let sizes = rows.map { $0.added + $0.removed + $0.changed }
        let highest = Double(max(sizes.max() ?? 1, 1))
        var bars = ["<text class=\"small\" x=\"56\" y=\"352\">changes of each version, at most \(sizes.max() ?? 0)</text>"]
        for (row, size) in zip(rows, sizes) where size > 0 {
            let height = (HistoryPlot.bottom - HistoryPlot.middle - 30) * Double(size) / highest
            let x = x(HistoryPlot.days(row.release.date) ?? first)
            bars.append("<rect x=\"\(number(x - 2))\" y=\"\(number(HistoryPlot.bottom - height))\" width=\"4\" height=\"\(number(height))\" style=\"fill: var(--a)\"><title>\(row.release.version), \(row.release.date ?? ""): \(size) changes</title></rect>")
        }
        return bars
    }

    private var first: Int { rows.first.flatMap { HistoryPlot.days($0.release.date) } ?? 0 }
    private var last: Int { rows.last.flatMap { HistoryPlot.days($0.release.date) } ?? 1 }

    private var years: ClosedRange<Int> {
        func year(_ row: HistoryTable.Row?) -> Int { row?.release.date.flatMap { Int($0.prefix(4)) } ?? 0 }
        return year(rows.first)...max(year(rows.first), year(rows.last))
    }

    private func x(_ day: Int) -> Double {
        HistoryPlot.left + (HistoryPlot.width - HistoryPlot.left - HistoryPlot.right) * Double(day - first) / Double(max(last - first, 1))
    }

    /// With one digit behind the point.
    private func number(_ value: Double) -> String { String((value * 10).rounded() / 10) }

    /// Days since a fixed one, near enough for a picture; `nil` for what is no date.
    private static func days(_ date: String?) -> Int? {
        guard let parts = date?.split(separator: "-").compactMap({ Int($0) }), parts.count == 3 else { return nil }
        return parts[0] * 365 + parts[0] / 4 + (parts[1] - 1) * 61 / 2 + parts[2]
    }
}
