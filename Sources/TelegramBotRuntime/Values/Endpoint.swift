/// The server that a bot talks to.
///
///     .cloud
///     .server("http://localhost:8081")
///     .cloud.testEnvironment
public struct Endpoint: Hashable, Sendable {
    /// Without a slash at the end, for example, "https://example.org/telegram".
    public var baseURL: String
    /// Telegram's other world, with accounts of its own.
    public var isTestEnvironment: Bool
    /// Whether the server runs with `--local`: it then reads and hands out files by their paths.
    public var isLocal: Bool

    public static let cloud = Endpoint(baseURL: "https://api.telegram.org", isTestEnvironment: false, isLocal: false)

    /// A server of one's own; behind a proxy its address may have a path.
    public static func server(_ url: String, isLocal: Bool = false) -> Self {
        var base = Substring(url)
        while base.last == "/" { base.removeLast() }
        return Endpoint(baseURL: String(base), isTestEnvironment: false, isLocal: isLocal)
    }

    public var testEnvironment: Self {
        var copy = self
        copy.isTestEnvironment = true
        return copy
    }

    /// For example, "https://api.telegram.org/bot<token>/test/getMe".
    func url(of method: String, _ token: BotToken) -> String {
        baseURL + "/bot" + token.secret + (isTestEnvironment ? "/test/" : "/") + method
    }

    /// Where a file can be downloaded, for example, "https://api.telegram.org/file/bot<token>/photos/file_1.jpg".
    func url(ofFile path: String, _ token: BotToken) -> String {
        baseURL + "/file/bot" + token.secret + (isTestEnvironment ? "/test/" : "/") + path
    }
}
