/// Bytes that come chunk after chunk: a file while it is read, a body while it arrives.
///
///     for try await chunk in stream { print(chunk.count) }
public struct ByteStream: AsyncSequence, Sendable {
    public typealias Element = [UInt8]
    public typealias Failure = any Error

    /// Hands out chunk after chunk, and `nil` at the end.
    public typealias Next = () async throws -> [UInt8]?

    /// In bytes; `nil` if only the end tells.
    public let length: Int?
    private let open: @Sendable () throws -> Next
    /// Of a stream that can be read once: whether it was.
    private let isUsed: Locked<Bool>?

    /// Whether it begins anew each time it is read.
    public var isRepeatable: Bool { isUsed == nil }

    /// Whether it can be read from its beginning.
    public var isReadable: Bool { isUsed?.current != true }

    /// A stream that begins anew each time `open` is called.
    ///
    /// - Parameters:
    ///   - length: In bytes, if it is known; the chunks together must have it.
    ///   - open: What it throws, and what the chunks throw, reaches whoever reads the stream.
    public init(length: Int? = nil, open: @escaping @Sendable () throws -> Next) {
        self.length = length
        self.open = open
        isUsed = nil
    }

    /// A sequence that can be read once. Reading it again fails with a ``Rejection`` of code ``Rejection/Code/usedStream``.
    ///
    ///     ByteStream(once: response.body, length: 1_000_000)
    public init<Chunks: AsyncSequence & Sendable>(once chunks: Chunks, length: Int? = nil) where Chunks.Element == [UInt8] {
        self.init(once: length) {
            var iterator = chunks.makeAsyncIterator()
            return { try await iterator.next() }
        }
    }

    package init(once length: Int?, open: @escaping @Sendable () throws -> Next) {
        let isUsed = Locked(false)
        self.isUsed = isUsed
        self.length = length
        self.open = {
            if isUsed.set(true) { throw BotError.rejected(Rejection(.usedStream, "a stream that can be read once was read before")) }
            return try open()
        }
    }

    public func makeAsyncIterator() -> Iterator { Iterator(open: open) }

    public struct Iterator: AsyncIteratorProtocol {
        let open: @Sendable () throws -> Next
        private var next: Next?

        init(open: @escaping @Sendable () throws -> Next) { self.open = open }

        public mutating func next() async throws -> [UInt8]? {
            if next == nil { next = try open() }
            while let chunk = try await next?() {
                if !chunk.isEmpty { return chunk }
            }
            return nil
        }
    }
}
