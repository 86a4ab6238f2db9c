public import TelegramBotAPI
#if AsyncHTTPClient && os(Linux)
import TelegramBotAsyncHTTPClient
#endif

extension Bot {
    /// A bot with the transport that is best here: AsyncHTTPClient on Linux, unless its trait is switched off, and URLSession elsewhere.
    ///
    ///     let bot = Bot(token: .environment("BOT_TOKEN"))
    ///
    /// - Parameters:
    ///   - token: From BotFather.
    ///   - endpoint: Telegram's own server, unless it is said otherwise.
    public init(token: BotToken, endpoint: Endpoint = .cloud) {
        #if AsyncHTTPClient && os(Linux)
        self.init(token: token, endpoint: endpoint, transport: AsyncHTTPClientTransport())
        #else
        self.init(token: token, endpoint: endpoint, transport: URLSessionTransport())
        #endif
    }
}
