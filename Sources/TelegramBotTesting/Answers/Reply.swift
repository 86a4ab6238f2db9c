#if Testing
/// What the server says to a call.
public enum Reply: Sendable, Hashable {
    /// `{"ok":true,"result":…}`; some methods add a description.
    case result(FakeJSON, description: String? = nil)
    /// `{"ok":false,…}` with the HTTP status of the code.
    case failure(code: Int, description: String, parameters: [String: FakeJSON] = [:])
    /// Anything else, as it is.
    case http(status: Int, headers: [String: String], body: [UInt8])

    /// 429 with `retry_after` in seconds, in the body and as a header.
    public static func tooManyRequests(retryAfter seconds: Int) -> Reply {
        .failure(
            code: 429, description: "Too Many Requests: retry after \(seconds)",
            parameters: ["retry_after": .integer(Int64(seconds))])
    }

    /// 400 that names the supergroup the chat became.
    public static func migrated(to chat: Int64) -> Reply {
        .failure(
            code: 400, description: "Bad Request: group chat was upgraded to a supergroup chat",
            parameters: ["migrate_to_chat_id": .integer(chat)])
    }

    static let methodNotFound = Reply.failure(code: 404, description: "Not Found: method not found")
}

extension Reply {
    var status: Int {
        switch self {
        case .result: 200
        case .failure(let code, _, _): code
        case .http(let status, _, _): status
        }
    }

    var headers: [(String, String)] {
        switch self {
        case .result: return [("Content-Type", "application/json")]
        case .failure(_, _, let parameters):
            let type = [("Content-Type", "application/json")]
            guard let seconds = parameters["retry_after"]?.integer, seconds > 0 else { return type }
            return type + [("Retry-After", String(seconds))]
        case .http(_, let headers, _): return headers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        }
    }

    var body: [UInt8] {
        switch self {
        case .result(let result, let description):
            var envelope: FakeJSON = ["ok": true, "result": result]
            if let description { envelope["description"] = .string(description) }
            return envelope.bytes
        case .failure(let code, let description, let parameters):
            var envelope: FakeJSON = ["ok": false, "error_code": .integer(Int64(code)), "description": .string(description)]
            if !parameters.isEmpty { envelope["parameters"] = FakeJSON.object([]).merging(parameters) }
            return envelope.bytes
        case .http(_, _, let body): return body
        }
    }
}
#endif
