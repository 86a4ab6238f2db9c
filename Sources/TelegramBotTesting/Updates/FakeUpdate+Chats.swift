#if Testing
extension FakeUpdate {
    /// The bot's own membership in a chat changed, such as from `left` to `member`.
    public static func myChatMember(
        from old: String = "left", to new: String = "member", in chat: Int64 = 42, bot: Int64 = 1_234_567_890,
        by user: Int64 = 42, date: Int64 = now, with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body = membership(old, new, self.user(bot, isBot: true), chat, user, date)
        return FakeUpdate(kind: "my_chat_member", body: body.merging(members))
    }

    /// Somebody else's membership changed; sent only to bots that ask for it.
    public static func chatMember(
        from old: String = "left", to new: String = "member", of member: Int64 = 43, in chat: Int64 = -100,
        by user: Int64 = 42, date: Int64 = now, with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body = membership(old, new, self.user(member), chat, user, date)
        return FakeUpdate(kind: "chat_member", body: body.merging(members))
    }

    private static func membership(
        _ old: String, _ new: String, _ member: FakeJSON, _ chat: Int64, _ user: Int64, _ date: Int64
    ) -> FakeJSON {
        func state(_ status: String) -> FakeJSON {
            let state: FakeJSON = ["user": member, "status": .string(status)]
            return status == "kicked" ? state.merging(["until_date": 0]) : state
        }
        return [
            "chat": self.chat(chat), "from": self.user(user), "date": .integer(date), "old_chat_member": state(old),
            "new_chat_member": state(new),
        ]
    }

    /// A user asks to join a chat.
    public static func chatJoinRequest(
        from user: Int64 = 42, in chat: Int64 = -1_001_000_000_002, date: Int64 = now, with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body: FakeJSON = [
            "chat": self.chat(chat), "from": self.user(user), "user_chat_id": .integer(user), "date": .integer(date),
        ]
        return FakeUpdate(kind: "chat_join_request", body: body.merging(members))
    }

    /// A chat got a boost, which lasts a day here.
    public static func chatBoost(
        _ id: String = "boost", in chat: Int64 = -1_001_000_000_002, by user: Int64 = 42, date: Int64 = now,
        with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let boost: FakeJSON = [
            "boost_id": .string(id), "add_date": .integer(date), "expiration_date": .integer(date + 86_400),
            "source": ["source": "premium", "user": self.user(user)],
        ]
        let body: FakeJSON = ["chat": self.chat(chat), "boost": boost]
        return FakeUpdate(kind: "chat_boost", body: body.merging(members))
    }

    /// A chat lost a boost.
    public static func removedChatBoost(
        _ id: String = "boost", in chat: Int64 = -1_001_000_000_002, by user: Int64 = 42, date: Int64 = now,
        with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body: FakeJSON = [
            "chat": self.chat(chat), "boost_id": .string(id), "remove_date": .integer(date),
            "source": ["source": "premium", "user": self.user(user)],
        ]
        return FakeUpdate(kind: "removed_chat_boost", body: body.merging(members))
    }

    /// A user put a reaction in place of another; sent only to bots that ask for it.
    public static func messageReaction(
        from old: [String] = [], to new: [String] = ["👍"], message: Int64 = 1, by user: Int64 = 42, in chat: Int64 = -100,
        date: Int64 = now, with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        func list(_ emoji: [String]) -> FakeJSON { .array(emoji.map { ["type": "emoji", "emoji": .string($0)] }) }
        let body: FakeJSON = [
            "chat": self.chat(chat), "message_id": .integer(message), "user": self.user(user), "date": .integer(date),
            "old_reaction": list(old), "new_reaction": list(new),
        ]
        return FakeUpdate(kind: "message_reaction", body: body.merging(members))
    }

    /// Anonymous reactions of a message in all; sent only to bots that ask for it.
    public static func messageReactionCount(
        _ counts: [(emoji: String, count: Int64)] = [("👍", 1)], message: Int64 = 1, in chat: Int64 = -1_001_000_000_001,
        date: Int64 = now, with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body: FakeJSON = [
            "chat": self.chat(chat), "message_id": .integer(message), "date": .integer(date),
            "reactions": .array(counts.map {
                ["type": ["type": "emoji", "emoji": .string($0.emoji)], "total_count": .integer($0.count)]
            }),
        ]
        return FakeUpdate(kind: "message_reaction_count", body: body.merging(members))
    }

    /// A business account was connected to the bot, or its connection changed.
    public static func businessConnection(
        _ id: String = "business", of user: Int64 = 42, isEnabled: Bool = true, date: Int64 = now,
        with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body: FakeJSON = [
            "id": .string(id), "user": self.user(user), "user_chat_id": .integer(user), "date": .integer(date),
            "is_enabled": .boolean(isEnabled),
        ]
        return FakeUpdate(kind: "business_connection", body: body.merging(members))
    }

    /// Messages of a business account were deleted, by their ids.
    public static func deletedBusinessMessages(
        _ ids: [Int64], in chat: Int64 = 42, connection: String = "business", with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body: FakeJSON = [
            "business_connection_id": .string(connection), "chat": self.chat(chat),
            "message_ids": .array(ids.map(FakeJSON.integer)),
        ]
        return FakeUpdate(kind: "deleted_business_messages", body: body.merging(members))
    }

    /// A bot that this one manages was made, or its owner or token changed.
    public static func managedBot(
        _ bot: Int64 = 2_000_000_000, of user: Int64 = 42, with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body: FakeJSON = ["user": self.user(user), "bot": self.user(bot, isBot: true)]
        return FakeUpdate(kind: "managed_bot", body: body.merging(members))
    }

    /// A user stopped a message that was being generated.
    public static func stoppedMessageGeneration(
        draft: Int64 = 1, in chat: Int64 = 42, with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body: FakeJSON = ["chat": self.chat(chat), "draft_id": .integer(draft)]
        return FakeUpdate(kind: "stopped_message_generation", body: body.merging(members))
    }

    /// One of every kind, in the order of the documentation, with nothing but what it requires.
    public static func oneOfEach(date: Int64 = now) -> [FakeUpdate] {
        [
            .message("text", date: date), .editedMessage("text", date: date), .channelPost("text", date: date),
            .editedChannelPost("text", date: date), .businessConnection(date: date), .businessMessage("text", date: date),
            .editedBusinessMessage("text", date: date), .deletedBusinessMessages([1, 2]),
            .guestMessage("text", date: date), .messageReaction(date: date), .messageReactionCount(date: date),
            .inlineQuery("query"), .chosenInlineResult("1"), .callbackQuery("data", date: date), .shippingQuery("payload"),
            .preCheckoutQuery("payload"), .purchasedPaidMedia("payload"), .poll("?", options: ["a", "b"]), .pollAnswer([0]),
            .myChatMember(date: date), .chatMember(date: date), .chatJoinRequest(date: date), .chatBoost(date: date),
            .removedChatBoost(date: date), .managedBot(), .subscription("active"), .stoppedMessageGeneration(),
        ]
    }
}
#endif
