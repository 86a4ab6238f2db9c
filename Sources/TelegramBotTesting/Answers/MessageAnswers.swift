#if Testing
import Foundation

extension FakeBotAPI {
    static let noChat = Reply.failure(code: 400, description: "Bad Request: chat not found")

    /// What the real server refuses whatever the chat: bytes that are not UTF-8, an empty text, no file, a keyboard that
    /// is no object.
    func refusal(of call: Call) -> Reply? {
        func bad(_ text: String) -> Reply { .failure(code: 400, description: "Bad Request: " + text) }
        if call.parameters.all.contains(where: { !$0.value.text.utf8.elementsEqual($0.value.bytes) }) {
            return bad("strings must be encoded in UTF-8")
        }
        if let markup = call["reply_markup"], !markup.bytes.isEmpty, markup.json?.members == nil {
            return bad("object expected as reply markup")
        }
        if call.method == "sendMessage" || call.method == "editMessageText" {
            let text = call["text"]?.text ?? ""
            if text.isEmpty { return bad("message text is empty") }
            if text.utf16.count > 4096 { return bad("message is too long") }
        }
        if let kind = Self.mediaKinds[call.method] {
            switch call.input(kind) {
            case .missing: return bad("there is no \(kind == "video_note" ? "video note" : kind) in the request")
            case .reference(let text) where text.hasPrefix("file:"):
                guard configuration.isLocal, let path = Call.localPath(text), FileManager.default.isReadableFile(atPath: path)
                else { return bad("wrong file identifier/HTTP URL specified") }
            case .reference, .uploaded: break
            }
        }
        return nil
    }

    /// The message a call sends, after a change.
    func sent(_ bot: BotState, _ call: Call, _ change: (FakeJSON) -> FakeJSON) -> Reply {
        if call["chat_id"]?.text ?? "" == "", call["business_connection_id"] == nil {
            return .failure(code: 400, description: "Bad Request: chat_id is empty")
        }
        guard let chat = chat(call) else { return Self.noChat }
        var message: FakeJSON = ["message_id": .integer(bot.nextMessageID(in: chat["id"]?.integer ?? 0))]
        if let thread = call["message_thread_id"], thread.integer > 0 { message["message_thread_id"] = .integer(thread.integer) }
        message["from"] = ["id": .integer(bot.id), "is_bot": true, "first_name": "Fake", "username": "fake_bot"]
        message["chat"] = chat
        message["date"] = .integer(time.date)
        for (parameter, field) in [("text", "text"), ("caption", "caption")] {
            if let value = call[parameter]?.text, !value.isEmpty { message[field] = .string(value) }
        }
        for (parameter, field) in [("entities", "entities"), ("caption_entities", "caption_entities")] {
            if let value = call[parameter]?.json, value.elements?.isEmpty == false { message[field] = value }
        }
        for (field, value) in contents(call) { message[field] = value }
        if let markup = call["reply_markup"]?.json, markup["inline_keyboard"] != nil { message["reply_markup"] = markup }
        return .result(change(message))
    }

    /// One message for each element of `media`.
    func sentGroup(_ bot: BotState, _ call: Call) -> Reply {
        guard let media = call["media"]?.json?.elements else {
            return .failure(code: 400, description: "Bad Request: can't parse media JSON object")
        }
        var messages: [FakeJSON] = []
        for item in media {
            let reference = item["media"]?.string ?? ""
            let kind = item["type"]?.string ?? ""
            if reference.hasPrefix("attach://"), call.file(attachedBy: reference) == nil {
                return .failure(code: 400, description: "Bad Request: wrong file identifier/HTTP URL specified")
            }
            let content = self.media(kind, call.file(attachedBy: reference).map { store($0, kind) } ?? reference)
            let reply = sent(bot, call) { message in
                let caption = item["caption"]?.string.map { ["caption": FakeJSON.string($0)] } ?? [:]
                return message.merging([kind: content, "media_group_id": "1"]).merging(caption)
            }
            guard case .result(let message, _) = reply else { return reply }
            messages.append(message)
        }
        return .result(.array(messages))
    }

    func chat(_ call: Call) -> FakeJSON? {
        let text = call["chat_id"]?.text ?? ""
        if text.hasPrefix("@"), text.count > 1 {
            let number = text.utf8.reduce(Int64(7)) { ($0 * 31 + Int64($1)) % 1_000_000_000 }
            return [
                "id": .integer(-1_000_000_000_000 - number), "title": .string(text), "username": .string(String(text.dropFirst())),
                "type": "channel",
            ]
        }
        guard let id = Int64(text), id != 0 else { return nil }
        return FakeUpdate.chat(id)
    }

    func user(_ id: Int64) -> FakeJSON { FakeUpdate.user(id) }

    func fullInfo(_ chat: FakeJSON) -> FakeJSON {
        let gifts: FakeJSON = [
            "unlimited_gifts": true, "limited_gifts": true, "unique_gifts": true, "premium_subscription": true,
            "gifts_from_channels": true,
        ]
        return chat.merging(["accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts])
    }

    func described(_ id: String, size: Int64?) -> FakeJSON {
        var file: FakeJSON = ["file_id": .string(id), "file_unique_id": .string("u" + id)]
        if let size { file["file_size"] = .integer(size) }
        return file
    }

    func poll(_ call: Call, isClosed: Bool) -> FakeJSON {
        let options = call["options"]?.json?.elements ?? []
        return [
            "id": "1", "question": .string(call["question"]?.text ?? ""),
            "options": .array(options.enumerated().map { index, option in
                ["persistent_id": .string(String(index)), "text": option["text"] ?? option, "voter_count": 0]
            }),
            "total_voter_count": 0, "is_closed": .boolean(isClosed), "is_anonymous": true, "type": "regular",
            "allows_multiple_answers": false, "allows_revoting": false, "members_only": false,
        ]
    }
}
#endif
