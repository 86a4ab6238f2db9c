/// How the version of the generated library must rise, and why.
///
/// Initializers of types that only the server makes are not promised to stay: what breaks them alone is minor.
public struct VersionVerdict: Hashable, Sendable {
    public enum Step: String, Hashable, Sendable {
        /// Nothing differs.
        case none
        /// Only documentation differs.
        case patch
        case minor
        case major
    }

    public var step: Step
    /// What decides, and where: `"its type changes (call): sendPoll.options"`.
    public var reasons: [String]

    init(of changes: [SchemaChange]) {
        func reasons(_ isWanted: (Impact) -> Bool) -> [String] {
            var order: [String] = []
            var subjects: [String: [String]] = [:]
            for change in changes where isWanted(change.swift) {
                let places = change.swift.places.map(\.rawValue).joined(separator: ", ")
                let reason = change.swift.reason + (places.isEmpty ? "" : " (\(places))")
                if subjects[reason] == nil { order.append(reason) }
                subjects[reason, default: []].append(change.subject.description)
            }
            return order.map { "\($0): \((subjects[$0] ?? []).joined(separator: ", "))" }
        }
        let breaking = reasons { $0.severity == .breaking }
        let additive = reasons { $0.severity == .compatible || $0.severity == .risky }
        if !breaking.isEmpty {
            step = .major
            self.reasons = breaking
        } else if !additive.isEmpty {
            step = .minor
            self.reasons = additive
        } else {
            step = changes.isEmpty ? .none : .patch
            self.reasons = []
        }
    }
}
