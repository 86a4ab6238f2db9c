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
    /// For calls and downloads.
    private let client: HTTPClient
    /// For what the server may think about for longer than a client with a read timeout waits.
    private let patientClient: HTTPClient
    /// What the connections of the patient client run on, if that is one loop.
    private let patientLoop: (any EventLoop)?

    /// Uses the clients that all bots of the process share.
    public init() {
        client = Self.shared
        patientClient = Self.sharedAndPatient
        patientLoop = Self.loop
    }

    /// Uses a client of one's own, which must be shut down when no bot uses it any more; see ``standardConfiguration``.
    public init(client: HTTPClient) {
        self.client = client
        patientClient = client
        patientLoop = nil
    }

    /// What bots want: HTTP/1, so that a connection that died takes one call along and no others; no redirects, which would carry the
    /// token elsewhere; no tracer, which would show it; up to 50 connections; attempts to connect are repeated by the bot alone. An answer
    /// of which nothing more comes is given up after 65 seconds, which is longer than the server waits for an update.
    public static var standardConfiguration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration()
        configuration.httpVersion = .http1Only
        configuration.redirectConfiguration = .disallow
        configuration.tracing.tracer = nil
        configuration.timeout.connect = .seconds(10)
        configuration.timeout.read = .seconds(65)
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 50
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }

    // Both live as long as the process.
    private static let shared = HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: standardConfiguration)
    private static let loop = HTTPClient.defaultEventLoopGroup.next()
    private static let sharedAndPatient: HTTPClient = {
        var configuration = standardConfiguration
        configuration.timeout.read = nil
        return HTTPClient(eventLoopGroup: loop, configuration: configuration)
    }()

    public func send(_ request: TransportRequest) async throws(BotError) -> TransportResponse {
        let isDownload = request.head.method == .get
        var prepared = HTTPClientRequest(url: request.url)
        prepared.method = HTTPMethod(rawValue: request.head.method.rawValue)
        for field in request.head.headerFields { prepared.headers.add(name: field.name.rawName, value: field.value) }
        let progress = BodyProgress()
        if !isDownload { prepared.body = .init(request.body, progress, on: patientLoop) }
        let isPatient = request.isPatient, deadline = NIODeadline.now() + TimeAmount(request.timeout)
        let response: HTTPClientResponse
        do {
            response = try await (isPatient ? patientClient : client).execute(prepared, deadline: deadline)
        } catch {
            throw BotError(error, progress)
        }
        let head = HTTPResponse(response)
        if isDownload { return TransportResponse(head: head, body: .stream(ByteStream(response))) }
        guard isPatient else { return TransportResponse(head: head, body: .bytes(try await response.bytes(until: deadline))) }
        // Nothing but a timer ends the wait for the rest of an answer here.
        let left = max(.zero, Duration.nanoseconds((deadline - .now()).nanoseconds))
        return TransportResponse(head: head, body: .bytes(try await withTimeout(left) { () async throws(BotError) in
            try await response.bytes(until: deadline)
        }))
    }
}

extension AsyncHTTPClientTransport: CustomStringConvertible, CustomReflectable {
    public var description: String { "AsyncHTTPClient" }

    /// Nothing: the client holds the requests that are on their way, and their addresses the token.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension TransportRequest {
    /// Whether the server may take longer to answer than a client with a read timeout waits: it passes files on, or the caller says so.
    fileprivate var isPatient: Bool {
        if case .stream = body { return true }
        return timeout > .seconds(60) && head.method != .get
    }
}

extension HTTPClientResponse {
    /// The whole body, as far as it comes before the deadline.
    fileprivate func bytes(until deadline: NIODeadline) async throws(BotError) -> [UInt8] {
        do {
            var all: [UInt8] = []
            for try await buffer in body {
                if NIODeadline.now() > deadline { throw BotError.noAnswerInTime }
                if all.count + buffer.readableBytes > Bot.longestAnswer { throw BotError.transport(.maybeSent, reason: "the answer is too long") }
                if all.isEmpty { all = Array(buffer: buffer) } else { all.append(contentsOf: buffer.readableBytesView) }
            }
            return all
        } catch {
            throw BotError(error, nil)
        }
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
