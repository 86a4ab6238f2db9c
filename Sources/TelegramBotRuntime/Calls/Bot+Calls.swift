extension Bot {
    /// Calls a method.
    ///
    /// - Throws: See ``BotError``; what can be tried again without harm was tried, as ``Bot/retries`` says.
    public func send<Method: BotAPIMethod>(_ method: Method) async throws(BotError) -> Method.Result {
        var namesLocalFile = false
        let body = RequestBody(method._storage, Method._layout, namesLocalFile: &namesLocalFile)
        if namesLocalFile && !endpoint.isLocal {
            throw .rejected(Rejection(.localFile, "a path on the server's disk, and the server is not local"))
        }
        let call = BotCall(
            method: Method.name, body: body, isRepeatable: Method.isRepeatable, chatID: method._storage.chatID(Method._layout),
            timeout: timeout, result: .value(Method.Result._layout)
        )
        return Method.Result(_value: try await result(of: call).value)
    }

    /// Calls a method that this library does not know yet.
    ///
    ///     try await bot.call("sendHologram", ["chat_id": 42, "angle": 90], files: ["hologram": .path("cat.holo")])
    ///
    /// - Parameters:
    ///   - name: As the Bot API spells it.
    ///   - parameters: An object; null members are left out.
    ///   - files: By parameter; `"attach://name"` in `parameters` refers to one as well.
    ///   - isRepeatable: Whether the call can be sent twice without harm; `nil`: if its name begins with "get".
    /// - Throws: See ``BotError``.
    @discardableResult
    public func call(
        _ name: String, _ parameters: JSON = [:], files: [String: InputFile] = [:], isRepeatable: Bool? = nil
    ) async throws(BotError) -> JSON {
        try await call(name, parameters, files: files, as: JSON.self, isRepeatable: isRepeatable)
    }

    /// Calls a method that this library does not know yet, with a result of a type that it knows.
    ///
    ///     let message = try await bot.call("sendHologram", ["chat_id": 42], as: Message.self)
    public func call<Result: BotAPIValue>(
        _ name: String, _ parameters: JSON = [:], files: [String: InputFile] = [:], as type: Result.Type, isRepeatable: Bool? = nil
    ) async throws(BotError) -> Result {
        let chat = parameters["chat_id"]
        let call = BotCall(
            method: name, body: RequestBody(parameters, files: files), isRepeatable: isRepeatable ?? name.hasPrefix("get"),
            chatID: chat?.int.map { .id($0) } ?? chat?.string.map { .username($0) }, timeout: timeout, result: .value(type._layout)
        )
        return Result(_value: try await result(of: call).value)
    }

    /// Calls a method that returns objects, and reads each of them by itself. It is sent once.
    ///
    /// - Parameter timeout: Instead of the bot's own.
    package func elements<Method: BotAPIMethod, Element: BotAPIObject>(
        of method: Method, timeout: Duration
    ) async throws(BotError) -> ElementwiseAnswer<Element> where Method.Result == [Element] {
        var namesLocalFile = false
        let call = BotCall(
            method: Method.name, body: RequestBody(method._storage, Method._layout, namesLocalFile: &namesLocalFile),
            isRepeatable: Method.isRepeatable, chatID: nil, timeout: timeout,
            result: .other(Method.Result._layout) { response, bytes throws(BotError) in
                try ElementwiseAnswer<Element>(bytes, response, method: Method.name)
            }
        )
        let result = try await with(retries: .none).result(of: call)
        guard let elements = result.other as? ElementwiseAnswer<Element> else { throw .decoding(path: ["result"], raw: []) }
        return elements
    }

    private func result(of call: BotCall) async throws(BotError) -> CallResult {
        if let fault = token.fault { throw .rejected(Rejection(.token, fault)) }
        let result = try await attempts(call)
        if !result.issues.isEmpty { onIssues?(call.method, result.issues) }
        return result
    }
}

extension ModelStorage {
    /// The chat that a call is about.
    fileprivate func chatID(_ layout: ModelLayout) -> ChatID? {
        for slot in slots where layout.kinds[Int(slot.field)].base == .chat && layout.fields[Int(slot.field)].name == "chat_id" {
            return ChatID(_value: slot.value)
        }
        return nil
    }
}
