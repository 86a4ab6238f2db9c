/// What a change does to those who were content before, and why.
public struct Impact: Hashable, Sendable {
    public enum Severity: Int, Hashable, Sendable, Comparable {
        /// Nobody notices.
        case none
        /// More is possible than before; what was right stays right.
        case compatible
        /// What was right may behave otherwise.
        case risky
        /// What was right fails.
        case breaking

        public static func < (one: Severity, other: Severity) -> Bool { one.rawValue < other.rawValue }

        /// For example, `"breaking"`.
        public var word: String {
            switch self {
            case .none: "none"
            case .compatible: "compatible"
            case .risky: "risky"
            case .breaking: "breaking"
            }
        }
    }

    /// Where in Swift source a change shows.
    public enum Place: String, Hashable, Sendable {
        /// A name is gone.
        case name
        /// A call of a method, or the initializer of its request.
        case call
        /// The initializer of a type.
        case initializer
        /// A property that is read.
        case property
        /// What a call returns.
        case result
        /// A `switch` that lists every case and has no default.
        case exhaustiveSwitch = "exhaustive switch"
    }

    public var severity: Severity
    /// Ends without a full stop; empty for none.
    public var reason: String
    /// Empty for the wire.
    public var places: [Place]

    public init(_ severity: Severity, _ reason: String, at places: [Place] = []) {
        self.severity = severity
        self.reason = reason
        self.places = places
    }

    public static let none = Impact(.none, "")

    static func compatible(_ reason: String, at places: Place...) -> Impact { Impact(.compatible, reason, at: places) }
    static func risky(_ reason: String, at places: Place...) -> Impact { Impact(.risky, reason, at: places) }
    static func breaking(_ reason: String, at places: Place...) -> Impact { Impact(.breaking, reason, at: places) }

    /// Both at once.
    func and(_ other: Impact) -> Impact {
        let reasons = [self, other].sorted { $0.severity > $1.severity }.map(\.reason).filter { !$0.isEmpty }
        return Impact(max(severity, other.severity), reasons.joined(separator: "; "), at: places + other.places.filter { !places.contains($0) })
    }

    /// The graver of two.
    func or(_ other: Impact) -> Impact { other.severity > severity ? other : self }
}
