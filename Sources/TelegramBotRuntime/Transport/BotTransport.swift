/// What carries requests to the server and answers back: URLSession, AsyncHTTPClient, or a fake in tests.
///
///     struct Fake: BotTransport {
///         func send(_ request: TransportRequest) async throws(BotError) -> TransportResponse {
///             TransportResponse(status: .ok, body: .bytes(Array(#"{"ok":true,"result":true}"#.utf8)))
///         }
///     }
///
/// A transport is done with a request when the head of the answer is there; the body may still be on its way.
public protocol BotTransport: Sendable {
    /// - Throws: ``BotError/transport(_:reason:)``, ``BotError/cancelled``, or ``BotError/rejected(_:)`` where the body cannot be read;
    ///   any status is an answer and no error. What is thrown must not hold the request's URL, which has the token in it.
    func send(_ request: TransportRequest) async throws(BotError) -> TransportResponse
}
