#if Testing
extension FakeBotAPI {
    /// What the server says by itself: messages that were sent come back, settings are true, lists are empty.
    func standardAnswer(_ bot: BotState, _ call: Call) -> Reply {
        guard MethodNames.published[call.method.lowercased()] != nil else { return .methodNotFound }
        if let refusal = refusal(of: call) { return refusal }
        switch call.method {
        case "getMe": return .result(bot.user)
        case "copyMessage": return sent(bot, call) { ["message_id": $0["message_id"] ?? 0] }
        case "forwardMessages", "copyMessages":
            let count = call["message_ids"]?.json?.elements?.count ?? 0
            return .result(.array((0..<count).map { _ in ["message_id": .integer(bot.nextMessageID(in: 0))] }))
        case "sendMediaGroup": return sentGroup(bot, call)
        case "editMessageText", "editMessageCaption", "editMessageMedia", "editMessageLiveLocation",
            "stopMessageLiveLocation", "editMessageReplyMarkup", "setGameScore":
            guard call["inline_message_id"] == nil else { return .result(true) }
            return sent(bot, call) { [date = time.date] message in
                message.merging(["message_id": .integer(call["message_id"]?.integer ?? 0), "edit_date": .integer(date)])
            }
        case "uploadStickerFile":
            guard case .uploaded(let file) = call.input("sticker", uploadsOnly: true) else {
                return .failure(code: 400, description: "Bad Request: sticker is empty")
            }
            return .result(described(store(file, "stickers"), size: file.size))
        case "getChat": return chat(call).map { .result(fullInfo($0)) } ?? Self.noChat
        case "getChatMember":
            return .result(["status": "member", "user": user(call["user_id"]?.integer ?? 0)])
        case "getChatMemberCount", "getChatMembersCount": return .result(2)
        case "getChatAdministrators": return .result([])
        case "createForumTopic":
            return .result([
                "message_thread_id": 2, "name": .string(call["name"]?.text ?? ""), "icon_color": 7_322_096,
            ])
        case "stopPoll": return .result(poll(call, isClosed: true))
        default: break
        }
        if Self.messageMethods.contains(call.method) { return sent(bot, call) { $0 } }
        return .result(Self.fixedAnswers[call.method] ?? true)
    }

    private static let messageMethods: Set<String> = [
        "sendMessage", "forwardMessage", "sendPhoto", "sendLivePhoto", "sendAudio", "sendDocument", "sendVideo",
        "sendAnimation", "sendVoice", "sendVideoNote", "sendPaidMedia", "sendLocation", "sendVenue", "sendContact",
        "sendPoll", "sendChecklist", "sendDice", "editMessageChecklist", "sendSticker", "sendRichMessage", "sendInvoice",
        "sendGame",
    ]

    /// Results that do not depend on the call.
    private static let fixedAnswers: [String: FakeJSON] = {
        let link: FakeJSON = [
            "invite_link": "https://t.me/+fake", "creator": ["id": 1, "is_bot": true, "first_name": "Fake"],
            "creates_join_request": false, "is_primary": false, "is_revoked": false,
        ]
        let story: FakeJSON = ["chat": ["id": 1, "type": "private", "first_name": "User 1"], "id": 1]
        let gifts: FakeJSON = ["total_count": 0, "gifts": []]
        let rights = [
            "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
            "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
            "can_delete_stories", "can_send_welcome_messages",
        ].map { FakeJSON.Member($0, false) }
        return [
            "createChatInviteLink": link, "editChatInviteLink": link, "createChatSubscriptionInviteLink": link,
            "editChatSubscriptionInviteLink": link, "revokeChatInviteLink": link,
            "exportChatInviteLink": "https://t.me/+fake", "createInvoiceLink": "https://t.me/$fake",
            "getManagedBotToken": "1:fake", "replaceManagedBotToken": "1:fake",
            "getUserProfilePhotos": ["total_count": 0, "photos": []],
            "getUserProfileAudios": ["total_count": 0, "audios": []], "getUserPersonalChatMessages": [],
            "getForumTopicIconStickers": [], "getCustomEmojiStickers": [], "getMyCommands": [], "getGameHighScores": [],
            "getUserChatBoosts": ["boosts": []], "getMyName": ["name": "Fake"], "getMyDescription": ["description": ""],
            "getMyShortDescription": ["short_description": ""], "getChatMenuButton": ["type": "default"],
            "getMyDefaultAdministratorRights": .object(rights), "getAvailableGifts": ["gifts": []],
            "getBusinessAccountStarBalance": ["amount": 0], "getMyStarBalance": ["amount": 0],
            "getBusinessAccountGifts": gifts, "getUserGifts": gifts, "getChatGifts": gifts, "postStory": story,
            "repostStory": story, "editStory": story, "getStarTransactions": ["transactions": []],
            "getManagedBotAccessSettings": ["is_access_restricted": false],
            "answerGuestQuery": ["inline_message_id": "fake"], "answerWebAppQuery": ["inline_message_id": "fake"],
            "savePreparedInlineMessage": ["id": "fake", "expiration_date": 2_000_000_000],
            "savePreparedKeyboardButton": ["id": "fake"],
            "getStickerSet": ["name": "fake", "title": "Fake", "sticker_type": "regular", "stickers": []],
            "getBusinessConnection": [
                "id": "fake", "user": ["id": 1, "is_bot": false, "first_name": "User 1"], "user_chat_id": 1, "date": 1,
                "is_enabled": true,
            ],
        ]
    }()
}
#endif
