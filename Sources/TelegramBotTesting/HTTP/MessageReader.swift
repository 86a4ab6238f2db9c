#if Testing
/// Reads HTTP messages out of a connection's bytes: requests of clients, and answers of webhooks by the same rules.
struct MessageReader {
    enum Step {
        /// The message goes on with bytes that are not here yet.
        case waiting
        /// The head is read, the content is not.
        case head(Head)
        case message(Head, Content)
    }

    private enum State {
        case head
        case reading(Head, Body)
    }

    private struct Body {
        var content = Content()
        var flow = ContentFlow.finished
        var queue = ByteQueue()
        var multipart: MultipartReader?
        var file: FileCollector?
        var multipartEnded = false
        /// What came so far of content that is compressed; nil for any other.
        var packed: [UInt8]?
    }

    /// Files up to that many bytes are kept whole.
    let kept: Int
    private var input = ByteQueue()
    private var state = State.head

    init(kept: Int) { self.kept = kept }

    mutating func append(_ bytes: some Sequence<UInt8>) { input.append(bytes) }

    mutating func next() throws(Refusal) -> Step {
        switch state {
        case .head:
            guard let end = input.offset(of: Array("\r\n\r\n".utf8)) else {
                guard input.count <= Limits.headers else { throw Refusal(431, "total headers size exceeded") }
                return .waiting
            }
            let head = try Head(input.take(end + 2))
            input.drop(2)
            state = .reading(head, try begin(head, headerBytes: end))
            return .head(head)
        case .reading(let head, var body):
            state = .head  // so that the body's buffers are held once while they grow
            if try read(&body) { return .message(head, body.content) }
            state = .reading(head, body)
            return .waiting
        }
    }

    private func begin(_ head: Head, headerBytes: Int) throws(Refusal) -> Body {
        var body = Body()
        if case .request(_, _, let query) = head.kind { try body.content.readForm(query) }
        let length = Self.length(head.header("content-length") ?? "")
        switch (head.header("transfer-encoding") ?? "").lowercased() {
        case "" where length == 0: return body
        case "": body.flow = .length(length)
        case "chunked": body.flow = .chunked(.size)
        default: throw Refusal(501, "unsupported transfer-encoding")
        }
        switch (head.header("content-encoding") ?? "").lowercased() {
        case "": break
        case "gzip", "deflate": body.packed = []
        default: throw Refusal(415, "unsupported content-encoding")
        }
        guard length < Limits.content else { throw Refusal(413, "content length is too big") }
        let type = head.header("content-type") ?? "application/octet-stream"
        let lowercased = type.lowercased()
        if lowercased.contains("multipart/form-data") {
            body.content.encoding = .multipart
            body.multipart = try MultipartReader(contentType: type, headerBytes: headerBytes, kept: kept)
        } else if lowercased.contains("application/x-www-form-urlencoded") {
            body.content.encoding = .form
        } else if lowercased.contains("application/json") {
            body.content.encoding = .json
        } else {
            body.content.encoding = .file
            body.file = FileCollector(field: "file", name: "", contentType: type, kept: kept)
        }
        return body
    }

    /// Reads what is there of the content; true once all of it is.
    private mutating func read(_ body: inout Body) throws(Refusal) -> Bool {
        var new = try body.flow.read(&input)
        if body.packed != nil {
            body.packed? += new
            guard body.flow.isFinished, let packed = body.packed else { return false }
            new = try Inflate.decode(packed)
            body.packed = nil
        }
        switch body.content.encoding {
        case .none:
            return true
        case .multipart:
            body.queue.append(new)
            if !body.multipartEnded {
                body.multipartEnded = try body.multipart?.read(&body.queue, into: &body.content) ?? true
            }
            return body.multipartEnded && body.flow.isFinished
        case .file:
            try body.file?.append(new)
            guard body.flow.isFinished else { return false }
            if let file = body.file { body.content.files.append(file.finish()) }
            return true
        case .form, .json:
            body.queue.append(new)
            guard body.queue.count <= Limits.parameters - body.content.parameterBytes else {
                throw Refusal(413, "too many parameters")
            }
            guard body.flow.isFinished else { return false }
            let bytes = body.queue.takeAll()
            if body.content.encoding == .form {
                try body.content.readForm(bytes)
            } else {
                try body.content.readJSON(bytes)
            }
            return true
        }
    }

    /// Leading digits count; anything else is 0.
    private static func length(_ text: String) -> Int64 {
        let digits = text.prefix { ("0"..."9").contains($0) }
        return digits.isEmpty ? 0 : Int64(digits) ?? .max
    }
}
#endif
