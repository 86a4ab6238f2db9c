public import HTTPTypes

/// What a web server received for a webhook.
public struct WebhookRequest: Sendable {
    /// Verb, path and headers.
    public var head: HTTPRequest
    /// The whole body.
    public var body: [UInt8]
    /// Where the connection comes from, for example, "149.154.167.220"; only needed where networks are checked.
    public var peer: String?

    public init(head: HTTPRequest, body: [UInt8], peer: String? = nil) {
        self.head = head
        self.body = body
        self.peer = peer
    }
}

/// What a web server answers for a webhook.
public struct WebhookResponse: Sendable {
    /// Status and headers.
    public var head: HTTPResponse
    /// Empty, or a call for the server to carry out.
    public var body: TransportBody

    init(_ status: HTTPResponse.Status, _ headers: HTTPFields = [:], body: TransportBody = .empty) {
        head = HTTPResponse(status: status, headerFields: headers)
        self.body = body
    }

    public var status: Int { head.status.code }
}
