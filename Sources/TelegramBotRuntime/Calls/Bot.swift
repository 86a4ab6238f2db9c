/// A bot: its token, the server it talks to, and what carries its requests there. A value, to be copied at will.
///
///     let bot = Bot(token: .environment("BOT_TOKEN"))
///     try await bot.sendMessage(chatID: 42, text: "Hi")
public struct Bot: Sendable {
    public var token: BotToken
    public var endpoint: Endpoint
    public var transport: any BotTransport
    /// How long a call may take, unless it says otherwise.
    public var timeout: Duration
    /// Is told what an answer held that the API does not promise. Nothing else depends on it.
    public var onIssues: (@Sendable (_ method: String, [DecodingIssue]) -> Void)?

    public init(
        token: BotToken,
        endpoint: Endpoint = .cloud,
        transport: any BotTransport = URLSessionTransport(),
        timeout: Duration = .seconds(60)
    ) {
        self.token = token
        self.endpoint = endpoint
        self.transport = transport
        self.timeout = timeout
    }
}

extension Bot {
    /// Calls a method.
    public func send<Method: BotAPIMethod>(_ method: Method, timeout: Duration? = nil) async throws(BotError) -> Method.Result {
        let body = RequestBody(method._storage, Method._layout)
        return try await send(body, to: Method.name, as: Method.Result.self, timeout: timeout)
    }

    /// Calls a method that this library does not know yet.
    ///
    ///     try await bot.call("sendHologram", ["chat_id": 42, "angle": 90], files: ["hologram": .path("cat.holo")])
    ///
    /// - Parameter files: By parameter; `"attach://name"` in `parameters` refers to one as well.
    @discardableResult
    public func call(
        _ name: String, _ parameters: JSON = [:], files: [String: InputFile] = [:], timeout: Duration? = nil
    ) async throws(BotError) -> JSON {
        try await call(name, parameters, files: files, as: JSON.self, timeout: timeout)
    }

    /// Calls a method that this library does not know yet, with a result of a type that it knows.
    ///
    ///     let message = try await bot.call("sendHologram", ["chat_id": 42], as: Message.self)
    public func call<Result: BotAPIValue>(
        _ name: String, _ parameters: JSON = [:], files: [String: InputFile] = [:], as type: Result.Type, timeout: Duration? = nil
    ) async throws(BotError) -> Result {
        try await send(RequestBody(parameters, files: files), to: name, as: type, timeout: timeout)
    }

    private func send<Result: BotAPIValue>(
        _ body: RequestBody, to name: String, as type: Result.Type, timeout: Duration?
    ) async throws(BotError) -> Result {
        if let fault = token.fault { throw .rejected(fault) }
        if case .multipart(let form) = body, form.fileCount > 50 {
            throw .rejected("\(form.fileCount) files in one request; the server takes 50")
        }
        if Task.isCancelled { throw .cancelled }
        let response = try await transport.send(TransportRequest(
            method: name,
            url: endpoint.url(of: name, token),
            headers: [TransportHeader("Content-Type", body.contentType), TransportHeader("Accept", "application/json")],
            body: body,
            timeout: timeout ?? self.timeout
        ))
        var issues: [DecodingIssue] = []
        let result = try response.result(of: name, type._layout, issues: &issues)
        if !issues.isEmpty { onIssues?(name, issues) }
        return Result(_value: result)
    }
}

extension MultipartBody {
    var fileCount: Int { parts.count { if case .file = $0.content { true } else { false } } }
}
