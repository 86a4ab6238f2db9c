#if Testing
/// Which updates are sent where nothing else was asked for, how long they live and which wait for each other.
enum UpdateKind {
    /// Every kind that is published, in the order of the documentation.
    static let all = [
        "message", "edited_message", "channel_post", "edited_channel_post", "business_connection", "business_message",
        "edited_business_message", "deleted_business_messages", "guest_message", "message_reaction",
        "message_reaction_count", "inline_query", "chosen_inline_result", "callback_query", "shipping_query",
        "pre_checkout_query", "purchased_paid_media", "poll", "poll_answer", "my_chat_member", "chat_member",
        "chat_join_request", "chat_boost", "removed_chat_boost", "managed_bot", "subscription",
        "stopped_message_generation",
    ]

    /// Sent only when `allowed_updates` names them.
    static let onDemand: Set<String> = ["chat_member", "message_reaction", "message_reaction_count"]

    /// How long an update lives, in seconds from its date where it has one that counts.
    static func lifetime(_ kind: String) -> Int64 {
        switch kind {
        case "callback_query", "shipping_query", "pre_checkout_query": 150
        case "inline_query": 30
        case "chosen_inline_result": 600
        default: 86_400
        }
    }

    /// The date in its body that its life is counted from, or nil where it counts from its arrival.
    static func date(_ kind: String, _ body: FakeJSON) -> Int64? {
        switch kind {
        case "message", "edited_message", "channel_post", "edited_channel_post", "business_message",
            "edited_business_message", "guest_message":
            body["edit_date"]?.integer ?? body["date"]?.integer
        case "my_chat_member", "chat_member", "chat_join_request", "message_reaction", "message_reaction_count":
            body["date"]?.integer
        case "chat_boost": body["boost"]?["add_date"]?.integer
        default: nil
        }
    }

    /// What an update waits for at a webhook: messages for those of the chat, queries for those of the user, and so on.
    static func key(_ kind: String, _ body: FakeJSON) -> Int64 {
        let user = (body["from"] ?? body["user"])?["id"]?.integer ?? 0
        let chat = body["chat"]?["id"]?.integer ?? 0
        func space(_ number: Int64, _ id: Int64) -> Int64 { id == 0 ? 0 : id &+ number << 33 }
        switch kind {
        case "message", "edited_message", "channel_post", "edited_channel_post", "guest_message": return chat
        case "business_message", "edited_business_message", "deleted_business_messages": return space(11, chat)
        case "inline_query": return space(1, user)
        case "chosen_inline_result": return space(2, user)
        case "callback_query": return space(3, user)
        case "shipping_query", "pre_checkout_query", "purchased_paid_media": return space(4, user)
        case "my_chat_member": return space(5, chat)
        case "chat_member": return space(6, body["new_chat_member"]?["user"]?["id"]?.integer ?? user)
        case "chat_join_request": return space(6, user)
        case "chat_boost", "removed_chat_boost": return space(7, chat)
        case "message_reaction": return space(8, chat)
        case "message_reaction_count": return space(9, chat)
        case "business_connection": return space(10, user)
        case "poll": return body["id"]?.string.flatMap { Int64($0) } ?? 0
        case "poll_answer": return body["poll_id"]?.string.flatMap { Int64($0) } ?? 0
        default: return 0
        }
    }
}

/// The kinds of updates a bot gets.
struct AllowedUpdates: Hashable {
    /// In lower case; nil for the default.
    private(set) var kinds: Set<String>?

    func contains(_ kind: String) -> Bool { kinds?.contains(kind) ?? !UpdateKind.onDemand.contains(kind) }

    /// Takes what the parameter says. Text that is no array of strings, or none, leaves all as it was; names that are
    /// not known are passed over, and a list that has no known one is the default. True where that made a difference.
    mutating func update(_ parameter: Parameter?) -> Bool {
        guard let parameter, !parameter.bytes.isEmpty, let elements = parameter.json?.elements else { return false }
        var named: Set<String> = []
        for element in elements {
            guard let name = element.string else { return false }
            if UpdateKind.all.contains(name.lowercased()) { named.insert(name.lowercased()) }
        }
        let standard = Set(UpdateKind.all).subtracting(UpdateKind.onDemand)
        let new = AllowedUpdates(kinds: named.isEmpty || named == standard ? nil : named)
        defer { self = new }
        return new != self
    }

    /// The list getWebhookInfo shows, or nil for the default.
    var names: FakeJSON? { kinds.map { kinds in .array(UpdateKind.all.filter(kinds.contains).map(FakeJSON.string)) } }
}
#endif
