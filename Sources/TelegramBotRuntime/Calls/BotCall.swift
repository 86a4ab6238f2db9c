/// A call on its way: what a middleware sees, and may change.
public struct BotCall: Sendable {
    /// For example, "sendMessage".
    public let method: String
    /// The parameters. To look at one or change it: `call.body["parse_mode"]`.
    public var body: RequestBody
    /// Whether it can be sent twice without harm.
    public let isRepeatable: Bool
    /// The chat it is about, if it names one.
    public let chatID: ChatID?
    /// How long this attempt may take.
    public var timeout: Duration
    /// 1 for the first one.
    public internal(set) var attempt = 1
    /// How long the call was held back so far: because the server asked to, or between attempts.
    public internal(set) var waited: Duration = .zero
    let result: Answer

    /// How the answer is read.
    enum Answer: Sendable {
        case value(ModelLayout)
        /// Makes something of its own of the bytes.
        case other(ModelLayout, @Sendable (TransportResponse, [UInt8]) throws(BotError) -> any Sendable)

        var layout: ModelLayout {
            switch self {
            case .value(let layout), .other(let layout, _): layout
            }
        }

        func read(_ bytes: [UInt8], of response: TransportResponse, to method: String) throws(BotError) -> CallResult {
            switch self {
            case .value(let layout):
                var issues: [DecodingIssue] = []
                let value = try response.result(of: method, bytes, layout, issues: &issues)
                return CallResult(value: value, issues: issues, size: bytes.count)
            case .other(_, let read):
                return CallResult(value: .bool(true), issues: [], size: bytes.count, other: try read(response, bytes))
            }
        }
    }

    init(method: String, body: RequestBody, isRepeatable: Bool, chatID: ChatID?, timeout: Duration, result: Answer) {
        self.method = method
        self.body = body
        self.isRepeatable = isRepeatable
        self.chatID = chatID
        self.timeout = timeout
        self.result = result
    }
}

extension BotCall: CustomStringConvertible {
    /// For example, "sendMessage, attempt 2".
    public var description: String { attempt == 1 ? method : "\(method), attempt \(attempt)" }
}

/// What a call gave back.
public struct CallResult: Sendable {
    let value: ModelValue
    /// What the answer held that the API does not promise.
    public let issues: [DecodingIssue]
    /// The length of the answer, in bytes.
    public let size: Int
    /// What was made of the bytes instead of a value.
    let other: (any Sendable)?

    init(value: ModelValue, issues: [DecodingIssue], size: Int, other: (any Sendable)? = nil) {
        self.value = value
        self.issues = issues
        self.size = size
        self.other = other
    }

    /// The result as JSON; null for a value that was made here.
    public var json: JSON {
        switch value {
        case .unknown(let json): json
        default: JSON(value)
        }
    }
}
