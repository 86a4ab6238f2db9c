#if AsyncHTTPClient
import AsyncHTTPClient
import NIOCore
import NIOPosix
import TelegramBotRuntime

extension BotError {
    /// Errors of the client hold no URL, yet only their names go on: nobody promises that they will not.
    ///
    /// - Parameter progress: `nil` once the head of the answer is there.
    init(_ error: any Error, _ progress: BodyProgress?) {
        switch error {
        case let error as BotError: self = error
        case is CancellationError: self = .cancelled
        case let error as HTTPClientError where error == .cancelled: self = Task.isCancelled ? .cancelled : .transport(progress?.phase ?? .maybeSent, reason: "cancelled")
        case let error as HTTPClientError: self = .transport(progress?.phase ?? .maybeSent, reason: Self.text(error))
        case is NIOConnectionError: self = .transport(.notSent, reason: "the host does not answer")
        case let error as IOError: self = .transport(progress?.phase ?? .maybeSent, reason: "the connection failed (errno \(error.errnoCode))")
        case is ChannelError: self = .transport(progress?.phase ?? .maybeSent, reason: "the connection was closed")
        default: self = .transport(progress?.phase ?? .maybeSent, reason: "the connection failed (\(type(of: error)))")
        }
    }

    private static func text(_ error: HTTPClientError) -> String {
        switch error {
        case .deadlineExceeded, .readTimeout: BotError.lateReason
        case .connectTimeout, .getConnectionFromPoolTimeout: "the host does not answer"
        case .tlsHandshakeTimeout: "no secure connection in time"
        case .remoteConnectionClosed: "the connection was closed"
        case .bodyLengthMismatch: "the body has not the length it was said to have"
        default: error.shortDescription
        }
    }
}
#endif
