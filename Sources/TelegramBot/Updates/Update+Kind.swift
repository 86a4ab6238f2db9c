public import TelegramBotAPI

extension Update {
    /// What happened, for example, `.message`; `nil` for a kind that is newer than this library.
    public var kind: UpdateKind? {
        _storage.fieldNames(Self._layout).first { $0 != "update_id" }.map { UpdateKind(rawValue: $0) }
    }
}

extension Update {
    /// When it happened; `nil` for kinds without a date.
    public var date: UnixTime? {
        if let message = message ?? channelPost ?? businessMessage ?? guestMessage { return message.date }
        if let message = editedMessage ?? editedChannelPost ?? editedBusinessMessage { return message.editDate ?? message.date }
        return (myChatMember ?? chatMember)?.date ?? chatJoinRequest?.date ?? messageReaction?.date ?? messageReactionCount?.date
            ?? chatBoost?.boost.addDate ?? removedChatBoost?.removeDate
    }
}

extension UpdateKind {
    /// Every kind there is, in the order of the documentation.
    public static var all: [UpdateKind] { Update.fieldNames.filter { $0 != "update_id" }.map { UpdateKind(rawValue: $0) } }

    /// Those that a server sends only when they are asked for by name (Bot API, getUpdates).
    public static let onDemand: Set<UpdateKind> = [.chatMember, .messageReaction, .messageReactionCount]
}
