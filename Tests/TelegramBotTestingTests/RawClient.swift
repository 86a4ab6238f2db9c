#if Testing
import NIOCore
import NIOPosix
import TelegramBotTesting

/// What came back over a socket.
struct RawResponse: Sendable {
    var status: Int
    var headers: [String: String]
    var body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }
    var json: FakeJSON? { FakeJSON(reading: body) }
    var result: FakeJSON? { json?["result"] }
    var description: String? { json?["description"]?.string }
}

/// A client that sends whatever bytes a test writes.
struct RawConnection {
    enum Failure: Error { case closed, notHTTP }

    fileprivate var input: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    fileprivate let output: NIOAsyncChannelOutboundWriter<ByteBuffer>
    fileprivate var buffer: [UInt8] = []

    mutating func write(_ bytes: some Sequence<UInt8>) async throws {
        try await output.write(ByteBuffer(bytes: Array(bytes)))
    }

    mutating func write(_ text: String) async throws { try await write(text.utf8) }

    /// Bytes until there are that many, or until the server closes.
    mutating func read(_ count: Int) async throws -> [UInt8] {
        while buffer.count < count, let next = try await input.next() { buffer += next.readableBytesView }
        defer { buffer.removeFirst(min(count, buffer.count)) }
        return Array(buffer.prefix(count))
    }

    /// Everything until the server closes.
    mutating func readToEnd() async throws -> [UInt8] { try await read(.max) }

    /// One answer of HTTP.
    mutating func response() async throws -> RawResponse {
        let separator = Array("\r\n\r\n".utf8)
        var end: Int?
        while end == nil {
            end = buffer.indices.first { buffer[$0...].starts(with: separator) }
            guard end == nil else { break }
            guard let next = try await input.next() else { throw Failure.closed }
            buffer += next.readableBytesView
        }
        let head = String(decoding: try await read((end ?? 0) + 4), as: UTF8.self)
        let lines = head.split(separator: "\r\n")
        guard let first = lines.first, first.hasPrefix("HTTP/1.1 "), let status = Int(first.split(separator: " ")[1])
        else { throw Failure.notHTTP }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            headers[parts[0].lowercased()] = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
        }
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        let body = try await read(length)
        guard body.count == length else { throw Failure.closed }
        return RawResponse(status: status, headers: headers, body: body)
    }

    /// Whether the server closes without a further byte.
    mutating func isClosed() async throws -> Bool {
        try await readToEnd().isEmpty
    }
}

extension FakeBotAPI {
    /// Runs a body with one connection to this server.
    nonisolated func connect<Result: Sendable>(
        _ body: @Sendable (inout RawConnection) async throws -> Result
    ) async throws -> Result {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            // Other suites may keep every core busy for minutes.
            .connectTimeout(.minutes(5))
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            var connection = RawConnection(input: inbound.makeAsyncIterator(), output: outbound)
            return try await body(&connection)
        }
    }

    /// Sends these bytes on a connection of their own; the one answer.
    nonisolated func send(_ bytes: [UInt8]) async throws -> RawResponse {
        try await connect { connection in
            try await connection.write(bytes)
            return try await connection.response()
        }
    }

    nonisolated func send(_ text: String) async throws -> RawResponse { try await send(Array(text.utf8)) }

    nonisolated func get(_ pathAndQuery: String, headers: String = "") async throws -> RawResponse {
        try await send("GET \(pathAndQuery) HTTP/1.1\r\nHost: x\r\n\(headers)\r\n")
    }

    /// `GET /bot<token>/<method and query>`.
    nonisolated func call(_ methodAndQuery: String) async throws -> RawResponse {
        try await get("/bot\(token)/\(methodAndQuery)")
    }

    nonisolated func post(_ method: String, type: String, _ body: [UInt8], query: String = "") async throws -> RawResponse {
        let head = "POST /bot\(token)/\(method)\(query) HTTP/1.1\r\nHost: x\r\nContent-Type: \(type)\r\nContent-Length: \(body.count)\r\n\r\n"
        return try await send(Array(head.utf8) + body)
    }

    nonisolated func postJSON(_ method: String, _ body: String) async throws -> RawResponse {
        try await post(method, type: "application/json", Array(body.utf8))
    }
}

/// A multipart body, part by part, with the boundary `X`.
func multipart(_ parts: (headers: String, body: String)...) -> [UInt8] {
    var text = ""
    for part in parts { text += "--X\r\n\(part.headers)\r\n\r\n\(part.body)\r\n" }
    return Array((text + "--X--\r\n").utf8)
}

let multipartType = "multipart/form-data; boundary=X"
#endif
