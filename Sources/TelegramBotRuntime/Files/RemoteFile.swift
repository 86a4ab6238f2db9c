import HTTPTypes

/// A file on the server, by the path that getFile gave: from some byte on, as far as one connection brings it.
struct RemoteFile: Sendable {
    let bot: Bot
    let path: String

    /// What of the file an answer brings.
    struct Portion: Sendable {
        let stream: ByteStream
        /// Where in the file it begins.
        let start: Int
        /// Of the whole file, in bytes.
        let size: Int?
        /// What the file is told from a changed one by.
        let tag: String?
    }

    /// - Parameters:
    ///   - offset: Where to begin, in bytes; a server that cannot begins at 0.
    ///   - tag: Of the file whose first part is there already.
    /// - Throws: ``BotError/api(_:)`` with code 404 where the path is too old.
    func open(from offset: Int, tag: String?) async throws(BotError) -> Portion {
        var head = try bot.endpoint.head(ofFile: path, bot.token)
        if offset > 0 {
            head.headerFields[.range] = "bytes=\(offset)-"
            head.headerFields[.ifRange] = tag
        }
        let answer = try await bot.transport.send(TransportRequest(head: head, timeout: bot.timeout))
        guard answer.status == 200 || answer.status == 206 else { throw await failure(answer) }
        let start = answer.status == 206 ? answer.rangeStart ?? offset : 0
        let stream = switch answer.body {
        case .stream(let stream): stream
        case .bytes(let bytes): ByteStream(bytes: bytes)
        }
        let size = answer.head.headerFields[.contentLength].flatMap { Int($0) }.map { start + $0 }
        return Portion(stream: stream, start: start, size: size, tag: answer.head.headerFields[.eTag])
    }

    private func failure(_ answer: TransportResponse) async -> BotError {
        do throws(BotError) {
            let bytes = try await answer.body.bytes(upTo: 1 << 20)
            var issues: [DecodingIssue] = []
            _ = try answer.result(of: "getFile", bytes, JSON._layout, issues: &issues)
            return answer.unreadable(bytes)
        } catch {
            return error
        }
    }
}

extension TransportResponse {
    /// The first number of, for example, `Content-Range: bytes 100-199/200`.
    fileprivate var rangeStart: Int? {
        guard let range = head.headerFields[.contentRange], range.hasPrefix("bytes ") else { return nil }
        return Int(range.dropFirst("bytes ".count).prefix { $0.isNumber })
    }
}

extension ByteStream {
    /// Bytes that are there already, in one chunk.
    public init(bytes: [UInt8]) {
        self.init(length: bytes.count) {
            var rest = Optional(bytes)
            return {
                defer { rest = nil }
                return rest
            }
        }
    }
}
