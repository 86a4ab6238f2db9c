/// What happens round every attempt of every call: logging, measuring, changing parameters, answering instead of the server.
///
///     struct HTMLByDefault: BotMiddleware {
///         func intercept(_ call: BotCall, next: Next) async throws(BotError) -> CallResult {
///             var call = call
///             if call.method.hasPrefix("send"), call.body["parse_mode"] == nil { call.body["parse_mode"] = "HTML" }
///             return try await next(call)
///         }
///     }
///
/// A refusal of the server, or any other failure, is the error that `next` throws. Whether there will be another attempt is
/// decided outside: throw the error on.
public protocol BotMiddleware: Sendable {
    typealias Next = @Sendable (BotCall) async throws(BotError) -> CallResult

    /// - Parameter next: The rest of the way to the server, to be called once, or not at all.
    func intercept(_ call: BotCall, next: Next) async throws(BotError) -> CallResult
}

extension CallResult {
    /// A result that did not come from the server.
    ///
    /// - Throws: ``BotError/decoding(path:raw:)`` if it is of quite another type than the call returns.
    public init(_ json: JSON, for call: BotCall) throws(BotError) {
        let bytes = json.json()
        var issues: [DecodingIssue] = []
        let value: ModelValue
        do {
            value = try ModelDecoder.decode(bytes, call.result.layout, issues: &issues)
        } catch {
            throw .decoding(path: [], raw: bytes)
        }
        var other: (any Sendable)?
        if case .other(_, let read) = call.result {
            let envelope = JSON.object([.init("ok", true), .init("result", json)]).json()
            other = try read(TransportResponse(status: .ok, body: .bytes(envelope)), envelope)
        }
        self.init(value: value, issues: issues, size: bytes.count, other: other)
    }
}
