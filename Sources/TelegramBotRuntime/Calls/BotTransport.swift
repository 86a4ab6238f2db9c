/// What carries requests to the server: URLSession, another HTTP client, or a fake in tests.
///
///     struct Fake: BotTransport {
///         func send(_ request: TransportRequest) async throws(BotError) -> TransportResponse {
///             TransportResponse(status: 200, body: Array(#"{"ok":true,"result":true}"#.utf8))
///         }
///     }
public protocol BotTransport: Sendable {
    /// - Throws: ``BotError/transport(_:reason:)`` or ``BotError/cancelled``; any status is an answer and no error.
    func send(_ request: TransportRequest) async throws(BotError) -> TransportResponse
}

/// One POST.
public struct TransportRequest: Sendable {
    /// For example, "sendMessage".
    public var method: String
    /// Holds the token: do not log it.
    public var url: String
    public var headers: [TransportHeader]
    public var body: RequestBody
    /// From now until the whole answer is there.
    public var timeout: Duration

    public init(method: String, url: String, headers: [TransportHeader], body: RequestBody, timeout: Duration = .seconds(60)) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
    }
}

extension TransportRequest: CustomStringConvertible, CustomReflectable {
    /// For example, "POST sendMessage".
    public var description: String { "POST \(method)" }

    /// Everything but the URL, for its token.
    public var customMirror: Mirror {
        Mirror(self, children: ["method": method, "headers": headers, "body": body, "timeout": timeout])
    }
}

public struct TransportHeader: Hashable, Sendable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

public struct TransportResponse: Sendable {
    public var status: Int
    public var headers: [TransportHeader]
    public var body: [UInt8]

    public init(status: Int, headers: [TransportHeader] = [], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The header's value, whatever the case of its name.
    public func header(_ name: String) -> String? {
        let name = name.lowercased()
        return headers.first { $0.name.lowercased() == name }?.value
    }
}
