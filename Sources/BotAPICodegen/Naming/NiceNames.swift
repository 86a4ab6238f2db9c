/// Names for what the page describes and does not name. Everything else follows the rules told at `ListNames` and `UnionNames`.
///
/// Keys are an owner and a member as on the page; `*` in front stands for any start. A key that no page has does no harm.
enum NiceNames {
    /// Lists of values, by what they are. Members with one name share one list.
    static let lists: [(key: String, name: String)] = [
        ("Chat.type", "ChatType"),
        ("ChatFullInfo.type", "ChatType"),
        ("sendChatAction.action", "ChatAction"),
        ("Poll.type", "PollType"),
        ("sendPoll.type", "PollType"),
        ("KeyboardButtonPollType.type", "PollType"),
        ("Sticker.type", "StickerType"),
        ("StickerSet.sticker_type", "StickerType"),
        ("createNewStickerSet.sticker_type", "StickerType"),
        ("InputSticker.format", "StickerFormat"),
        ("createNewStickerSet.sticker_format", "StickerFormat"),
        ("uploadStickerFile.sticker_format", "StickerFormat"),
        ("setStickerSetThumbnail.format", "StickerFormat"),
        ("Dice.emoji", "DiceEmoji"),
        ("sendDice.emoji", "DiceEmoji"),
        ("ReactionTypeEmoji.emoji", "ReactionEmoji"),
        ("KeyboardButton.style", "ButtonStyle"),
        ("InlineKeyboardButton.style", "ButtonStyle"),
        ("EncryptedPassportElement.type", "PassportElementType"),
        ("PassportElementError*.type", "PassportElementType"),
        ("RichBlockListItem.type", "RichBlockListItemType"),
        ("InputRichBlockListItem.type", "RichBlockListItemType"),
        ("RichBlockTableCell.align", "HorizontalAlignment"),
        ("RichBlockTableCell.valign", "VerticalAlignment"),
        ("RichBlockButtons.align", "HorizontalAlignment"),
        ("InputRichBlockButtons.align", "HorizontalAlignment"),
        ("createForumTopic.icon_color", "ForumTopicIconColor"),
        ("postStory.active_period", "StoryActivePeriod"),
        ("repostStory.active_period", "StoryActivePeriod"),
        ("createInvoiceLink.subscription_period", "SubscriptionPeriod"),
        ("createChatSubscriptionInviteLink.subscription_period", "SubscriptionPeriod"),
        ("giftPremiumSubscription.month_count", "PremiumMonthCount"),
        ("giftPremiumSubscription.star_count", "PremiumStarCount"),
        ("InlineQueryResult*.thumbnail_mime_type", "ThumbnailMIMEType"),
        ("InlineQueryResult*.thumb_mime_type", "ThumbnailMIMEType"),
        ("answerChatJoinRequestQuery.result", "ChatJoinRequestAnswer"),
        ("SuggestedPost*.currency", "StarsOrTONCurrency"),
        ("UniqueGiftInfo.last_resale_currency", "StarsOrTONCurrency"),
    ]

    /// Sets of types that stand in a type cell.
    static let unions: [(key: String, name: String)] = [
        ("*.reply_markup", "ReplyMarkup"),
        ("sendMediaGroup.media", "MediaGroupItem"),
        ("InputRichMessageMedia.media", "RichMessageMediaItem"),
    ]

    /// Cases that would read badly by the rule.
    static let cases: [String: [String: String]] = [
        "ReplyMarkup": [
            "InlineKeyboardMarkup": "inlineKeyboard",
            "ReplyKeyboardMarkup": "keyboard",
            "ReplyKeyboardRemove": "removeKeyboard",
            "ReplyKeyboardHide": "hideKeyboard",
            "ForceReply": "forceReply",
        ],
        "MaybeInaccessibleMessage": [
            "Message": "message",
            "InaccessibleMessage": "inaccessible",
        ],
    ]

    /// Emoji that have a better-known name than Unicode's.
    static let emoji = [
        "🎲": "dice", "🎯": "darts", "🏀": "basketball", "⚽": "football", "👍": "thumbsUp", "👎": "thumbsDown", "❤": "heart",
        "👏": "clappingHands",
    ]

    /// Objects that a string literal may stand for, and the field it fills: the page lets simple buttons be plain strings.
    static let literals = ["KeyboardButton": "text", "InputPollOption": "text"]

    static func name(for owner: String, _ member: String, in table: [(key: String, name: String)]) -> String? {
        let text = "\(owner).\(member)"
        return table.first { matches(text, $0.key) }?.name
    }

    /// One `*` at most.
    static func matches(_ text: String, _ pattern: String) -> Bool {
        let (text, pattern) = (text.utf8, pattern.utf8)
        guard let star = pattern.firstIndex(of: UInt8(ascii: "*")) else { return text.elementsEqual(pattern) }
        let (start, end) = (pattern[..<star], pattern[pattern.index(after: star)...])
        return text.count >= start.count + end.count && text.starts(with: start) && text.suffix(end.count).elementsEqual(end)
    }
}
