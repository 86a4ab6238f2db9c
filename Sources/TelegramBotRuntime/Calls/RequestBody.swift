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

    /// As it is sent.
    ///
    /// - Throws: A ``Rejection`` where a file cannot be read.
    public func transportBody() throws(BotError) -> TransportBody {
        switch self {
        case .json(let bytes): .bytes(bytes)
        case .multipart(let body): try body.body()
        }
    }

    /// Whether it can be sent: no stream of it that can be read once was read.
    package var isReadable: Bool {
        switch self {
        case .json: true
        case .multipart(let body): body.uploads.allSatisfy(\.isReadable)
        }
    }
}

extension RequestBody {
    /// Encodes the parameters of a method. Absent ones are left out, never null: the server would take null for the text "null".
    /// False, empty texts and empty arrays are sent, because they mean something else than nothing.
    ///
    /// - Parameter namesLocalFile: Becomes true if a file is named by its path on the server's disk.
    init(
        _ storage: ModelStorage, _ layout: ModelLayout, namesLocalFile: inout Bool,
        boundary: @autoclosure () -> String = MultipartBody.randomBoundary()
    ) {
        var writer = JSONWriter()
        storage.write(to: &writer, layout)
        namesLocalFile = writer.namesLocalFile
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

extension RequestBody {
    /// A parameter as JSON, for middleware that looks at calls or changes them; `nil` takes it away.
    ///
    ///     call.body["parse_mode"] = "HTML"
    ///
    /// Of a form, objects and arrays are read from their text; any other text is a string.
    public subscript(name: String) -> JSON? {
        get {
            switch self {
            case .json(let bytes): return (try? JSON(json: bytes))?[name]
            case .multipart(let form):
                guard let part = form.parts.first(where: { $0.name == name }), case .text(let text) = part.content else { return nil }
                if text.first == 0x7B || text.first == 0x5B, let json = try? JSON(json: text) { return json }
                return .string(String(decoding: text, as: UTF8.self))
            }
        }
        set {
            // The server would take null for the text "null".
            let newValue = newValue == .null ? nil : newValue
            switch self {
            case .json(let bytes):
                guard case .object(var members)? = try? JSON(json: bytes) else { return }
                if let i = members.firstIndex(where: { $0.name == name }) {
                    if let newValue { members[i].value = newValue } else { members.remove(at: i) }
                } else if let newValue {
                    members.append(JSON.Member(name, newValue))
                }
                self = .json(JSON.object(members).json())
            case .multipart(var form):
                let part = newValue.map { MultipartBody.Part(name, $0.string.map { Array($0.utf8) } ?? $0.json()) }
                if let i = form.parts.firstIndex(where: { $0.name == name }) {
                    if let part { form.parts[i] = part } else { form.parts.remove(at: i) }
                } else if let part {
                    form.parts.insert(part, at: 0)
                }
                self = .multipart(form)
            }
        }
    }
}

extension BotAPIMethod {
    /// The parameters as they are sent.
    package var requestBody: RequestBody {
        var namesLocalFile = false
        return RequestBody(_storage, Self._layout, namesLocalFile: &namesLocalFile)
    }
}

extension RequestBody {
    /// With the method's name as a parameter, as in the answer of a webhook.
    package func naming(_ method: String) -> RequestBody {
        switch self {
        case .json(let bytes):
            let name = Array(#"{"method":"\#(method)""#.utf8)
            return .json(bytes.count > 2 ? name + [0x2C] + bytes.dropFirst() : name + [0x7D])
        case .multipart(let form):
            return .multipart(MultipartBody([MultipartBody.Part("method", Array(method.utf8))] + form.parts, boundary: form.boundary))
        }
    }
}
