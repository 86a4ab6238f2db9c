/// Why a call was not sent: it could not have succeeded.
///
/// For example, "the file film.mp4 has 3000000000 bytes; the server takes 52428800".
public struct Rejection: Hashable, Sendable {
    /// What kind of reason it is. Later versions may have more of them.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        public let description: String

        /// The token is empty or of another form than tokens have.
        public static let token = Code(description: "token")
        /// The endpoint is no URL.
        public static let endpoint = Code(description: "endpoint")
        /// More than 50 files in one request.
        public static let fileCount = Code(description: "fileCount")
        /// More than 1 MiB of text in one request.
        public static let textLength = Code(description: "textLength")
        /// A file that is bigger than the server takes.
        public static let fileSize = Code(description: "fileSize")
        /// A file that is not there, cannot be read, or changed while it was sent.
        public static let file = Code(description: "file")
        /// A path on the disk of the server, and the server is not local.
        public static let localFile = Code(description: "localFile")
        /// A stream that can be read once, and was.
        public static let usedStream = Code(description: "usedStream")
        /// A path that leads out of the folder it belongs to.
        public static let path = Code(description: "path")
        /// An earlier call was told to wait, and the wait is longer than a call may.
        public static let flood = Code(description: "flood")
        /// What another part of the library, or a middleware, refused.
        public static let other = Code(description: "other")
    }

    public var code: Code
    /// For people.
    public var reason: String
    /// When the call could be made, for ``Code/flood``.
    public var retryAfter: Seconds?

    public init(_ code: Code, _ reason: String, retryAfter: Seconds? = nil) {
        self.code = code
        self.reason = reason
        self.retryAfter = retryAfter
    }
}

extension Rejection: CustomStringConvertible {
    public var description: String { reason }
}

extension Rejection: ExpressibleByStringLiteral {
    /// What a middleware or a transport refuses, with the code ``Code/other``.
    ///
    ///     throw .rejected("not at night")
    public init(stringLiteral reason: String) { self.init(.other, reason) }
}
