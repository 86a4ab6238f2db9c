/// How much a server takes in one request, checked before anything is sent: beyond it the answer would be a closed connection, or a page
/// of a proxy. In bytes.
///
/// For example, a file of 60 MB is rejected for Telegram's own server, and sent to a local one.
struct UploadLimits {
    /// 50 MB, and 2000 MB for a local server (Bot API, "Sending files", "Using a Local Bot API Server").
    let file: Int
    /// 10 MB (Bot API, sendPhoto).
    static let photo = 10 << 20
    static let files = 50
    /// All parameters but the files, 1 MiB: the real server's limit.
    static let text = 1 << 20

    init(_ endpoint: Endpoint) { file = endpoint.isLocal ? 2000 << 20 : 50 << 20 }

    /// - Throws: A ``Rejection``.
    func check(_ call: BotCall) throws(BotError) {
        switch call.body {
        case .json(let bytes): try check(text: bytes.count)
        case .multipart(let form):
            let uploads = form.uploads
            guard uploads.count <= Self.files else {
                throw .rejected(Rejection(.fileCount, "\(uploads.count) files in one request; the server takes \(Self.files)"))
            }
            try check(text: form.parts.reduce(0) { if case .text(let text) = $1.content { $0 + text.count } else { $0 } })
            let photo = call.method == "sendPhoto" ? uploads.first : nil
            for upload in uploads {
                guard upload.isReadable else {
                    throw .rejected(Rejection(.usedStream, "\(upload.name) comes from a stream that can be read once, and was"))
                }
                let limit = upload === photo ? min(file, Self.photo) : file
                if let size = try upload.size(), size > limit {
                    throw .rejected(Rejection(.fileSize, "the file \(upload.name) has \(size) bytes; the server takes \(limit)"))
                }
            }
        }
    }

    private func check(text count: Int) throws(BotError) {
        guard count <= Self.text else {
            throw .rejected(Rejection(.textLength, "\(count) bytes of parameters in one request; the server takes \(Self.text)"))
        }
    }
}
