import TelegramBotAPI

/// What updates must be handled in the order they came: those of the same key. Others may be handled at the same time.
///
/// The server keeps its queues by the same keys when it delivers to a webhook: messages of a chat wait for each other, queries for those
/// of the same user, and so on.
enum UpdateKey: Hashable, Sendable {
    case messages(chat: Int)
    case businessMessages(chat: Int)
    case inlineQueries(user: Int)
    case chosenResults(user: Int)
    case callbackQueries(user: Int)
    case payments(user: Int)
    case ownMembership(chat: Int)
    case membership(user: Int)
    case boosts(chat: Int)
    case reactions(chat: Int)
    case reactionCounts(chat: Int)
    case businessConnections(user: Int)
    case poll(String)
    /// Waits for nothing.
    case none(updateID: Int)

    init(_ update: Update) {
        self = Self(chatOf: update) ?? Self(userOf: update) ?? .none(updateID: update.updateID)
    }

    private init?(chatOf update: Update) {
        if let message = update.message ?? update.editedMessage ?? update.channelPost ?? update.editedChannelPost ?? update.guestMessage {
            self = .messages(chat: message.chat.id)
        } else if let chat = (update.businessMessage ?? update.editedBusinessMessage)?.chat ?? update.deletedBusinessMessages?.chat {
            self = .businessMessages(chat: chat.id)
        } else if let chat = update.messageReaction?.chat {
            self = .reactions(chat: chat.id)
        } else if let chat = update.messageReactionCount?.chat {
            self = .reactionCounts(chat: chat.id)
        } else if let chat = update.myChatMember?.chat {
            self = .ownMembership(chat: chat.id)
        } else if let chat = update.chatBoost?.chat ?? update.removedChatBoost?.chat {
            self = .boosts(chat: chat.id)
        } else {
            return nil
        }
    }

    private init?(userOf update: Update) {
        if let query = update.callbackQuery {
            self = .callbackQueries(user: query.from.id)
        } else if let query = update.inlineQuery {
            self = .inlineQueries(user: query.from.id)
        } else if let result = update.chosenInlineResult {
            self = .chosenResults(user: result.from.id)
        } else if let user = update.shippingQuery?.from ?? update.preCheckoutQuery?.from ?? update.purchasedPaidMedia?.from {
            self = .payments(user: user.id)
        } else if let member = update.chatMember {
            self = .membership(user: member.newChatMember.user?.id ?? member.from.id)
        } else if let request = update.chatJoinRequest {
            self = .membership(user: request.from.id)
        } else if let connection = update.businessConnection {
            self = .businessConnections(user: connection.user.id)
        } else if let poll = update.poll?.id ?? update.pollAnswer?.pollID {
            self = .poll(poll)
        } else {
            return nil
        }
    }
}

extension ChatMember {
    /// Of any variant; `nil` for one that is newer than this library.
    var user: User? {
        switch self {
        case .owner(let member): member.user
        case .administrator(let member): member.user
        case .member(let member): member.user
        case .restricted(let member): member.user
        case .left(let member): member.user
        case .banned(let member): member.user
        case .unknown: nil
        }
    }
}
