#if Testing
/// Cuts the bytes of a message's content out of what comes over the connection.
enum ContentFlow {
    /// A length that was announced, and how much of it is still to come.
    case length(Int64)
    case chunked(Chunk)
    case finished

    enum Chunk {
        case size
        case data(Int64)
        /// The line end after a chunk.
        case dataEnd
        /// The lines after the last chunk.
        case trailer
    }

    var isFinished: Bool {
        switch self {
        case .finished, .length(0): true
        default: false
        }
    }

    /// What of the input is content; leaves what belongs to the next message.
    mutating func read(_ input: inout ByteQueue) throws(Refusal) -> [UInt8] {
        switch self {
        case .finished:
            return []
        case .length(let left):
            let taken = input.take(Int(clamping: min(left, Int64(input.count))))
            self = .length(left - Int64(taken.count))
            return taken
        case .chunked(var chunk):
            var content: [UInt8] = []
            while try step(&chunk, &input, &content) {}
            if case .chunked = self { self = .chunked(chunk) }
            return content
        }
    }

    private mutating func step(
        _ chunk: inout Chunk, _ input: inout ByteQueue, _ content: inout [UInt8]
    ) throws(Refusal) -> Bool {
        switch chunk {
        case .size:
            guard let end = input.offset(of: [0x0D, 0x0A]) else {
                guard input.count < 1024 else { throw Refusal(400, "too long chunk length") }
                return false
            }
            let line = String(decoding: input.take(end), as: UTF8.self)
            input.drop(2)
            let digits = line.prefix { $0 != ";" }.filter { !$0.isWhitespace }
            guard let size = Int64(digits, radix: 16), size >= 0 else { throw Refusal(400, "invalid chunk length") }
            chunk = size == 0 ? .trailer : .data(size)
        case .data(let left):
            guard !input.isEmpty else { return false }
            let taken = input.take(Int(clamping: min(left, Int64(input.count))))
            content += taken
            let rest = left - Int64(taken.count)
            chunk = rest == 0 ? .dataEnd : .data(rest)
        case .dataEnd:
            guard input.count >= 2 else { return false }
            guard input.take(2) == [0x0D, 0x0A] else { throw Refusal(400, "wrong chunk end") }
            chunk = .size
        case .trailer:
            guard let end = input.offset(of: [0x0D, 0x0A]) else { return false }
            input.drop(end + 2)
            if end == 0 {
                self = .finished
                return false
            }
        }
        return true
    }
}
#endif
