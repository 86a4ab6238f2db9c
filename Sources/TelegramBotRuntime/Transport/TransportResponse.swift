public import HTTPTypes

/// An answer as a transport received it.
public struct TransportResponse: Sendable {
    /// Status and headers.
    public var head: HTTPResponse
    /// Whole, or still on its way.
    public var body: TransportBody

    public init(head: HTTPResponse, body: TransportBody) {
        self.head = head
        self.body = body
    }

    /// - Parameter status: For example, `.ok`, or `429` with any number of three digits.
    public init(status: HTTPResponse.Status, headers: HTTPFields = [:], body: TransportBody) {
        self.init(head: HTTPResponse(status: status, headerFields: headers), body: body)
    }

    public var status: Int { head.status.code }

    /// What the header of that name says, in seconds; a date is not read.
    var retryAfter: Seconds? { head.headerFields[.retryAfter].flatMap { Int($0) }.map { Seconds(max(0, $0)) } }
}
