import Foundation
import HTTPTypes
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Carries requests by URLSession: what there is everywhere, without another dependency.
///
/// Bodies and downloads that are streams pass through temporary files, so that no size of them takes memory.
///
/// On Linux prefer AsyncHTTPClient: URLSession takes five times its CPU there, and notices a connection that the server has closed only
/// when the timeout is over.
public struct URLSessionTransport: BotTransport {
    private let session: URLSession

    /// Without cookies, caches, redirects or stored credentials.
    public init() {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.urlCache = nil
        configuration.httpMaximumConnectionsPerHost = 32
        session = URLSession(configuration: configuration, delegate: NoRedirects(), delegateQueue: nil)
    }

    public func send(_ request: TransportRequest) async throws(BotError) -> TransportResponse {
        guard let url = URL(string: request.url) else { throw .rejected(Rejection(.endpoint, "the endpoint is no URL")) }
        var urlRequest = URLRequest(url: url)
        urlRequest.httpMethod = request.head.method.rawValue
        urlRequest.timeoutInterval = Double(request.timeout.components.seconds)
        for field in request.head.headerFields { urlRequest.setValue(field.value, forHTTPHeaderField: field.name.rawName) }
        let prepared = urlRequest
        return try await withTimeout(request.timeout) { () async throws(BotError) in
            do {
                return try await exchange(prepared, request)
            } catch {
                throw Self.failure(error)
            }
        }
    }

    private func exchange(_ urlRequest: URLRequest, _ request: TransportRequest) async throws -> TransportResponse {
        if request.head.method == .get {
            let (file, response) = try await session.download(for: urlRequest)
            defer { try? FileManager.default.removeItem(at: file) }
            // Once it is open it can be read, though its name is gone.
            let reader = try FileReader(file.path)
            return try Self.answer(response, .stream(ByteStream(once: reader.size) { { try await reader.next() } }))
        }
        let data: Data, response: URLResponse
        switch request.body {
        case .bytes(let bytes): (data, response) = try await session.upload(for: urlRequest, from: Data(bytes))
        case .stream(let stream):
            let file = try await TemporaryFile(stream)
            defer { file.remove() }
            (data, response) = try await session.upload(for: urlRequest, fromFile: file.url)
        }
        return try Self.answer(response, .bytes(Array(data)))
    }

    private static func answer(_ response: URLResponse, _ body: TransportBody) throws(BotError) -> TransportResponse {
        guard let http = response as? HTTPURLResponse else { throw .transport(.maybeSent, reason: "the answer is not HTTP") }
        var fields = HTTPFields()
        for (name, value) in http.allHeaderFields {
            if let name = (name as? String).flatMap({ HTTPField.Name($0) }) { fields[name] = "\(value)" }
        }
        return TransportResponse(head: HTTPResponse(status: .init(code: http.statusCode), headerFields: fields), body: body)
    }

    /// An error of URLSession holds the URL, and with it the token; only its code goes on.
    private static func failure(_ error: any Error) -> BotError {
        guard let error = error as? URLError else { return BotError(streaming: error) }
        return switch error.code {
        case .cancelled: .cancelled
        case .timedOut: .transport(.maybeSent, reason: BotError.lateReason)
        case .cannotFindHost, .dnsLookupFailed: .transport(.notSent, reason: "the host is unknown")
        case .cannotConnectToHost: .transport(.notSent, reason: "the host does not answer")
        case .notConnectedToInternet: .transport(.notSent, reason: "there is no network")
        case .badURL, .unsupportedURL: .transport(.notSent, reason: "the URL is not usable")
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected:
            .transport(.notSent, reason: "no secure connection (\(error.code.rawValue))")
        default: .transport(.maybeSent, reason: "the connection failed (\(error.code.rawValue))")
        }
    }
}

extension URLSessionTransport: CustomStringConvertible, CustomReflectable {
    public var description: String { "URLSession" }

    /// Nothing: the session holds the requests that are on their way, and their addresses the token.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A redirect would carry the token to another host.
private final class NoRedirects: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
