#if AsyncHTTPClient
import AsyncHTTPClient
import NIOCore
import TelegramBotRuntime

/// Whether the server may have got the whole of a request: not before the last of its bytes were asked for.
final class BodyProgress: Sendable {
    private let isDone = Locked(false)

    func finish() { _ = isDone.set(true) }

    var phase: BotError.Phase { isDone.current ? .maybeSent : .notSent }
}

extension HTTPClientRequest.Body {
    /// - Parameter loop: What the connection runs on, if it is known.
    init(_ body: TransportBody, _ progress: BodyProgress, on loop: (any EventLoop)?) {
        switch body {
        case .bytes(let bytes): self = .bytes(LazyBytes(bytes: bytes, progress: progress), length: .known(Int64(bytes.count)))
        case .stream(let stream):
            self = .stream(Buffers(stream: stream, progress: progress, loop: loop), length: stream.length.map { .known(Int64($0)) } ?? .unknown)
        }
    }
}

/// Bytes that the client copies when a connection takes them, and not before.
private struct LazyBytes: RandomAccessCollection, Sendable {
    let bytes: [UInt8]
    let progress: BodyProgress

    var startIndex: Int { bytes.startIndex }
    var endIndex: Int { bytes.endIndex }
    subscript(position: Int) -> UInt8 { bytes[position] }

    func withContiguousStorageIfAvailable<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result? {
        progress.finish()
        return try bytes.withContiguousStorageIfAvailable(body)
    }
}

/// A stream in the client's own chunks.
private struct Buffers: AsyncSequence, Sendable {
    let stream: ByteStream
    let progress: BodyProgress
    let loop: (any EventLoop)?

    func makeAsyncIterator() -> Iterator {
        Iterator(chunks: stream.makeAsyncIterator(), length: stream.length, progress: progress, loop: loop)
    }

    struct Iterator: AsyncIteratorProtocol {
        var chunks: ByteStream.Iterator
        let length: Int?
        let progress: BodyProgress
        let loop: (any EventLoop)?
        var count = 0

        mutating func next() async throws -> ByteBuffer? {
            // The connection says that it is full only when it has tried to write: until it has, it would take chunk after chunk.
            if count > 0, let loop { await withCheckedContinuation { written in loop.execute { written.resume() } } }
            let chunk = try await chunks.next()
            count += chunk?.count ?? 0
            if chunk == nil || count == length { progress.finish() }
            return chunk.map { ByteBuffer(bytes: $0) }
        }
    }
}
#endif
