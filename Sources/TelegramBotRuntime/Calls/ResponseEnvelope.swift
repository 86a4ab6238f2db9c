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
        var decoder = ModelDecoder(JSONReader(bytes))
        guard decoder.reader.peek() == 0x7B else { throw decoder.reader.failure() }
        if decoder.reader.begin(closing: 0x7D) {
            repeat {
                let key = try decoder.reader.key()
                let known = decoder.reader.issues.count
                let name = decoder.reader.text(of: key)
                switch (name, decoder.reader.peek()) {
                case ("result", 0x22...): result = try decoder.value(layout)
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
    func result(of method: String, _ layout: ModelLayout, issues: inout [DecodingIssue]) throws(BotError) -> ModelValue {
        let envelope: ResponseEnvelope
        do {
            envelope = try ResponseEnvelope(body, layout)
        } catch {
            throw unreadable
        }
        switch envelope.isOK {
        case true?:
            issues += envelope.issues
            guard let result = envelope.result else {
                throw .decoding(path: envelope.issues.first { $0.path.first == "result" }?.path ?? ["result"], raw: body)
            }
            return result
        case false?:
            throw .api(APIFailure(
                code: envelope.errorCode ?? status,
                text: envelope.description,
                method: method,
                retryAfter: envelope.retryAfter ?? retryAfterHeader,
                migrateToChatID: envelope.migrateToChatID
            ))
        case nil: throw unreadable
        }
    }

    /// Not the Bot API's: proxies answer with pages of their own, and the server itself with nothing when a request is too large.
    private var unreadable: BotError {
        .http(status: status, retryAfter: retryAfterHeader, body: String(decoding: body.prefix(500), as: UTF8.self))
    }

    private var retryAfterHeader: Seconds? { header("Retry-After").flatMap { Int($0) }.map { Seconds($0) } }
}
