import Foundation

/// A file that is read chunk after chunk. It is closed when nobody holds the reader any more.
final class FileReader: Sendable {
    private let descriptor: Int32
    let path: String
    /// In bytes, when it was opened; `nil` for what is no plain file, such as a pipe.
    let size: Int?

    /// So much of a file is in memory at a time: 128 KiB.
    static let chunkSize = 128 << 10

    /// Reading may block, and the threads of tasks must not.
    private static let queue = DispatchQueue(label: "TelegramBotRuntime.FileReader", attributes: .concurrent)

    /// - Throws: A ``Rejection`` of code ``Rejection/Code/file``.
    init(_ path: String) throws(BotError) {
        descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
        self.path = path
        guard descriptor >= 0 else {
            size = nil
            throw Self.failure(path)
        }
        var information = stat()
        let isKnown = fstat(descriptor, &information) == 0
        let kind = information.st_mode & S_IFMT
        size = isKnown && kind == S_IFREG ? Int(information.st_size) : nil
        guard kind != S_IFDIR else { throw .rejected(Rejection(.file, "\(path) is a folder")) }
    }

    deinit { _ = Foundation.close(descriptor) }

    /// The next chunk; `nil` at the end.
    func next() async throws(BotError) -> [UInt8]? {
        let result = await withCheckedContinuation { continuation in
            Self.queue.async { continuation.resume(returning: self.read()) }
        }
        return try result.get()
    }

    private func read() -> Result<[UInt8]?, BotError> {
        var count = -1
        let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, initialized in
            repeat { count = Foundation.read(descriptor, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
            // Safe: `read` has written so many bytes, and never more than it was given room for.
            initialized = max(0, count)
        }
        if count < 0 { return .failure(Self.failure(path)) }
        return .success(count == 0 ? nil : chunk)
    }

    private static func failure(_ path: String) -> BotError {
        .rejected(Rejection(.file, "the file \(path) cannot be read: \(String(cString: strerror(errno)))"))
    }
}

extension ByteStream {
    /// A file on this machine, opened each time it is read.
    ///
    /// - Throws: A ``Rejection`` of code ``Rejection/Code/file`` if it cannot be read.
    public init(path: String) throws(BotError) {
        let size = try FileReader(path).size
        self.init(length: size) {
            let reader = try FileReader(path)
            return { try await reader.next() }
        }
    }
}
