import BotAPIDiff
import BotAPISchema

/// The versions that led to what the site describes, and what each of them changed.
struct Timeline: Sendable {
    /// One version, with what it changed against the one before.
    struct Step: Hashable, Sendable {
        var version: String
        var date: String?
        /// `nil` for the oldest.
        var diff: SchemaDiff?
    }

    /// What was there once and is not now.
    struct Departure: Hashable, Sendable {
        enum Fate: Hashable, Sendable {
            case removed
            case renamed(to: Subject)
            case split(into: [Subject])
            case moved(to: [Subject])
        }

        var subject: Subject
        var span: SchemaHistory.Span
        /// The version that it is gone since.
        var version: String
        var fate: Fate
    }

    /// Oldest first; the last one is what the site describes.
    let steps: [Step]
    /// Oldest first, without what the site describes.
    let older: [Schema]
    /// Types and methods that are gone, in the order of removal.
    let departures: [Departure]
    /// Members that are gone from what is still there, by its subject.
    let departedMembers: [Subject: [Departure]]

    /// - Parameter history: In any order; versions from the schema's own on do not count.
    init(_ schema: Schema, history: [Schema]) {
        let own = schema.version.flatMap { Version($0) }
        let kept = SchemaHistory(history.filter { old in
            guard let own, let version = old.version.flatMap({ Version($0) }) else { return own == nil }
            return version < own
        })
        older = kept.schemas
        let all = kept.schemas + [HistoryFile.kept(of: schema)]
        let diffs = zip(all, all.dropFirst()).map { SchemaDiff(from: $0, to: $1) }
        steps = zip(all, [nil] + diffs).map { Step(version: $0.version ?? "?", date: $0.releaseDate, diff: $1) }

        // Without a version of its own, what it describes has no place in the history, nor has what it lacks.
        let whole = own == nil ? kept : SchemaHistory(all)
        let fates = Timeline.fates(in: steps)
        let types = Set(schema.types.map(\.name))
        let methods = Set(schema.methods.map(\.name))
        var departures: [Departure] = []
        var members: [Subject: [Departure]] = [:]
        for (subject, span) in whole.removed where subject.kind != .value {
            guard let version = span.removedIn?.version else { continue }
            let fate = fates[Key(version: version, subject: subject)] ?? .removed
            let departure = Departure(subject: subject, span: span, version: version, fate: fate)
            switch (subject.kind, subject.owner) {
            case (.field, let owner?): if types.contains(owner) { members[.type(owner), default: []].append(departure) }
            case (.parameter, let owner?): if methods.contains(owner) { members[.method(owner), default: []].append(departure) }
            default: departures.append(departure)
            }
        }
        self.departures = departures
        departedMembers = members
    }

    private struct Key: Hashable {
        var version: String
        var subject: Subject
    }

    private static func fates(in steps: [Step]) -> [Key: Departure.Fate] {
        var fates: [Key: Departure.Fate] = [:]
        for step in steps {
            for change in step.diff?.changes ?? [] {
                var old = change.subject
                switch change.kind {
                case .renamed(let name, _):
                    old.name = name
                    fates[Key(version: step.version, subject: old)] = .renamed(to: change.subject)
                case .split(let names):
                    let parts = names.map { old.kind == .field ? Subject.field($0, of: old.entity) : .parameter($0, of: old.entity) }
                    fates[Key(version: step.version, subject: old)] = .split(into: parts)
                case .moved(let places):
                    fates[Key(version: step.version, subject: old)] = .moved(to: places)
                default: continue
                }
            }
        }
        return fates
    }
}
