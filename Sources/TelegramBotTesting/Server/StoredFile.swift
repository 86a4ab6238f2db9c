#if Testing
/// A file that bots can ask for with getFile.
public struct StoredFile: Sendable {
    /// Where the bytes of a file come from.
    public enum Content: Sendable {
        case bytes([UInt8])
        /// So many bytes, made when they are asked for; a file of gigabytes takes no memory.
        case generated(size: Int64, bytes: @Sendable (Range<Int64>) -> [UInt8])
    }

    /// What getFile is asked for.
    public var id: String
    /// The same for every bot; it is the ETag of a download too.
    public var uniqueID: String
    /// Relative for the cloud; a local server states an absolute one.
    public var path: String
    /// What is in it.
    public var content: Content

    /// Until when the path can be downloaded from, by the server's clock.
    var pathExpires = Duration.zero

    public init(id: String, uniqueID: String? = nil, path: String, content: Content) {
        self.id = id
        self.uniqueID = uniqueID ?? "u" + id
        self.path = path
        self.content = content
    }

    /// In bytes.
    public var size: Int64 {
        switch content {
        case .bytes(let bytes): Int64(bytes.count)
        case .generated(let size, _): size
        }
    }

    func bytes(_ range: Range<Int64>) -> [UInt8] {
        switch content {
        case .bytes(let bytes): Array(bytes[Int(range.lowerBound)..<Int(range.upperBound)])
        case .generated(_, let make): make(range)
        }
    }
}
#endif
