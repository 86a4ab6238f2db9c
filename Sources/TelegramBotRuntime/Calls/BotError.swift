/// Why a call failed.
public enum BotError: Error, Sendable {
    /// The server said no.
    case api(APIFailure)
    /// An answer that is not the Bot API's, for example, a proxy's page.
    case http(status: Int, body: String)
    /// The connection failed.
    case transport(Delivery, reason: String)
    /// The answer could not be read.
    case decoding(path: [String], raw: [UInt8])
    case cancelled
    /// Not sent, because it cannot work.
    case rejected(String)

    /// Whether the server may have seen a request whose answer never came.
    public enum Delivery: String, Sendable {
        case notSent
        /// It may have been carried out.
        case maybeSent
    }
}
