#if AsyncHTTPClient
public import AsyncHTTPClient
import HTTPTypes
import NIOCore
import NIOHTTP1
public import TelegramBotRuntime

/// Carries requests by AsyncHTTPClient, which is what bots on Linux want: it streams both ways, keeps connections alive and notices at
/// once when one is gone. It is the transport of `Bot(token:)` there.
///
///     let bot = Bot(token: .environment("BOT_TOKEN"), transport: AsyncHTTPClientTransport())
public struct AsyncHTTPClientTransport: BotTransport {
    private let client: HTTPClient
    private let downloads: HTTPClient

    /// Uses the one client that all bots of the process share.
    public init() {
        client = Self.shared
        downloads = Self.sharedForDownloads
    }

    /// Uses a client of one's own, which must be shut down when no bot uses it any more; see ``standardConfiguration``.
    ///
    /// How long a download may pause between two chunks is the client's read timeout.
    public init(client: HTTPClient) {
        self.client = client
        downloads = client
    }

    /// What bots want: HTTP/1, so that a connection that died takes one call along and no others; no redirects, which would carry the
    /// token elsewhere; no tracer, which would show it; up to 50 connections; attempts to connect are repeated by the bot alone.
    public static var standardConfiguration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration()
        configuration.httpVersion = .http1Only
        configuration.redirectConfiguration = .disallow
        configuration.tracing.tracer = nil
        configuration.timeout.connect = .seconds(10)
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 50
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }

    // Both live as long as the process.
    private static let shared = HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: standardConfiguration)
    private static let sharedForDownloads: HTTPClient = {
        var configuration = standardConfiguration
        configuration.timeout.read = .seconds(60)
        return HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
    }()

    public func send(_ request: TransportRequest) async throws(BotError) -> TransportResponse {
        let isDownload = request.head.method == .get
        var prepared = HTTPClientRequest(url: request.url)
        prepared.method = HTTPMethod(rawValue: request.head.method.rawValue)
        for field in request.head.headerFields { prepared.headers.add(name: field.name.rawName, value: field.value) }
        let progress = BodyProgress()
        if !isDownload { prepared.body = .init(request.body, progress) }
        let start = ContinuousClock.now
        let response: HTTPClientResponse
        do {
            response = try await (isDownload ? downloads : client).execute(prepared, timeout: TimeAmount(request.timeout))
        } catch {
            throw BotError(error, progress)
        }
        let head = HTTPResponse(response)
        if isDownload { return TransportResponse(head: head, body: .stream(ByteStream(response))) }
        let body = response.body
        return TransportResponse(head: head, body: .bytes(try await withTimeout(start + request.timeout - .now) { () async throws(BotError) in
            do {
                return Array(buffer: try await body.collect(upTo: Bot.longestAnswer))
            } catch {
                throw BotError(error, progress)
            }
        }))
    }
}

extension HTTPResponse {
    init(_ response: HTTPClientResponse) {
        var fields = HTTPFields()
        for (name, value) in response.headers {
            if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
        }
        self.init(status: .init(code: Int(response.status.code)), headerFields: fields)
    }
}

extension ByteStream {
    /// The body of a download, as fast as it is read.
    init(_ response: HTTPClientResponse) {
        let body = response.body
        self.init(once: response.headers.first(name: "content-length").flatMap { Int($0) }) {
            var iterator = body.makeAsyncIterator()
            return {
                do {
                    return try await iterator.next().map { Array(buffer: $0) }
                } catch {
                    throw BotError(error, nil)
                }
            }
        }
    }
}

extension TimeAmount {
    /// Beyond thirty years it makes no difference.
    init(_ duration: Duration) {
        let (seconds, attoseconds) = min(duration, .seconds(1_000_000_000)).components
        self = .nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
}
#endif
