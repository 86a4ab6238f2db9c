/// What a report shows, for every format of it.
public struct DiffReport: Hashable, Sendable {
    /// For whom the report is.
    public enum Scope: String, Hashable, Sendable, CaseIterable {
        /// For those who speak with the server: what it does on the wire.
        case api
        /// For those who use the generated library: what it does to their source; only changes that can show there.
        case swift
    }

    /// The changes of one type, one method or one passage.
    public struct Group: Hashable, Sendable {
        public var kind: Subject.Kind
        public var name: String
        public var changes: [SchemaChange]
    }

    public var diff: SchemaDiff
    /// `nil` shows both verdicts.
    public var scope: Scope?
    public var crossCheck: CrossCheck?
    /// In page order.
    public var groups: [Group]

    public init(_ diff: SchemaDiff, scope: Scope? = nil, crossCheck: CrossCheck? = nil) {
        self.diff = diff
        self.scope = scope
        self.crossCheck = crossCheck
        groups = []
        for change in diff.changes where scope != .swift || change.swift.severity > .none {
            let kind: Subject.Kind = switch change.subject.kind {
            case .field: .type
            case .parameter: .method
            case .type, .method, .topic: change.subject.kind
            }
            if let last = groups.last, last.kind == kind, last.name == change.subject.entity {
                groups[groups.count - 1].changes.append(change)
            } else {
                groups.append(Group(kind: kind, name: change.subject.entity, changes: [change]))
            }
        }
    }

    /// Whether the scope has nothing to show.
    public var isEmpty: Bool { groups.isEmpty }

    /// For example, `"Bot API 10.2 → 10.3"`.
    public var title: String { "Bot API \(diff.old.title) → \(diff.new.title)" }

    /// For example, `["12 types added", "26 parameters removed"]`; kinds of change in a fixed order.
    public var summary: [String] {
        let changes = groups.flatMap(\.changes)
        func count(_ noun: String, _ verb: String, _ isWanted: (SchemaChange) -> Bool) -> String? {
            let number = changes.count(where: isWanted)
            return number == 0 ? nil : "\(number) \(number == 1 ? noun : noun + "s") \(verb)"
        }
        var lines: [String?] = []
        for kind in [Subject.Kind.type, .method, .field, .parameter, .topic] {
            let noun = kind == .topic ? "passage" : kind.rawValue
            lines.append(count(noun, "added") { $0.subject.kind == kind && $0.mark == .added })
            lines.append(count(noun, "removed") { $0.subject.kind == kind && $0.mark == .removed })
            lines.append(count(noun, "renamed") { $0.subject.kind == kind && $0.isRename })
        }
        lines.append(count("other change", "of meaning") { $0.mark == .changed && !$0.isRename && $0.kind != .documentation })
        lines.append(count("change", "of wording alone") { $0.kind == .documentation })
        return lines.compactMap(\.self)
    }

    /// The impacts that the scope shows, labelled, without those that nobody notices.
    public func impacts(of change: SchemaChange) -> [(label: String, impact: Impact)] {
        let both = [("wire", change.wire), ("Swift", change.swift)]
        return both.filter { label, impact in
            switch scope {
            case .api?: label == "wire" && impact.severity > .none
            case .swift?: label == "Swift" && impact.severity > .none
            case nil: impact.severity > .none
            }
        }
    }

    /// For example, `"major"` with its reasons; not for the scope of the wire.
    public var verdict: VersionVerdict? { scope == .api ? nil : diff.verdict }

    /// How many changes are breaking and risky on the wire.
    public var wireCounts: (breaking: Int, risky: Int) {
        (diff.changes.count { $0.wire.severity == .breaking }, diff.changes.count { $0.wire.severity == .risky })
    }
}

extension SchemaChange {
    var isRename: Bool { if case .renamed = kind { true } else { false } }

    /// As its line in a report names it: the member, or nothing for the entity itself.
    var label: String { subject.isMember ? subject.name : "" }

    /// The line of a report, without its mark: `"photo: added: ChatPhoto, optional"`.
    public var line: String { label.isEmpty ? words : "\(label) \(words)" }
}
