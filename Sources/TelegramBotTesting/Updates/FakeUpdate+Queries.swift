#if Testing
extension FakeUpdate {
    /// A press on a button under a message of the bot.
    public static func callbackQuery(
        _ data: String, id: String = "1", from user: Int64 = 42, in chat: Int64? = nil, message: Int64 = 1,
        date: Int64 = now, with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body: FakeJSON = [
            "id": .string(id), "from": self.user(user),
            "message": messageBody("?", id: message, from: user, in: chat ?? user, date: date, with: [:]),
            "chat_instance": "-42", "data": .string(data),
        ]
        return FakeUpdate(kind: "callback_query", body: body.merging(members))
    }

    /// What a user types after the bot's name; it lives 30 seconds.
    public static func inlineQuery(
        _ query: String, id: String = "1", from user: Int64 = 42, offset: String = "", with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body: FakeJSON = [
            "id": .string(id), "from": self.user(user), "chat_type": "sender", "query": .string(query),
            "offset": .string(offset),
        ]
        return FakeUpdate(kind: "inline_query", body: body.merging(members))
    }

    /// The result of an inline query that a user sent.
    public static func chosenInlineResult(
        _ result: String, query: String = "", from user: Int64 = 42, with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body: FakeJSON = ["result_id": .string(result), "from": self.user(user), "query": .string(query)]
        return FakeUpdate(kind: "chosen_inline_result", body: body.merging(members))
    }

    /// The address for an invoice with a flexible price; it lives 150 seconds.
    public static func shippingQuery(
        _ payload: String, id: String = "1", from user: Int64 = 42, with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body: FakeJSON = [
            "id": .string(id), "from": self.user(user), "invoice_payload": .string(payload),
            "shipping_address": [
                "country_code": "NL", "state": "", "city": "Utrecht", "street_line1": "Street 1", "street_line2": "",
                "post_code": "3511",
            ],
        ]
        return FakeUpdate(kind: "shipping_query", body: body.merging(members))
    }

    /// The last question before a payment; it lives 150 seconds. The amount is in the currency's smallest unit.
    public static func preCheckoutQuery(
        _ payload: String, id: String = "1", from user: Int64 = 42, currency: String = "XTR", amount: Int64 = 1,
        with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body: FakeJSON = [
            "id": .string(id), "from": self.user(user), "currency": .string(currency), "total_amount": .integer(amount),
            "invoice_payload": .string(payload),
        ]
        return FakeUpdate(kind: "pre_checkout_query", body: body.merging(members))
    }

    /// A user bought media that the bot sent with this payload.
    public static func purchasedPaidMedia(
        _ payload: String, from user: Int64 = 42, with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body: FakeJSON = ["from": self.user(user), "paid_media_payload": .string(payload)]
        return FakeUpdate(kind: "purchased_paid_media", body: body.merging(members))
    }

    /// A poll the bot sent changed, or was closed.
    public static func poll(
        _ question: String, options: [String], id: String = "1", isClosed: Bool = false, with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body: FakeJSON = [
            "id": .string(id), "question": .string(question),
            "options": .array(options.enumerated().map { index, text in
                ["persistent_id": .string(String(index)), "text": .string(text), "voter_count": 0]
            }),
            "total_voter_count": 0, "is_closed": .boolean(isClosed), "is_anonymous": true, "type": "regular",
            "allows_multiple_answers": false, "allows_revoting": false, "members_only": false,
        ]
        return FakeUpdate(kind: "poll", body: body.merging(members))
    }

    /// A user chose these options, by their places, in a poll that is not anonymous.
    public static func pollAnswer(
        _ options: [Int64], poll: String = "1", from user: Int64 = 42, with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body: FakeJSON = [
            "poll_id": .string(poll), "user": self.user(user), "option_ids": .array(options.map(FakeJSON.integer)),
            "option_persistent_ids": .array(options.map { .string(String($0)) }),
        ]
        return FakeUpdate(kind: "poll_answer", body: body.merging(members))
    }

    /// A user's subscription to the bot changed to a state.
    public static func subscription(
        _ state: String, payload: String = "payload", of user: Int64 = 42, with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body: FakeJSON = ["user": self.user(user), "invoice_payload": .string(payload), "state": .string(state)]
        return FakeUpdate(kind: "subscription", body: body.merging(members))
    }
}
#endif
