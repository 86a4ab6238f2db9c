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
    /// The changes that decide, most of them named: `"sendPoll.options: its type changes (call)"`.
    public var reasons: [String]

    init(of changes: [SchemaChange]) {
        func reasons(_ isWanted: (Impact) -> Bool) -> [String] {
            changes.filter { isWanted($0.swift) }.map { change in
                let places = change.swift.places.map(\.rawValue).joined(separator: ", ")
                return "\(change.subject): \(change.swift.reason)" + (places.isEmpty ? "" : " (\(places))")
            }
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
