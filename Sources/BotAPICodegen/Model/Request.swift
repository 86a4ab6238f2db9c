/// A method of the API: the structure of its parameters and the call on the client.
struct Request: Hashable, Sendable {
    var structure: Structure
    /// On the wire, for example, `"sendMessage"`.
    var method: String
    var call: ClientMethod
    var result: SwiftType
    var isRepeatable: Bool
    /// Whether a caller may ignore what it returns.
    var isDiscardable: Bool
}

/// The method of `Bot` that makes and sends a request.
struct ClientMethod: Hashable, Sendable {
    var name: SwiftIdentifier
    var docs: DocComment
    var former: [FormerIdentifier] = []
}
