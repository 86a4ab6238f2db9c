#if Testing
extension FakeBotAPI {
    /// Adds a file to what getFile knows.
    public func addFile(_ file: StoredFile) { files[file.id] = file }

    /// Keeps an uploaded file for getFile; its id.
    func store(_ file: UploadedFile, _ folder: String) -> String {
        lastID += 1
        let id = "FakeFile\(lastID)"
        let suffix = file.name.split(separator: ".").count > 1 ? "." + (file.name.split(separator: ".").last ?? "") : ""
        let path = "\(folder)/file_\(lastID)\(suffix)"
        let size = file.size
        let content = file.bytes.map(StoredFile.Content.bytes)
            ?? .generated(size: size) { Array(repeating: 0, count: $0.count) }
        files[id] = StoredFile(id: id, path: path, content: content)
        return id
    }

    func getFile(_ bot: BotState, _ call: Call) -> Reply {
        let id = call["file_id"]?.text ?? ""
        guard !id.isEmpty else { return .failure(code: 400, description: "Bad Request: file_id not specified") }
        guard var file = files[id] else { return .failure(code: 400, description: "Bad Request: invalid file_id") }
        guard configuration.isLocal || file.size <= configuration.downloadLimit else {
            return .failure(code: 400, description: "Bad Request: file is too big")
        }
        file.pathExpires = time.elapsed + .seconds(configuration.filePathLifetime)
        files[id] = file
        return .result([
            "file_id": .string(file.id), "file_unique_id": .string(file.uniqueID), "file_size": .integer(file.size),
            "file_path": .string(file.path),
        ])
    }

    /// `/file/bot<token>/<path>`, with ranges. A local server has no such thing: its paths are on its own disk.
    func download(_ address: Address, _ head: Head) -> Response {
        let notFound = Response(.failure(code: 404, description: "Not Found"))
        guard !configuration.isLocal, configuration.tokens.contains(address.token),
            let file = files.values.first(where: { $0.path == address.method && $0.pathExpires > time.elapsed })
        else { return notFound }
        let size = file.size
        let tag = "\"\(file.uniqueID)\""
        let headers = [("Content-Type", "application/octet-stream"), ("Accept-Ranges", "bytes"), ("ETag", tag)]
        let condition = head.header("if-range")
        guard let wanted = head.header("range"), condition == nil || condition == tag,
            let range = Self.range(wanted, size)
        else { return Response(status: 200, headers: headers, body: .file(file, 0..<size)) }
        guard !range.isEmpty else {
            return Response(status: 416, headers: [("Content-Range", "bytes */\(size)")], body: .bytes([]))
        }
        let stated = ("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)")
        return Response(status: 206, headers: headers + [stated], body: .file(file, range))
    }

    /// What `bytes=2-5`, `bytes=2-` or `bytes=-5` means; empty where it lies outside, nil where it is to be passed over.
    static func range(_ header: String, _ size: Int64) -> Range<Int64>? {
        guard header.hasPrefix("bytes=") else { return nil }
        let parts = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        switch (Int64(parts[0]), Int64(parts[1])) {
        case (let first?, let last?):
            let begin = min(first, size)
            return last < first ? nil : begin..<max(begin, min(last, size - 1) + 1)
        case (let first?, nil): return parts[1].isEmpty ? min(first, size)..<size : nil
        case (nil, let count?): return parts[0].isEmpty ? max(0, size - count)..<size : nil
        case (nil, nil): return nil
        }
    }
}
#endif
