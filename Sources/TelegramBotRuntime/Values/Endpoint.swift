/// The server that a bot talks to.
///
///     .cloud
///     .server("http://localhost:8081")
///     .localServer("http://localhost:8081", files: "/var/lib/telegram-bot-api")
///     .cloud.testEnvironment
public struct Endpoint: Hashable, Sendable {
    /// Without a slash at the end, for example, "https://example.org/telegram".
    public var baseURL: String { didSet { address = Address(baseURL) } }
    /// The base in its parts; `nil` if it is no URL.
    private(set) var address: Address?
    /// Telegram's other world, with accounts of its own.
    public var isTestEnvironment: Bool
    /// Where the files of a server that runs with `--local` are, for it and for this process; `nil` for any other server.
    public var localFiles: LocalFiles?

    public static let cloud = Endpoint("https://api.telegram.org")

    /// A server of one's own; behind a proxy its address may have a path.
    public static func server(_ url: String) -> Self {
        var base = Substring(url)
        while base.last == "/" { base.removeLast() }
        return Endpoint(String(base))
    }

    private init(_ baseURL: String) {
        self.baseURL = baseURL
        address = Address(baseURL)
        isTestEnvironment = false
    }

    /// A server of one's own that runs with `--local`.
    ///
    /// - Parameters:
    ///   - files: The folder that the server keeps its files in; downloads from anywhere else are refused.
    ///   - mounted: The same folder as this process sees it, if that is elsewhere, for example, in another container.
    public static func localServer(_ url: String, files: String, mounted: String? = nil) -> Self {
        var endpoint = server(url)
        endpoint.localFiles = LocalFiles(folder: files, mounted: mounted ?? files)
        return endpoint
    }

    /// Whether the server runs with `--local`: it then reads and hands out files by their paths, and takes uploads of 2000 MB.
    public var isLocal: Bool { localFiles != nil }

    public var testEnvironment: Self {
        var copy = self
        copy.isTestEnvironment = true
        return copy
    }
}
