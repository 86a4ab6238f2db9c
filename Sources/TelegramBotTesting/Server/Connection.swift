#if Testing
import NIOCore

/// One connection of a client: reads a request, answers it, reads the next.
struct Connection: Sendable {
    let server: FakeBotAPI
    let channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>
    let number: Int

    typealias Inbound = NIOAsyncChannelInboundStream<ByteBuffer>
    typealias Outbound = NIOAsyncChannelOutboundWriter<ByteBuffer>

    /// What a refused client may still send before the connection closes on it, in bytes.
    private static let patience = 64 << 20
    private static let pieceSize = 64 << 10

    func run() async {
        // A connection that breaks is the client's business: nothing is left to do for it here.
        try? await channel.executeThenClose { inbound, outbound in
            var input = inbound.makeAsyncIterator()
            try await serve(&input, outbound)
        }
    }

    private func serve(_ input: inout Inbound.AsyncIterator, _ outbound: Outbound) async throws {
        var reader = MessageReader(kept: server.configuration.keptFileSize)
        var faults: [Fault] = []
        while !Task.isCancelled {
            let step: MessageReader.Step
            do throws(Refusal) {
                step = try reader.next()
            } catch {
                try await refuse(error, &input, outbound)
                return
            }
            switch step {
            case .waiting:
                guard let buffer = try await input.next() else { return }
                buffer.withUnsafeReadableBytes { reader.append($0) }
            case .head(let head):
                faults = await server.faults(for: head)
                if faults.contains(.dropUnread) {
                    for case .delay(let duration) in faults { try await server.time.sleep(for: duration) }
                    return
                }
            case .message(let head, let content):
                guard try await answer(head, content, faults, &input, outbound) else { return }
                guard head.keepsAlive else { return }
            }
        }
    }

    /// The status alone; then the client gets the time to read it.
    private func refuse(_ refusal: Refusal, _ input: inout Inbound.AsyncIterator, _ outbound: Outbound) async throws {
        let text = "HTTP/1.1 \(refusal.status) \(ResponseText.reason(refusal.status))\r\nContent-Length: 0\r\n\r\n"
        try await outbound.write(ByteBuffer(string: text))
        outbound.finish()
        var left = Self.patience
        while left > 0, let buffer = try await input.next() { left -= buffer.readableBytes }
    }

    /// Answers one request; false where the connection is to be closed.
    private func answer(
        _ head: Head, _ content: Content, _ faults: [Fault], _ input: inout Inbound.AsyncIterator, _ outbound: Outbound
    ) async throws -> Bool {
        var reply: Response?
        for fault in faults {
            switch fault {
            case .delay(let duration): try await server.time.sleep(for: duration)
            case .dropUnread, .dropUnhandled: return false
            case .silence(let handled):
                if handled { _ = await server.response(to: head, content, connection: number) }
                try await hold(&input)
                return false
            case .garbage(let bytes):
                try await outbound.write(ByteBuffer(bytes: bytes))
                return false
            case .page(let status, let type, let body):
                reply = Response(status: status, headers: [("Content-Type", type)], body: .bytes(Array(body.utf8)))
            case .tooManyRequests(let seconds): reply = Response(.tooManyRequests(retryAfter: seconds))
            case .failure(let code, let text): reply = Response(.failure(code: code, description: text))
            case .dropUnanswered, .truncate, .stall, .drip: break
            }
        }
        if reply == nil { reply = await server.response(to: head, content, connection: number) }
        guard let reply, !faults.contains(.dropUnanswered) else { return false }
        return try await write(reply, faults, closes: !head.keepsAlive, &input, outbound)
    }

    private func write(
        _ response: Response, _ faults: [Fault], closes: Bool, _ input: inout Inbound.AsyncIterator, _ outbound: Outbound
    ) async throws -> Bool {
        let length = response.body.length
        var end = length
        var piece = Self.pieceSize
        var pause: Duration?
        var holds = false
        for fault in faults {
            switch fault {
            case .truncate(let count): end = min(length, Int64(count))
            case .stall(let count): (end, holds) = (min(length, Int64(count)), true)
            case .drip(let count, let every): (piece, pause) = (max(1, count), every)
            default: break
            }
        }
        let head = ResponseText.head(status: response.status, headers: response.headers, length: length, closes: closes)
        try await outbound.write(ByteBuffer(bytes: head))
        var position: Int64 = 0
        while position < end {
            if let pause { try await server.time.sleep(for: pause) }
            let next = min(position + Int64(piece), end)
            let bytes =
                switch response.body {
                case .bytes(let bytes): Array(bytes[Int(position)..<Int(next)])
                case .file(let file, let range): file.bytes(range.lowerBound + position..<range.lowerBound + next)
                }
            try await outbound.write(ByteBuffer(bytes: bytes))
            position = next
        }
        if holds { try await hold(&input) }
        return end == length && !holds
    }

    /// Leaves the connection as it is until the client closes it or the server stops.
    private func hold(_ input: inout Inbound.AsyncIterator) async throws {
        while try await input.next() != nil {}
    }
}
#endif
