import Foundation

extension InputFile.Upload {
    /// The whole file in memory.
    ///
    /// - Throws: ``BotError/rejected(_:)`` if it cannot be read.
    public func bytes() async throws(BotError) -> [UInt8] {
        switch source {
        case .bytes(let bytes): return bytes
        case .path(let path):
            do {
                return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
            } catch {
                throw .rejected("the file \(path) cannot be read")
            }
        case .stream(_, let next):
            do {
                var bytes: [UInt8] = []
                while let chunk = try await next() { bytes += chunk }
                return bytes
            } catch is CancellationError {
                throw .cancelled
            } catch {
                throw .rejected("the stream of \(name) failed: \(error)")
            }
        }
    }
}
