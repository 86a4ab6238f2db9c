import Foundation

/// A file that is written chunk after chunk. It is closed when nobody holds the writer any more.
package final class FileWriter: Sendable {
    private let descriptor: Int32
    private let path: String
    private static let queue = DispatchQueue(label: "TelegramBotRuntime.FileWriter", attributes: .concurrent)

    /// Makes a new file that only its owner can read, or opens one to write on at its end.
    ///
    /// - Throws: A ``Rejection`` of code ``Rejection/Code/file``.
    package init(_ path: String, appending: Bool = false) throws(BotError) {
        self.path = path
        descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (appending ? O_APPEND : O_TRUNC), 0o600)
        if descriptor < 0 { throw failure() }
    }

    deinit { _ = Foundation.close(descriptor) }

    package func write(_ chunk: [UInt8]) async throws(BotError) { try await onQueue { self.writeAll(chunk) } }

    /// Returns when all that was written is on the disk.
    package func synchronize() async throws(BotError) { try await onQueue { fsync(self.descriptor) == 0 } }

    private func onQueue(_ operation: @escaping @Sendable () -> Bool) async throws(BotError) {
        let failure = await withCheckedContinuation { (continuation: CheckedContinuation<BotError?, Never>) in
            Self.queue.async { continuation.resume(returning: operation() ? nil : self.failure()) }
        }
        if let failure { throw failure }
    }

    private func writeAll(_ chunk: [UInt8]) -> Bool {
        var rest = chunk[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count < 0 { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private func failure() -> BotError {
        .rejected(Rejection(.file, "the file \(path) cannot be written: \(String(cString: strerror(errno)))"))
    }
}

extension FileWriter {
    /// Writes a file whole or not at all: beside it, to the disk, and then in its place.
    ///
    /// - Throws: What the stream throws, or a ``Rejection`` of code ``Rejection/Code/file``.
    package static func replace(_ path: String, with stream: ByteStream, beside: String) async throws {
        let writer = try FileWriter(beside)
        do {
            for try await chunk in stream { try await writer.write(chunk) }
            try await writer.synchronize()
            try await writer.move(to: path)
        } catch {
            unlink(beside)
            throw error
        }
    }

    /// Gives the file another name, and returns when that is on the disk too.
    package func move(to other: String) async throws(BotError) {
        try await onQueue {
            guard rename(self.path, other) == 0 else { return false }
            let name = other.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            let folder = Foundation.open(name.isEmpty ? (other.hasPrefix("/") ? "/" : ".") : name, O_RDONLY | O_CLOEXEC)
            guard folder >= 0 else { return false }
            defer { _ = Foundation.close(folder) }
            return fsync(folder) == 0
        }
    }
}
