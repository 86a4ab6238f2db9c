#if Testing
import Foundation

/// An update to push into a server's queue: its kind, and the body that comes under the kind's name.
///
/// For example, `FakeUpdate.message("/start", from: 42)` or `FakeUpdate(kind: "message", body: .raw(Array("{".utf8)))`.
/// Each kind has a factory that writes what the documentation requires; `with:` adds members or puts others over them.
public struct FakeUpdate: Sendable, Hashable {
    /// The name in the update, such as `callback_query`.
    public var kind: String
    /// What comes under the kind's name.
    public var body: FakeJSON

    public init(kind: String, body: FakeJSON) {
        self.kind = kind
        self.body = body
    }

    /// Seconds since 1970, now.
    public static var now: Int64 { Int64(Date().timeIntervalSince1970) }

    /// A user as updates show one.
    public static func user(_ id: Int64, isBot: Bool = false) -> FakeJSON {
        ["id": .integer(id), "is_bot": .boolean(isBot), "first_name": .string("User \(id)"), "language_code": "en"]
    }

    /// A chat of the kind its id is of: above 0 a private one, below -1000000000000 a supergroup, else a group.
    public static func chat(_ id: Int64) -> FakeJSON {
        if id > 0 { return ["id": .integer(id), "first_name": .string("User \(id)"), "type": "private"] }
        return [
            "id": .integer(id), "title": .string("Chat \(id)"), "type": id < -1_000_000_000_000 ? "supergroup" : "group",
        ]
    }

    /// A message object; a command at its beginning is marked as one.
    public static func messageBody(
        _ text: String?, id: Int64, from user: Int64, in chat: Int64, date: Int64, with members: [String: FakeJSON]
    ) -> FakeJSON {
        var message: FakeJSON = [
            "message_id": .integer(id), "from": self.user(user), "chat": self.chat(chat), "date": .integer(date),
        ]
        if let text {
            message["text"] = .string(text)
            let command = text.prefix { !$0.isWhitespace }
            if command.hasPrefix("/"), command.count > 1 {
                message["entities"] = [
                    ["offset": 0, "length": .integer(Int64(command.utf16.count)), "type": "bot_command"]
                ]
            }
        }
        return message.merging(members)
    }
}

extension FakeUpdate {
    /// A message of a user; in the chat with the user where no other is given.
    public static func message(
        _ text: String? = nil, id: Int64 = 1, from user: Int64 = 42, in chat: Int64? = nil, date: Int64 = now,
        with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        FakeUpdate(
            kind: "message",
            body: messageBody(text, id: id, from: user, in: chat ?? user, date: date, with: members))
    }

    /// A message of a user that was edited at its date.
    public static func editedMessage(
        _ text: String? = nil, id: Int64 = 1, from user: Int64 = 42, in chat: Int64? = nil, date: Int64 = now,
        with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body = messageBody(text, id: id, from: user, in: chat ?? user, date: date, with: members)
        return FakeUpdate(kind: "edited_message", body: body.merging(["edit_date": body["edit_date"] ?? .integer(date)]))
    }

    /// A post in a channel, in the channel's name.
    public static func channelPost(
        _ text: String? = nil, id: Int64 = 1, in channel: Int64 = -1_001_000_000_001, date: Int64 = now,
        with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        FakeUpdate(kind: "channel_post", body: post(text, id, channel, date, members))
    }

    /// A post in a channel that was edited at its date.
    public static func editedChannelPost(
        _ text: String? = nil, id: Int64 = 1, in channel: Int64 = -1_001_000_000_001, date: Int64 = now,
        with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        FakeUpdate(
            kind: "edited_channel_post", body: post(text, id, channel, date, ["edit_date": .integer(date)].merging(members) { $1 }))
    }

    private static func post(
        _ text: String?, _ id: Int64, _ channel: Int64, _ date: Int64, _ members: [String: FakeJSON]
    ) -> FakeJSON {
        let chat: FakeJSON = ["id": .integer(channel), "title": .string("Channel \(channel)"), "type": "channel"]
        var post: FakeJSON = ["message_id": .integer(id), "sender_chat": chat, "chat": chat, "date": .integer(date)]
        if let text { post["text"] = .string(text) }
        return post.merging(members)
    }

    /// A message in a chat of a business account the bot works for.
    public static func businessMessage(
        _ text: String? = nil, id: Int64 = 1, from user: Int64 = 42, connection: String = "business", date: Int64 = now,
        with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body = messageBody(text, id: id, from: user, in: user, date: date, with: members)
        return FakeUpdate(kind: "business_message", body: body.merging(["business_connection_id": .string(connection)]))
    }

    /// A message of a business account that was edited at its date.
    public static func editedBusinessMessage(
        _ text: String? = nil, id: Int64 = 1, from user: Int64 = 42, connection: String = "business", date: Int64 = now,
        with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body = messageBody(text, id: id, from: user, in: user, date: date, with: members)
        return FakeUpdate(
            kind: "edited_business_message",
            body: body.merging(["business_connection_id": .string(connection), "edit_date": .integer(date)]))
    }

    /// A message that calls the bot into a chat it is not in.
    public static func guestMessage(
        _ text: String? = nil, id: Int64 = 1, from user: Int64 = 42, in chat: Int64? = nil, date: Int64 = now,
        with members: [String: FakeJSON] = [:]
    ) -> FakeUpdate {
        let body = messageBody(text, id: id, from: user, in: chat ?? user, date: date, with: ["guest_query_id": "1"])
        return FakeUpdate(kind: "guest_message", body: body.merging(members))
    }
}
#endif
