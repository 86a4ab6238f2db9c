extension InputFile.Upload {
    /// In bytes; `nil` if only the end tells.
    ///
    /// - Throws: A ``Rejection`` of code ``Rejection/Code/file`` if there is no such file.
    func size() throws(BotError) -> Int? {
        switch source {
        case .path(let path): try FileReader(path).size
        case .bytes(let bytes): bytes.count
        case .stream(let stream): stream.length
        }
    }

    /// Whether it can be sent, from its beginning.
    var isReadable: Bool { if case .stream(let stream) = source { stream.isReadable } else { true } }

    /// Chunk after chunk, exactly `size` bytes where that is known: the request has promised them.
    func chunks(_ size: Int?) throws -> ByteStream.Next {
        var next: ByteStream.Next
        switch source {
        case .bytes(let bytes):
            var rest = Optional(bytes)
            next = {
                defer { rest = nil }
                return rest
            }
        case .path(let path):
            let reader = try FileReader(path)
            next = { try await reader.next() }
        case .stream(let stream):
            var iterator = stream.makeAsyncIterator()
            next = { try await iterator.next() }
        }
        guard let size else { return next }
        var missing = size
        let name = name
        return {
            let chunk = try await next()
            missing -= chunk?.count ?? 0
            if missing < 0 || (chunk == nil && missing > 0) {
                throw BotError.rejected(Rejection(.file, "\(name) has not the \(size) bytes it had when the request was begun"))
            }
            return chunk
        }
    }
}
