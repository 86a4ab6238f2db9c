#if Testing
/// What the server knows of one bot in one environment.
final class BotState {
    let token: String
    let isTestEnvironment: Bool
    var updates: UpdateQueue
    var allowed = AllowedUpdates()

    /// A getUpdates that waits.
    var poll: Poll?
    var previousOffset: Int64?
    var previousStart = Duration.zero
    /// Before that time conflicts are answered late.
    var nextConflict = Duration.zero

    var webhook: Webhook?
    var nextSetWebhook = Duration.zero

    var isLoggedOut = false
    var isClosed = false
    var lastMessageIDs: [Int64: Int64] = [:]

    init(token: String, isTestEnvironment: Bool, firstUpdateID: Int64) {
        self.token = token
        self.isTestEnvironment = isTestEnvironment
        updates = UpdateQueue(firstID: firstUpdateID)
    }

    /// The number before the colon.
    var id: Int64 { Int64(token.prefix { $0 != ":" }) ?? 0 }

    var user: FakeJSON {
        [
            "id": .integer(id), "is_bot": true, "first_name": "Fake", "username": "fake_bot", "can_join_groups": true,
            "can_read_all_group_messages": false, "supports_inline_queries": true, "can_connect_to_business": false,
            "has_main_web_app": false,
        ]
    }

    func nextMessageID(in chat: Int64) -> Int64 {
        lastMessageIDs[chat, default: 0] += 1
        return lastMessageIDs[chat, default: 1]
    }

    struct Poll {
        var id: UInt64
        var offset: Int64
        var limit: Int64
        var continuation: CheckedContinuation<Outcome, Never>
        var timer: Task<Void, Never>

        enum Outcome: Sendable {
            case reply(Reply)
            /// Ended by another request, for this reason.
            case conflict(String)
            /// The server stops.
            case dropped
        }
    }
}
#endif
