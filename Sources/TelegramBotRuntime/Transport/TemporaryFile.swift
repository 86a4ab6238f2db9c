import Foundation

/// A stream put down on the disk, for who can send files but no streams.
struct TemporaryFile {
    let url: URL

    /// - Throws: What the stream throws, or a ``Rejection`` of code ``Rejection/Code/file``.
    init(_ stream: ByteStream) async throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("telegram-bot-\(UUID().uuidString)")
        let writer = try FileWriter(url.path)
        do {
            for try await chunk in stream { try await writer.write(chunk) }
        } catch {
            remove()
            throw error
        }
    }

    func remove() { try? FileManager.default.removeItem(at: url) }
}
