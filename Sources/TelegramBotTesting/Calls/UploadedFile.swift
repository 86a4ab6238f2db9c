#if Testing
/// A file that came in a request.
public struct UploadedFile: Sendable, Hashable {
    /// The name of its part: what `attach://` refers to.
    public internal(set) var field: String
    /// The file name after unescaping and percent-decoding, as the server takes it.
    public internal(set) var name: String
    public internal(set) var contentType: String
    /// In bytes.
    public internal(set) var size: Int64
    /// SHA-256 in hexadecimal digits.
    public internal(set) var digest: String
    /// What is in it, or nil where it is bigger than the server was told to keep (`Configuration.keptFileSize`).
    public internal(set) var bytes: [UInt8]?
}

/// A file while its bytes come in: whole up to a size, beyond it only counted and hashed.
struct FileCollector {
    private let kept: Int
    private var file: UploadedFile
    private var bytes: [UInt8] = []
    private var hash = SHA256()

    init(field: String, name: String, contentType: String, kept: Int) {
        self.kept = kept
        file = UploadedFile(field: field, name: name, contentType: contentType, size: 0, digest: "")
    }

    mutating func append(_ part: [UInt8]) throws(Refusal) {
        file.size += Int64(part.count)
        guard file.size <= Limits.file else { throw Refusal(413, "file is too big to be uploaded") }
        hash.update(part)
        if file.size <= Int64(kept) { bytes += part } else { bytes = [] }
    }

    func finish() -> UploadedFile {
        var result = file
        result.digest = hash.digest()
        result.bytes = file.size <= Int64(kept) ? bytes : nil
        return result
    }
}
#endif
