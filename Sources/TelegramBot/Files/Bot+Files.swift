public import TelegramBotAPI

extension Bot {
    /// The content of a file, chunk after chunk, whatever its size.
    ///
    ///     for try await chunk in try await bot.content(ofFile: document.fileID) { hash.update(chunk) }
    ///
    /// Where the connection breaks, the download goes on from there. A local server's files are read from the disk.
    ///
    /// - Parameter id: A `file_id`.
    /// - Throws: ``BotError``, for example, "Bad Request: file is too big" for one of more than 20 MB, which only a local server gives out.
    public func content(ofFile id: String) async throws(BotError) -> ByteStream {
        let file = try await getFile(fileID: id)
        guard let path = file.filePath else { throw .api(.init(code: 400, text: "Bad Request: file is too big", method: "getFile")) }
        return try await content(at: path) { () async throws(BotError) in
            let again = try await getFile(fileID: id)
            guard let path = again.filePath, again.fileUniqueID == file.fileUniqueID else {
                throw .transport(.maybeSent, reason: "the file changed while it was downloaded")
            }
            return path
        }
    }

    /// A file in memory.
    ///
    ///     let photo = try await bot.download(fileID: message.photo?.last?.fileID ?? "")
    ///
    /// - Parameter limit: In bytes; a file with more fails.
    public func download(fileID id: String, upTo limit: Int = 64 << 20) async throws(BotError) -> [UInt8] {
        try await TransportBody.stream(content(ofFile: id)).bytes(upTo: limit)
    }

    /// A file on this machine. It is written beside its place and put there when it is whole.
    ///
    ///     try await bot.download(fileID: document.fileID, to: "downloads/report.pdf")
    ///
    /// - Parameter path: Of the file to be; what is there is replaced. Never make it of a name that a user chose.
    public func download(fileID id: String, to path: String) async throws(BotError) {
        let stream = try await content(ofFile: id)
        do {
            // Of its own name, so that two at once do not write into each other.
            try await FileWriter.replace(path, with: stream, beside: "\(path).\(String(UInt32.random(in: 0 ... .max), radix: 36)).part")
        } catch {
            throw BotError(streaming: error)
        }
    }
}
