#if Testing
/// What goes back over a connection.
struct Response: Sendable {
    enum Body: Sendable {
        case bytes([UInt8])
        case file(StoredFile, Range<Int64>)

        var length: Int64 {
            switch self {
            case .bytes(let bytes): Int64(bytes.count)
            case .file(_, let range): Int64(range.count)
            }
        }
    }

    var status: Int
    var headers: [(String, String)]
    var body: Body

    init(status: Int, headers: [(String, String)], body: Body) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    init(_ reply: Reply) {
        self.init(status: reply.status, headers: reply.headers, body: .bytes(reply.body))
    }
}
#endif
