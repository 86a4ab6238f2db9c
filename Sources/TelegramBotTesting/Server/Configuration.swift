#if Testing
extension FakeBotAPI {
    /// How a server is set up.
    public struct Configuration: Sendable {
        /// The bots there are; any other well-formed token is 401.
        public var tokens: [String]
        /// The loopback port to listen on; 0 for a free one.
        public var port: Int
        /// A server of one's own, in place of the cloud: absolute file paths, no limit of downloads, webhooks anywhere.
        public var isLocal: Bool
        /// The date the clock starts from, in seconds since 1970; nil for now.
        public var date: Int64?
        /// Uploaded files up to that many bytes are kept whole; of bigger ones only size and digest are.
        public var keptFileSize: Int
        /// The id of the first update. The real server begins anywhere.
        public var firstUpdateID: Int64
        /// What getFile offers for download, in bytes; a local server has no limit.
        public var downloadLimit: Int64
        /// How long a file path of getFile can be downloaded from, in seconds.
        public var filePathLifetime: Int

        public init(
            tokens: [String] = [Configuration.standardToken], port: Int = 0, isLocal: Bool = false, date: Int64? = nil,
            keptFileSize: Int = 1 << 20, firstUpdateID: Int64 = 700_000_001, downloadLimit: Int64 = 20 << 20,
            filePathLifetime: Int = 3600
        ) {
            self.tokens = tokens
            self.port = port
            self.isLocal = isLocal
            self.date = date
            self.keptFileSize = keptFileSize
            self.firstUpdateID = firstUpdateID
            self.downloadLimit = downloadLimit
            self.filePathLifetime = filePathLifetime
        }

        /// The token of the bot there is when nothing else is said; no real bot has it.
        public static let standardToken = "1234567890:FAKE-token_for-tests_0123456789abcd"
    }
}
#endif
