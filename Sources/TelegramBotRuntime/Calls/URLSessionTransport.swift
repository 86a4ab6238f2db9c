import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Carries requests by URLSession: what there is everywhere, without another dependency.
public struct URLSessionTransport: BotTransport {
    private let session: URLSession

    /// Without cookies, caches or stored credentials.
    public init() {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.urlCache = nil
        configuration.httpMaximumConnectionsPerHost = 32
        session = URLSession(configuration: configuration)
    }

    public func send(_ request: TransportRequest) async throws(BotError) -> TransportResponse {
        guard let url = URL(string: request.url) else { throw .rejected("the endpoint is no URL") }
        var urlRequest = URLRequest(url: url)
        urlRequest.httpMethod = "POST"
        urlRequest.timeoutInterval = Double(request.timeout.components.seconds)
        urlRequest.httpBody = Data(try await request.body.bytes())
        for header in request.headers { urlRequest.setValue(header.value, forHTTPHeaderField: header.name) }
        let data: Data, response: URLResponse
        do {
            (data, response) = try await session.data(for: urlRequest)
        } catch {
            throw Self.failure(error)
        }
        guard let http = response as? HTTPURLResponse else { throw .transport(.maybeSent, reason: "the answer is not HTTP") }
        let headers = http.allHeaderFields.compactMap { name, value in
            (name as? String).map { TransportHeader($0, "\(value)") }
        }
        return TransportResponse(status: http.statusCode, headers: headers, body: Array(data))
    }

    /// An error of URLSession holds the URL, and with it the token; only its code goes on.
    private static func failure(_ error: any Error) -> BotError {
        guard let error = error as? URLError else { return error is CancellationError ? .cancelled : .transport(.maybeSent, reason: "unknown") }
        return switch error.code {
        case .cancelled: .cancelled
        case .timedOut: .transport(.maybeSent, reason: "timed out")
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
