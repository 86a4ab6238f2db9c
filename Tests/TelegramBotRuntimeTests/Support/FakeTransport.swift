import HTTPTypes
import Synchronization
import TelegramBotRuntime

/// Answers from a list, and keeps what it was sent.
final class FakeTransport: BotTransport {
    private let state: Mutex<(answers: [Result<TransportResponse, BotError>], requests: [TransportRequest])>

    init(_ answers: [Result<TransportResponse, BotError>]) { state = Mutex((answers, [])) }

    convenience init(_ answers: Result<TransportResponse, BotError>...) { self.init(answers) }

    /// Answers with this body, whatever is asked.
    convenience init(_ body: String, status: Int = 200, headers: HTTPFields = [:]) {
        self.init(.success(TransportResponse(status: .init(code: status), headers: headers, body: .bytes(Array(body.utf8)))))
    }

    var requests: [TransportRequest] { state.withLock { $0.requests } }

    /// The last answer is given again and again.
    func send(_ request: TransportRequest) async throws(BotError) -> TransportResponse {
        let answer = state.withLock { state in
            state.requests.append(request)
            return state.answers.count > 1 ? state.answers.removeFirst() : state.answers[0]
        }
        return try answer.get()
    }
}

extension Bot {
    static func fake(_ transport: FakeTransport) -> Bot { Bot(token: BotToken("123:ABC_def-1"), transport: transport) }
}
