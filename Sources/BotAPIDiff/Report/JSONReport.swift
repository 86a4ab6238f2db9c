public import BotAPISchema

/// A report for programs.
///
///     {"old": {"version": "10.2", …}, "new": {…}, "changes": [{"subject": "Chat.photo", "kind": "field", "change": "added",
///      "text": "added: ChatPhoto, optional", "wire": {"severity": "compatible", …}, "swift": {…}}], "verdict": {…}, "announced": {…}}
public struct JSONReport: Sendable {
    private let report: DiffReport

    public init(_ report: DiffReport) { self.report = report }

    /// Ends with an end of line.
    public var text: String { node.text() + "\n" }

    public var node: JSONNode {
        var entries: [JSONNode.Entry] = [
            .init("old", node(of: report.diff.old)),
            .init("new", node(of: report.diff.new)),
            .init("notes", .array(report.diff.notes.map(JSONNode.string))),
            .init("changes", .array(report.shown.map(node))),
        ]
        if let verdict = report.verdict {
            entries.append(.init("verdict", ["step": .string(verdict.step.rawValue), "reasons": .array(verdict.reasons.map(JSONNode.string))]))
        }
        if let crossCheck = report.crossCheck { entries.append(.init("announced", node(of: crossCheck))) }
        return .object(entries)
    }

    private func node(of side: SchemaDiff.Side) -> JSONNode {
        [
            "version": side.version.map(JSONNode.string) ?? .null,
            "release_date": side.releaseDate.map(JSONNode.string) ?? .null,
            "types": .integer(side.types),
            "methods": .integer(side.methods),
            "facts_only": .boolean(side.isFactsOnly),
        ]
    }

    private func node(of change: SchemaChange) -> JSONNode {
        var entries: [JSONNode.Entry] = [
            .init("subject", .string(change.subject.description)),
            .init("kind", .string(change.subject.kind.rawValue)),
            .init("change", .string(change.kind.word)),
            .init("text", .string(change.words)),
        ]
        entries += details(of: change.kind)
        if report.scope != .swift { entries.append(.init("wire", node(of: change.wire))) }
        if report.scope != .api { entries.append(.init("swift", node(of: change.swift))) }
        return .object(entries)
    }

    /// What programs need apart from the text.
    private func details(of kind: SchemaChange.Kind) -> [JSONNode.Entry] {
        func types(_ types: [TypeReference]) -> JSONNode { .array(types.map { .string($0.description) }) }
        switch kind {
        case .added(let outline), .removed(let outline): return [.init("members", .array(outline.members.map(JSONNode.string)))]
        case .renamed(let old, let score): return [.init("from", .string(old)), .init("score", .double((score * 100).rounded() / 100))]
        case .split(let parts): return [.init("to", .array(parts.map(JSONNode.string)))]
        case .moved(let places): return [.init("to", .array(places.map { .string($0.description) }))]
        case .movedToSection(let new, let old): return [.init("from", .string(old)), .init("to", .string(new))]
        case .reordered(let members): return [.init("members", .array(members.map(JSONNode.string)))]
        case .retyped(let old, let new), .resultChanged(let old, let new):
            return [.init("from", .string(old.description)), .init("to", .string(new.description))]
        case .becameUnion(let variants), .becameObject(let variants), .unionGrown(let variants), .unionShrunk(let variants):
            return [.init("variants", types(variants))]
        case .valuesAdded(let values), .valuesRemoved(let values): return [.init("values", .array(values.map { .string($0.words) }))]
        case .restated(let aspect, let old, let new):
            return [
                .init("aspect", .string(aspect.rawValue)),
                .init("from", .array(old.map { .string($0.words) })),
                .init("to", .array(new.map { .string($0.words) })),
            ]
        case .becameOptional, .becameRequired, .documentation: return []
        }
    }

    private func node(of impact: Impact) -> JSONNode {
        var entries: [JSONNode.Entry] = [
            .init("severity", .string(impact.severity.word)),
            .init("reason", .string(impact.reason)),
        ]
        if !impact.places.isEmpty { entries.append(.init("places", .array(impact.places.map { .string($0.rawValue) }))) }
        return .object(entries)
    }

    private func node(of check: CrossCheck) -> JSONNode {
        [
            "items": .array(check.items.map { item in
                [
                    "version": .string(item.version),
                    "text": .string(item.text),
                    "claims": .array(item.claims.map {
                        ["claim": .string($0.claim.description), "outcome": .string($0.outcome.words), "seen": .boolean($0.outcome == .seen)]
                    }),
                ]
            }),
            "unannounced": .array(check.unannounced.map { .string("\($0.subject): \($0.words)") }),
        ]
    }
}

extension SchemaChange.Kind {
    /// For programs, for example, `"became_optional"`.
    var word: String {
        switch self {
        case .added: "added"
        case .removed: "removed"
        case .renamed: "renamed"
        case .split: "split"
        case .moved: "moved"
        case .movedToSection: "moved_to_section"
        case .reordered: "reordered"
        case .retyped: "retyped"
        case .becameOptional: "became_optional"
        case .becameRequired: "became_required"
        case .resultChanged: "result_changed"
        case .becameUnion: "became_union"
        case .becameObject: "became_object"
        case .unionGrown: "union_grown"
        case .unionShrunk: "union_shrunk"
        case .valuesAdded: "values_added"
        case .valuesRemoved: "values_removed"
        case .restated: "restated"
        case .documentation: "documentation"
        }
    }
}
