import BotAPIDiff
import BotAPISchema

/// What changed since each older version, every change told once with the versions that it lies after.
///
/// For example, `Update.guest_message` was added after each version from 2.3.1 to 9.6, which is one line with one run.
struct Comparison: Hashable, Sendable {
    struct Change: Hashable, Sendable {
        var subject: Subject
        var mark: SchemaChange.Mark
        /// For example, "required → optional".
        var words: String
        /// Only what may hurt: "Swift: breaking, readers must unwrap it (property)".
        var impacts: [String]
    }

    /// One of the older versions.
    struct Version: Hashable, Sendable {
        var version: String
        var date: String?
        /// For example, "122 types added", "27 methods added".
        var summary: [String]
        /// What could not be compared.
        var notes: [String]
    }

    struct Entry: Hashable, Sendable {
        var change: Change
        /// Of indices of `versions`.
        var runs: [ClosedRange<Int>]
    }

    /// Oldest first.
    let versions: [Version]
    /// In page order; what is gone follows what is there of its owner, or of all.
    let entries: [Entry]

    init(of schema: Schema, since older: [Schema]) {
        let diffs = older.map { SchemaDiff(from: $0, to: schema) }
        versions = zip(older, diffs).map { old, diff in
            Version(version: old.version ?? "?", date: old.releaseDate, summary: DiffReport(diff).summary, notes: diff.notes)
        }
        var indices: [Change: Int] = [:]
        var entries: [Entry] = []
        for index in diffs.indices.reversed() {
            for change in diffs[index].changes.map(Change.init) {
                guard let known = indices[change] else {
                    indices[change] = entries.count
                    entries.append(Entry(change: change, runs: [index...index]))
                    continue
                }
                let last = entries[known].runs.count - 1
                let run = entries[known].runs[last]
                // The same change twice in one version is one.
                if run.lowerBound == index { continue }
                if run.lowerBound == index + 1 {
                    entries[known].runs[last] = index...run.upperBound
                } else {
                    entries[known].runs.append(index...index)
                }
            }
        }
        let order = Dictionary(schema.order.enumerated().map { ($1, $0) }) { first, _ in first }
        func rank(_ subject: Subject) -> [Int] {
            let owner: Subject = switch subject.kind {
            case .field: .type(subject.entity)
            case .parameter: .method(subject.entity)
            case .type, .method, .value, .topic: subject
            }
            return [order[owner] ?? .max, subject.isMember ? order[subject] ?? .max : -1]
        }
        let ranked = entries.enumerated().map { (rank: rank($1.change.subject) + [$0], entry: $1) }
        self.entries = ranked.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.entry)
    }
}

extension Schema {
    /// Types, methods and members in page order.
    fileprivate var order: [Subject] {
        var anchors = Anchors()
        return Chapter.all(of: self, anchors: &anchors).flatMap(\.entries).flatMap { entry -> [Subject] in
            switch entry {
            case .type(let type): [.type(type.name)] + type.fields.map { .field($0.name, of: type.name) }
            case .method(let method): [.method(method.name)] + method.parameters.map { .parameter($0.name, of: method.name) }
            case .topic: []
            }
        }
    }
}

extension Comparison.Change {
    init(_ change: SchemaChange) {
        subject = change.subject
        mark = change.mark
        // How alike two names are is for those who doubt a report.
        if case .renamed(let old, _) = change.kind { words = "renamed from \(old)" } else { words = change.words }
        impacts = [("wire", change.wire), ("Swift", change.swift)].filter { $0.1.severity > .compatible }.map { "\($0.0): \($0.1.words)" }
    }
}
