extension MultipartBody {
    /// Forms up to this size are made in memory, if nothing of them must be read: 256 KiB.
    static let smallSize = 256 << 10

    /// The body as it is sent: a stream that holds one chunk at a time, whatever the size of the files.
    ///
    /// - Throws: A ``Rejection`` where a file cannot be read.
    func body() throws(BotError) -> TransportBody {
        let pieces = try pieces()
        var length: Int? = 0
        for piece in pieces { length = length.flatMap { known in piece.size.map { known + $0 } } }
        if let length, length <= Self.smallSize, let bytes = Self.inMemory(pieces, length) { return .bytes(bytes) }
        return .stream(ByteStream(length: length) { Self.chunks(pieces) })
    }

    /// What is sent one after the other.
    private enum Piece {
        case bytes([UInt8])
        case upload(InputFile.Upload, size: Int?)

        var size: Int? {
            switch self {
            case .bytes(let bytes): bytes.count
            case .upload(_, let size): size
            }
        }
    }

    /// Heads, texts and ends between two files are one piece.
    private func pieces() throws(BotError) -> [Piece] {
        var pieces: [Piece] = [], text: [UInt8] = []
        for part in parts {
            text += head(of: part)
            switch part.content {
            case .text(let bytes): text += bytes
            case .file(let upload):
                pieces += [.bytes(text), .upload(upload, size: try upload.size())]
                text = []
            }
            text += [0x0D, 0x0A]
        }
        return pieces + [.bytes(text + end)]
    }

    /// The whole form, if all of it is in memory already.
    private static func inMemory(_ pieces: [Piece], _ length: Int) -> [UInt8]? {
        var all: [UInt8] = []
        all.reserveCapacity(length)
        for piece in pieces {
            switch piece {
            case .bytes(let bytes): all += bytes
            case .upload(let upload, _):
                guard case .bytes(let bytes) = upload.source else { return nil }
                all += bytes
            }
        }
        return all
    }

    private static func chunks(_ pieces: [Piece]) -> ByteStream.Next {
        var rest = pieces[...]
        var file: ByteStream.Next?
        return {
            while true {
                if let chunk = try await file?() { return chunk }
                file = nil
                switch rest.popFirst() {
                case .bytes(let bytes): return bytes
                case .upload(let upload, let size): file = try upload.chunks(size)
                case nil: return nil
                }
            }
        }
    }
}
