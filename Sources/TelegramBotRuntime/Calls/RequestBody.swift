/// What a request carries: JSON when nothing is uploaded, a form when something is.
public enum RequestBody: Sendable {
    case json([UInt8])
    case multipart(MultipartBody)

    public var contentType: String {
        switch self {
        case .json: "application/json"
        case .multipart(let body): body.contentType
        }
    }

    /// The whole body in memory.
    public func bytes() async throws(BotError) -> [UInt8] {
        switch self {
        case .json(let bytes): bytes
        case .multipart(let body): try await body.bytes()
        }
    }
}

extension RequestBody {
    /// Encodes the parameters of a method. Absent ones are left out, never null: the server would take null for the text "null".
    /// False, empty texts and empty arrays are sent, because they mean something else than nothing.
    init(_ storage: ModelStorage, _ layout: ModelLayout, boundary: @autoclosure () -> String = MultipartBody.randomBoundary()) {
        var writer = JSONWriter()
        storage.write(to: &writer, layout)
        guard !writer.uploads.isEmpty else {
            self = .json(writer.bytes)
            return
        }
        self = .multipart(MultipartBody(storage, layout, boundary: boundary()))
    }

    /// Encodes the parameters of a raw call; files are parts of the names they are given.
    init(_ parameters: JSON, files: [String: InputFile], boundary: @autoclosure () -> String = MultipartBody.randomBoundary()) {
        var members: [JSON.Member] = []
        if case .object(let all) = parameters { members = all.filter { $0.value != .null } }
        let uploads = files.sorted { $0.key < $1.key }
        for case (let name, let file) in uploads {
            if let remote = file.remote { members.append(JSON.Member(name, .string(remote))) }
        }
        let parts = uploads.compactMap { name, file in file.upload.map { MultipartBody.Part(name, $0) } }
        if parts.isEmpty {
            self = .json(JSON.object(members).json())
        } else {
            let fields = members.map { member in
                MultipartBody.Part(member.name, member.value.string.map { Array($0.utf8) } ?? member.value.json())
            }
            self = .multipart(MultipartBody(fields + parts, boundary: boundary()))
        }
    }
}
