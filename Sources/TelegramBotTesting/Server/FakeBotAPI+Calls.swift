#if Testing
extension FakeBotAPI {
    /// What is asked for by a URL, as far as its path tells.
    struct Address: Sendable {
        var token: String
        var isTest: Bool
        /// In lower case; empty where a parameter names it.
        var method: String

        /// Nil where the path leads to no bot.
        init?(_ path: [UInt8], prefix: String = "/bot") {
            let text = String(decoding: path, as: UTF8.self)
            guard text.hasPrefix(prefix) else { return nil }
            var rest = text.dropFirst(prefix.count)
            token = String(rest.prefix { $0 != "/" })
            rest = rest.dropFirst(token.count)
            isTest = rest.hasPrefix("/test")
            if isTest { rest = rest.dropFirst("/test".count) }
            guard rest.hasPrefix("/") else { return nil }
            method = String(rest.dropFirst())
        }
    }

    /// What a request meets of the fault script.
    func faults(for head: Head) -> [Fault] {
        guard case .request(_, let path, _) = head.kind else { return [] }
        let file = Address(path, prefix: "/file/bot")
        return faults.faults(for: file == nil ? Address(path)?.method ?? "" : "file")
    }

    /// Answers one request; nil closes the connection.
    func response(to head: Head, _ content: Content, connection: Int) async -> Response? {
        guard case .request(let verb, let path, _) = head.kind else { return nil }
        if let file = Address(path, prefix: "/file/bot") { return download(file, head) }
        let notFound = Response(.failure(code: 404, description: "Not Found"))
        guard let address = Address(path) else { return notFound }
        let parameters = Parameters(content)
        let sent = address.method.isEmpty ? parameters["method"]?.text ?? "" : address.method
        let call = Call(
            method: MethodNames.published[sent.lowercased()] ?? sent, token: address.token,
            isTestEnvironment: address.isTest, origin: .request, verb: verb, headers: head.headers,
            encoding: Call.Encoding(content.encoding), parameters: parameters, files: content.files,
            jsonFailure: content.jsonFailure, time: time.elapsed, connection: connection)
        return await reply(to: call).map(Response.init)
    }

    /// Executes a call.
    func reply(to call: Call) async -> Reply? {
        if let refusal = refusal(of: call.token) { return refusal }
        record(call)
        let bot = bot(call.token, isTest: call.isTestEnvironment)
        if bot.isLoggedOut { return .failure(code: 400, description: "Logged out") }
        let method = call.method.lowercased()
        if let answer = answers[method] { return await answer(call) }
        switch method {
        case "getupdates": return await getUpdates(bot, call)
        case "setwebhook", "deletewebhook": return await setWebhook(bot, call)
        case "getwebhookinfo": return .result(webhookInfo(bot))
        case "getfile": return getFile(bot, call)
        case "logout": return logOut(bot)
        case "close": return close(bot)
        default: return standardAnswer(bot, call)
        }
    }

    private func refusal(of token: String) -> Reply? {
        let invalid = Reply.failure(code: 401, description: "Unauthorized: invalid token specified")
        guard let first = token.first, first != "0", token.utf8.count <= 80, let colon = token.firstIndex(of: ":") else {
            return invalid
        }
        guard let id = Int64(token[..<colon]) else {
            return .failure(code: 421, description: "Misdirected Request: unallowed token specified")
        }
        guard id > 0, id < 1 << 54 else { return invalid }
        return configuration.tokens.contains(token) ? nil : .failure(code: 401, description: "Unauthorized")
    }

    private func logOut(_ bot: BotState) -> Reply {
        bot.isLoggedOut = true
        bot.updates.removeAll()
        return .result(true)
    }

    private func close(_ bot: BotState) -> Reply {
        if bot.isClosed { return .failure(code: 400, description: "Bad Request: the bot has already been closed") }
        let wait = Duration.seconds(600) - time.elapsed
        guard wait <= .zero else { return .tooManyRequests(retryAfter: Int(wait.components.seconds) + 1) }
        bot.isClosed = true
        return .result(true)
    }
}

extension Call.Encoding {
    init(_ encoding: Content.Encoding) {
        self =
            switch encoding {
            case .none: .none
            case .form: .form
            case .json: .json
            case .multipart: .multipart
            case .file: .file
            }
    }
}
#endif
