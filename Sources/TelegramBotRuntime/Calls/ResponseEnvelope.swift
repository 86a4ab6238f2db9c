/// What every answer of the Bot API is wrapped in.
///
///     {"ok":true,"result":…}
///     {"ok":false,"error_code":429,"description":"Too Many Requests: retry after 5","parameters":{"retry_after":5}}
struct ResponseEnvelope {
    var isOK: Bool?
    var result: ModelValue?
    var description = ""
    var errorCode: Int?
    var retryAfter: Seconds?
    var migrateToChatID: ChatID?
    var issues: [DecodingIssue] = []

    /// `layout` is that of the result.
    init(_ bytes: [UInt8], _ layout: ModelLayout) throws(JSONError) {
        self.init()
        try read(bytes) { decoder throws(JSONError) in try decoder.value(layout) }
    }

    init() {}

    /// Reads an answer member by member; what was read before an error stays.
    mutating func read(_ bytes: [UInt8], result readResult: (inout ModelDecoder) throws(JSONError) -> ModelValue?) throws(JSONError) {
        var decoder = ModelDecoder(JSONReader(bytes))
        guard decoder.reader.peek() == 0x7B else { throw decoder.reader.failure() }
        if decoder.reader.begin(closing: 0x7D) {
            repeat {
                let key = try decoder.reader.key()
                let known = decoder.reader.issues.count
                let name = decoder.reader.text(of: key)
                switch (name, decoder.reader.peek()) {
                case ("result", 0x22...): result = try readResult(&decoder)
                case ("ok", 0x66), ("ok", 0x74): isOK = try decoder.reader.bool()
                case ("description", 0x22): description = try decoder.reader.string()
                case ("error_code", 0x30...0x39): errorCode = try decoder.reader.number().int
                case ("parameters", 0x7B):
                    let parameters = try decoder.reader.json()
                    retryAfter = parameters["retry_after"]?.int.map { Seconds($0) }
                    migrateToChatID = parameters["migrate_to_chat_id"]?.int.map { ChatID($0) }
                default: try decoder.reader.skip()
                }
                decoder.reader.locate(since: known, name)
            } while try decoder.reader.more(closing: 0x7D)
        }
        try decoder.reader.expectEnd()
        issues = decoder.reader.issues
    }
}

extension TransportResponse {
    /// The result of a call, or why there is none.
    ///
    /// - Parameter bytes: The whole body.
    func result(of method: String, _ bytes: [UInt8], _ layout: ModelLayout, issues: inout [DecodingIssue]) throws(BotError) -> ModelValue {
        let envelope: ResponseEnvelope
        do {
            envelope = try ResponseEnvelope(bytes, layout)
        } catch {
            throw unreadable(bytes)
        }
        switch envelope.isOK {
        case true?:
            issues += envelope.issues
            guard let result = envelope.result else {
                throw .decoding(path: envelope.issues.first { $0.path.first == "result" }?.path ?? ["result"], raw: bytes)
            }
            return result
        case false?: throw .api(envelope.failure(of: method, self))
        case nil: throw unreadable(bytes)
        }
    }

    /// Not the Bot API's: proxies answer with pages of their own, and the server itself with nothing when a request is too large.
    package func unreadable(_ bytes: [UInt8]) -> BotError {
        .http(status: status, retryAfter: retryAfter, body: String(decoding: bytes.prefix(500), as: UTF8.self))
    }
}

extension ResponseEnvelope {
    func failure(of method: String, _ response: TransportResponse) -> APIFailure {
        APIFailure(
            code: errorCode ?? response.status, text: description, method: method, retryAfter: retryAfter ?? response.retryAfter,
            migrateToChatID: migrateToChatID
        )
    }
}
