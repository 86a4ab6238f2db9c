import BotAPICodegen
import BotAPIDiff
import BotAPISchema
import Foundation

/// The files outside of the library that an update writes: collected, compared with what is there, not yet written.
struct UpdateTexts {
    private let project: Project
    private var texts: [GeneratedFile] = []

    init(project: Project) throws(Failure) { self.project = project }

    mutating func set(_ path: String, _ text: String) { texts.append(GeneratedFile(path: path, text: text)) }

    /// Those that are not there, or are there with another text.
    var changed: [GeneratedFile] { texts.filter { current($0.path) != $0.text } }

    private func current(_ path: String) -> String? {
        FileManager.default.contents(atPath: project.relative(path)).flatMap { String(bytes: $0, encoding: .utf8) }
    }

    /// The release notes of a version, and its entry in the changelog.
    ///
    /// Notes that are there stay; what a page changes later under the same version is added to them.
    ///
    /// - Parameter earlier: What changed since the version before, for a version that stands here without notes.
    mutating func setNotes(_ version: Version, _ schema: Schema, report: DiffReport?, earlier: () throws(Failure) -> DiffReport?) throws(Failure) {
        let path = "spec/changes/\(version).md"
        let isBump = report?.diff.old.version != schema.version
        if let notes = current(path) {
            guard !isBump, let report, !report.isEmpty else { return }
            set(path, notes + "\n" + UpdateTexts.addition(report))
            return
        }
        let told = isBump ? report : try earlier()
        set(path, told.map { MarkdownReport($0).text } ?? "# Bot API \(version)\n\nThe first version that is kept here.\n")
        setChangelog(version, schema, told, notes: path)
    }

    /// The newest entry stands first; one that is there stays.
    private mutating func setChangelog(_ version: Version, _ schema: Schema, _ report: DiffReport?, notes: String) {
        let text = current("CHANGELOG.md") ?? "# Changelog\n\nOne entry a version of the Bot API.\n"
        guard !text.contains("\n## Bot API \(version) ") else { return }
        let summary = report.map { $0.isEmpty ? "No difference." : $0.summary.joined(separator: ", ") + "." } ?? "The first version that is kept here."
        let verdict = report?.verdict.map { " Version of the library: **\($0.step.rawValue)**." } ?? ""
        let entry = "## Bot API \(version) (\(schema.releaseDate ?? "no date"))\n\n\(summary)\(verdict) [What changed](\(notes))\n"
        guard let first = text.range(of: "\n## ") else { return set("CHANGELOG.md", "\(text)\n\(entry)") }
        set("CHANGELOG.md", text.replacingCharacters(in: first, with: "\n\(entry)\n## "))
    }

    /// A report below another: its title says why it is there, and its headings are one level deeper.
    private static func addition(_ report: DiffReport) -> String {
        var report = report
        report.crossCheck = nil
        let lines = MarkdownReport(report).text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        return "## Changed under the same version\n" + lines.map { $0.hasPrefix("## ") ? "#\($0)" : String($0) }.joined(separator: "\n")
    }
}
