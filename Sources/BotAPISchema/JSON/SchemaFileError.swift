/// Why a JSON file is no schema.
public struct SchemaFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where in the file, what was read, what was expected.
    public var message: String

    public init(_ message: String) { self.message = message }

    public var description: String { message }

    /// Says in a sentence where a decoder stopped, for example,
    /// "no schema: types[3].fields[0].name: expected a String, found a number".
    public init(_ error: any Error, expected: String) {
        guard let error = error as? DecodingError else {
            self.init("no \(expected): \(error)")
            return
        }
        let context: DecodingError.Context
        let problem: String
        switch error {
        case .keyNotFound(let key, let where_):
            (context, problem) = (where_, "there is no “\(key.stringValue)”")
        case .typeMismatch(_, let where_), .valueNotFound(_, let where_), .dataCorrupted(let where_):
            (context, problem) = (where_, where_.debugDescription)
        @unknown default:
            self.init("no \(expected): \(error)")
            return
        }
        var path = ""
        for key in context.codingPath {
            if let index = key.intValue {
                path += "[\(index)]"
            } else {
                path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
            }
        }
        self.init("no \(expected): " + (path.isEmpty ? "" : path + ": ") + problem)
    }
}
