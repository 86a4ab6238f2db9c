public import BotAPISchema

/// Every published version in order, and when each thing of the API came and went.
public struct SchemaHistory: Sendable {
    /// One version.
    public struct Release: Hashable, Sendable {
        /// For example, `"7.2"`.
        public var version: String
        /// ISO 8601.
        public var date: String?
        public var types: Int
        public var methods: Int
        public var fields: Int
        public var parameters: Int

        init(_ schema: Schema) {
            version = schema.version ?? "?"
            date = schema.releaseDate
            types = schema.types.count
            methods = schema.methods.count
            fields = schema.types.reduce(0) { $0 + $1.fields.count }
            parameters = schema.methods.reduce(0) { $0 + $1.parameters.count }
        }
    }

    /// From when to when something was there.
    public struct Span: Hashable, Sendable {
        public var since: Release
        /// The version before, where it was not yet; `nil` for what the oldest version has: it may be older.
        public var absentIn: Release?
        /// The version that removed it; `nil` while it is there.
        public var removedIn: Release?
    }

    /// Oldest first.
    public let schemas: [Schema]
    public let releases: [Release]
    /// By subject, oldest first.
    private let spans: [Subject: [Span]]

    /// In any order; a schema without a version has no place in it, and of two of one version the later one stands.
    public init(_ schemas: [Schema]) {
        var versions: [Version: Schema] = [:]
        for schema in schemas {
            if let version = schema.version.flatMap({ Version($0) }) { versions[version] = schema }
        }
        let ordered = versions.sorted { $0.key < $1.key }.map(\.value)
        let releases = ordered.map(Release.init)
        let all = Array(ordered.indices)
        // Not every version that is kept knows its values.
        let knowing = all.filter { !ordered[$0].values.isEmpty }
        var spans = SchemaHistory.spans(of: \.subjects, at: all, in: ordered, releases)
        spans.merge(SchemaHistory.spans(of: \.values, at: knowing, in: ordered, releases)) { one, _ in one }
        self.schemas = ordered
        self.releases = releases
        self.spans = spans
    }

    /// What a name means: `"sendPoll"`, `"Chat.photo"`, in any case; `nil` for what never was.
    /// Of two, the one that is there now.
    public func subject(named name: String) -> Subject? {
        let candidates = spans.keys.filter { $0.kind != .value && $0.description.lowercased() == name.lowercased() }
        return candidates.min { one, other in
            let (one, other) = (rank(one, name), rank(other, name))
            return one.lexicographicallyPrecedes(other)
        }
    }

    private func rank(_ subject: Subject, _ name: String) -> [String] {
        [subject.description == name ? "0" : "1", since(subject) != nil ? "0" : "1", subject.kind.rawValue, subject.description]
    }

    private static func spans(
        of subjects: (Schema) -> [Subject],
        at indices: [Int],
        in schemas: [Schema],
        _ releases: [Release]
    ) -> [Subject: [Span]] {
        var spans: [Subject: [Span]] = [:]
        var present: Set<Subject> = []
        var previous: Release?
        for index in indices {
            let current = Set(subjects(schemas[index]))
            for subject in current.subtracting(present) {
                spans[subject, default: []].append(Span(since: releases[index], absentIn: previous))
            }
            for subject in present.subtracting(current) {
                guard let last = spans[subject]?.count else { continue }
                spans[subject]?[last - 1].removedIn = releases[index]
            }
            present = current
            previous = releases[index]
        }
        return spans
    }

    /// When something came and went, oldest first; more than one where it came back. Empty for what never was.
    public func spans(of subject: Subject) -> [Span] { spans[subject] ?? [] }

    /// When what is there now came, for the last time; `nil` for what is not there.
    public func since(_ subject: Subject) -> Span? {
        guard let span = spans[subject]?.last, span.removedIn == nil else { return nil }
        return span
    }

    /// What was there once and is not now, with the version that removed it: in the order of removal, then of the page.
    public var removed: [(subject: Subject, span: Span)] {
        var removed: [(subject: Subject, span: Span)] = []
        for (index, schema) in schemas.enumerated().dropLast() {
            for subject in schema.subjects {
                guard let span = spans[subject]?.last, let version = span.removedIn, version == releases[index + 1] else { continue }
                removed.append((subject, span))
            }
        }
        return removed
    }

    /// The schema of a version, for example, `"9.2"`.
    public subscript(version: String) -> Schema? { schemas.first { $0.version == version } }
}

extension Schema {
    /// Types, fields, methods, parameters, each once.
    var subjects: [Subject] {
        var subjects: [Subject] = []
        for type in types {
            subjects.append(.type(type.name))
            subjects += type.fields.map { .field($0.name, of: type.name) }
        }
        for method in methods {
            subjects.append(.method(method.name))
            subjects += method.parameters.map { .parameter($0.name, of: method.name) }
        }
        return subjects
    }
}

extension SchemaHistory.Span {
    /// For example, `"Bot API 7.2 (2024-03-31)"`, `"Bot API 2.3.1 or earlier"`, `"Bot API 3.5 (2017-11-17), absent in 3.3"`.
    public var words: String {
        guard let absentIn else { return "Bot API \(since.version) or earlier" }
        let words = "Bot API \(since.version)" + (since.date.map { " (\($0))" } ?? "")
        return followsDirectly(absentIn.version) ? words : "\(words), absent in \(absentIn.version)"
    }

    private func followsDirectly(_ version: String) -> Bool {
        guard let one = Version(version), let other = Version(since.version) else { return false }
        return other.follows(one)
    }
}

extension Schema {
    /// Fields and parameters by names such as `Chat.photo`.
    var namedMembers: [(name: String, member: Member)] {
        types.flatMap { type in type.fields.map { ("\(type.name).\($0.name)", $0) } }
            + methods.flatMap { method in method.parameters.map { ("\(method.name).\($0.name)", $0) } }
    }

    /// The values of fields and parameters, as far as they are known.
    var values: [Subject] {
        namedMembers.flatMap { name, member in member.valueLists.flatMap(\.values).map { .value($0, of: name) } }
    }
}

extension Member {
    var valueLists: [ValueList] { facts.compactMap { if case .values(let list) = $0.statement { list } else { nil } } }
}
