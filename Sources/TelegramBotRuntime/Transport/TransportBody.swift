/// The bytes of a request or an answer: all at once, or chunk after chunk.
public enum TransportBody: Sendable {
    case bytes([UInt8])
    case stream(ByteStream)

    public static var empty: Self { .bytes([]) }

    /// In bytes; `nil` if only the end tells.
    public var length: Int? {
        switch self {
        case .bytes(let bytes): bytes.count
        case .stream(let stream): stream.length
        }
    }

    /// The whole body in memory.
    ///
    /// - Parameter limit: In bytes; a body with more fails as ``BotError/transport(_:reason:)``, so that no server can fill the memory.
    public func bytes(upTo limit: Int = .max) async throws(BotError) -> [UInt8] {
        switch self {
        case .bytes(let bytes):
            if bytes.count > limit { throw .tooLong(limit) }
            return bytes
        case .stream(let stream):
            do {
                var all: [UInt8] = []
                for try await chunk in stream {
                    if all.count + chunk.count > limit { throw BotError.tooLong(limit) }
                    if all.isEmpty { all = chunk } else { all += chunk }
                }
                return all
            } catch {
                throw BotError(streaming: error)
            }
        }
    }
}

extension BotError {
    fileprivate static func tooLong(_ limit: Int) -> BotError { .transport(.maybeSent, reason: "the answer has more than \(limit) bytes") }

    /// Whatever a stream throws.
    package init(streaming error: any Error) {
        switch error {
        case let error as BotError: self = error
        case is CancellationError: self = .cancelled
        default: self = .transport(.maybeSent, reason: "a stream failed: \(type(of: error))")
        }
    }
}

extension TransportBody: CustomStringConvertible {
    /// For example, "404 bytes".
    public var description: String { length.map { "\($0) bytes" } ?? "stream" }
}
