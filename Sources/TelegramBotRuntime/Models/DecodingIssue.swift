/// A value that was not what the API promises, and where; decoding goes on without it.
///
/// For example, `message.entities.1: wrong type`: that entity is left out, all others are there.
public struct DecodingIssue: Hashable, Sendable, CustomStringConvertible {
    public enum Reason: String, Hashable, Sendable {
        /// A required field was absent or null; its property answers 0, false, "", [] or an empty object.
        case missing
        case wrongType = "wrong type"
        /// Nested deeper than 128 levels.
        case tooDeep = "too deep"
    }

    /// Keys and indices from the outermost value on, for example, `["message", "entities", "1"]`.
    public var path: [String]
    public var reason: Reason

    public init(path: [String], reason: Reason) {
        self.path = path
        self.reason = reason
    }

    public var description: String {
        path.isEmpty ? reason.rawValue : path.joined(separator: ".") + ": " + reason.rawValue
    }
}
