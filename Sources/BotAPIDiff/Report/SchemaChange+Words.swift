import BotAPISchema

extension SchemaChange {
    /// How a line of a report begins.
    public enum Mark: String, Hashable, Sendable {
        case added = "+"
        case removed = "-"
        case changed = "~"
    }

    public var mark: Mark {
        switch kind {
        case .added: .added
        case .removed, .split, .moved: .removed
        case .renamed, .movedToSection, .reordered, .retyped, .becameOptional, .becameRequired, .resultChanged, .becameUnion,
            .becameObject, .unionGrown, .unionShrunk, .valuesAdded, .valuesRemoved, .restated, .documentation:
            .changed
        }
    }

    /// What happened to the subject: `"added: String, optional"`, `"renamed from thumb (score 0.95)"`,
    /// `"Integer → Integer or String"`.
    public var words: String {
        switch kind {
        case .added(let outline): "added: \(outline.text)"
        case .removed(let outline): "removed: \(outline.text)"
        case .renamed(let old, let score): "renamed from \(old) (score \(SchemaChange.rounded(score)))"
        case .split(let parts): "split into \(parts.joined(separator: ", "))"
        case .moved(let places): "moved to \(places.map(\.description).joined(separator: ", "))"
        case .movedToSection(let new, let old): "moved from section \(old) to \(new)"
        case .reordered(let members): "order changed: \(members.joined(separator: ", "))"
        case .retyped(let old, let new): "type \(SchemaChange.step(from: old, to: new))"
        case .becameOptional: "required → optional"
        case .becameRequired: "optional → required"
        case .resultChanged(let old, let new): "result \(old) → \(new)"
        case .becameUnion(let variants): "became a union of \(SchemaChange.list(variants))"
        case .becameObject(let variants): "became an object, was a union of \(SchemaChange.list(variants))"
        case .unionGrown(let variants): "union grew by \(SchemaChange.list(variants))"
        case .unionShrunk(let variants): "union lost \(SchemaChange.list(variants))"
        case .valuesAdded(let values): "values added: \(values.map(\.words).joined(separator: ", "))"
        case .valuesRemoved(let values): "values removed: \(values.map(\.words).joined(separator: ", "))"
        case .restated(let aspect, let old, let new):
            "\(aspect.rawValue) \(SchemaChange.list(old)) → \(SchemaChange.list(new))"
        case .documentation: "wording"
        }
    }

    /// Of a long list of types, what it gained or lost: "Array of … and InputMediaLivePhoto".
    private static func step(from old: TypeReference, to new: TypeReference) -> String {
        if case .array(let one) = old, case .array(let other) = new, one.isLong || other.isLong {
            return "Array of " + step(from: one, to: other)
        }
        guard case .oneOf(let before) = old, case .oneOf(let after) = new, before.count > 2 || after.count > 2 else { return "\(old) → \(new)" }
        let (gained, lost) = (after.filter { !before.contains($0) }, before.filter { !after.contains($0) })
        return [gained.isEmpty ? nil : "… grew by \(list(gained))", lost.isEmpty ? nil : "… lost \(list(lost))"].compactMap(\.self).joined(separator: ", ")
    }

    private static func list(_ types: [TypeReference]) -> String { types.map(\.description).joined(separator: ", ") }

    private static func list(_ statements: [Statement]) -> String {
        statements.isEmpty ? "not stated" : statements.map(\.words).joined(separator: "; ")
    }

    /// With two digits: `"0.95"`.
    private static func rounded(_ score: Double) -> String {
        let hundredths = Int((min(max(score, 0), 1) * 100).rounded())
        return hundredths == 100 ? "1.00" : "0." + (hundredths < 10 ? "0" : "") + String(hundredths)
    }
}

extension TypeReference {
    fileprivate var isLong: Bool { if case .oneOf(let types) = self { types.count > 2 } else { false } }
}
