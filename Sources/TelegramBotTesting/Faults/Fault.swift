#if Testing
/// One thing that goes wrong with a request or with its answer.
///
/// Faults of one request come in the order they are given in: `[.delay(.seconds(3)), .tooManyRequests(retryAfter: 60)]`
/// is what a bot meets that sends too much at once.
public enum Fault: Sendable, Hashable {
    /// Waits on the server's clock before anything else is done with the request.
    case delay(Duration)
    /// Closes the connection once the head is there, before the content is read: certainly not executed.
    case dropUnread
    /// Reads the whole request and closes the connection: not executed, but the client cannot know.
    case dropUnhandled
    /// Executes the call and closes the connection without an answer: executed, but the client cannot know.
    case dropUnanswered
    /// Never answers and leaves the connection open; the call is executed or not.
    case silence(handled: Bool)
    /// Announces the whole answer, sends that many bytes of its body and closes the connection.
    case truncate(after: Int)
    /// Announces the whole answer, sends that many bytes of its body and leaves the connection open.
    case stall(after: Int)
    /// Sends the answer's body in pieces of so many bytes, with a pause on the server's clock before each.
    case drip(bytes: Int, every: Duration)
    /// Answers with these bytes in place of anything like HTTP, and closes the connection.
    case garbage([UInt8])
    /// Answers as a server in front of the Bot API does: with a page, and without the call being executed.
    case page(status: Int, contentType: String, body: String)
    /// 429 with `retry_after` and the header `Retry-After`; in seconds. The call is not executed.
    case tooManyRequests(retryAfter: Int)
    /// Any other failure, as JSON; the call is not executed.
    case failure(code: Int, description: String)

    /// The page of a proxy that does not reach the server.
    public static let badGateway = Fault.page(
        status: 502, contentType: "text/html",
        body: "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n")

    /// A failure inside the server.
    public static let internalError = Fault.failure(code: 500, description: "Internal Server Error")
}

/// Which requests meet which faults.
struct FaultScript {
    private struct Entry {
        var faults: [Fault]
        /// In lower case; nil for every method.
        var method: String?
        var numbers: Range<Int>
        var seen = 0
    }

    private var entries: [Entry] = []

    mutating func add(_ faults: [Fault], method: String?, numbers: Range<Int>) {
        entries.append(Entry(faults: faults, method: method?.lowercased(), numbers: numbers))
    }

    mutating func clear() { entries = [] }

    /// Counts a request; what it meets.
    mutating func faults(for method: String) -> [Fault] {
        var result: [Fault] = []
        for index in entries.indices where entries[index].method == nil || entries[index].method == method.lowercased() {
            entries[index].seen += 1
            if result.isEmpty, entries[index].numbers.contains(entries[index].seen) { result = entries[index].faults }
        }
        entries.removeAll { $0.seen >= $0.numbers.upperBound }
        return result
    }
}
#endif
