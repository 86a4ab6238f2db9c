/// What a report shows, for every format of it.
public struct DiffReport: Hashable, Sendable {
    /// For whom the report is.
    public enum Scope: String, Hashable, Sendable, CaseIterable {
        /// For those who speak with the server: what it does on the wire.
        case api
        /// For those who use the generated library: what it does to their source; only changes that can show there.
        case swift
    }

    /// The changes of one type, one method or one passage, or of several that changed in the same way.
    public struct Group: Hashable, Sendable {
        public var kind: Subject.Kind
        /// In page order.
        public var names: [String]
        /// Of the first of them.
        public var changes: [SchemaChange]

        /// For example, `"type Chat"`, `"methods sendPhoto, sendAudio"`.
        public var title: String { "\(kind == .topic ? "passage" : kind.rawValue)\(names.count > 1 ? "s" : "") \(names.joined(separator: ", "))" }

        /// Whether the other's members changed in the same way; what is new or gone stands by itself.
        fileprivate func isLike(_ other: Group) -> Bool {
            guard kind == other.kind, changes.count == other.changes.count, changes.allSatisfy(\.subject.isMember) else { return false }
            return zip(changes, other.changes).allSatisfy { one, other in
                one.line == other.line && one.wire == other.wire && one.swift == other.swift && other.subject.isMember
            }
        }
    }

    public var diff: SchemaDiff
    /// `nil` shows both verdicts.
    public var scope: Scope?
    public var crossCheck: CrossCheck?
    /// In page order.
    public var groups: [Group]
    /// The changes of the scope, one by one, in page order.
    public var shown: [SchemaChange]

    public init(_ diff: SchemaDiff, scope: Scope? = nil, crossCheck: CrossCheck? = nil) {
        self.diff = diff
        self.scope = scope
        self.crossCheck = crossCheck
        shown = diff.changes.filter { scope != .swift || $0.swift.severity > .none }
        groups = DiffReport.merged(DiffReport.groups(of: shown))
    }

    private static func groups(of changes: [SchemaChange]) -> [Group] {
        var groups: [Group] = []
        for change in changes {
            let kind: Subject.Kind = switch change.subject.kind {
            case .field: .type
            case .parameter: .method
            case .type, .method, .topic, .value: change.subject.kind
            }
            if let last = groups.last, last.kind == kind, last.names == [change.subject.entity] {
                groups[groups.count - 1].changes.append(change)
            } else {
                groups.append(Group(kind: kind, names: [change.subject.entity], changes: [change]))
            }
        }
        return groups
    }

    /// `receiver_user_id` left 13 methods in 10.3: one group, where the first of them stands.
    private static func merged(_ groups: [Group]) -> [Group] {
        var merged: [Group] = []
        for group in groups {
            if let index = merged.firstIndex(where: { $0.isLike(group) }) {
                merged[index].names += group.names
            } else {
                merged.append(group)
            }
        }
        return merged
    }

    /// Whether the scope has nothing to show.
    public var isEmpty: Bool { groups.isEmpty }

    /// For example, `"Bot API 10.2 → 10.3"`.
    public var title: String { "Bot API \(diff.old.title) → \(diff.new.title)" }

    /// For example, `["12 types added", "26 parameters removed"]`; kinds of change in a fixed order.
    public var summary: [String] {
        let changes = shown
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
