/// The unions of Bot API 10.3 and what tells their variants apart, in page order.
enum Unions10_3 {
    static let table = """
        MaybeInaccessibleMessage by date
            0 InaccessibleMessage
            else Message
        MessageOrigin by type
            “user” MessageOriginUser
            “hidden_user” MessageOriginHiddenUser
            “chat” MessageOriginChat
            “channel” MessageOriginChannel
        PaidMedia by type
            “live_photo” PaidMediaLivePhoto
            “photo” PaidMediaPhoto
            “preview” PaidMediaPreview
            “video” PaidMediaVideo
        InputPollMedia by type
            “animation” InputMediaAnimation
            “audio” InputMediaAudio
            “document” InputMediaDocument
            “live_photo” InputMediaLivePhoto
            “location” InputMediaLocation
            “photo” InputMediaPhoto
            “venue” InputMediaVenue
            “video” InputMediaVideo
        InputPollOptionMedia by type
            “animation” InputMediaAnimation
            “link” InputMediaLink
            “live_photo” InputMediaLivePhoto
            “location” InputMediaLocation
            “photo” InputMediaPhoto
            “sticker” InputMediaSticker
            “venue” InputMediaVenue
            “video” InputMediaVideo
        BackgroundFill by type
            “solid” BackgroundFillSolid
            “gradient” BackgroundFillGradient
            “freeform_gradient” BackgroundFillFreeformGradient
        BackgroundType by type
            “fill” BackgroundTypeFill
            “wallpaper” BackgroundTypeWallpaper
            “pattern” BackgroundTypePattern
            “chat_theme” BackgroundTypeChatTheme
        ChatMember by status
            “creator” ChatMemberOwner
            “administrator” ChatMemberAdministrator
            “member” ChatMemberMember
            “restricted” ChatMemberRestricted
            “left” ChatMemberLeft
            “kicked” ChatMemberBanned
        StoryAreaType by type
            “location” StoryAreaTypeLocation
            “suggested_reaction” StoryAreaTypeSuggestedReaction
            “link” StoryAreaTypeLink
            “weather” StoryAreaTypeWeather
            “unique_gift” StoryAreaTypeUniqueGift
        ReactionType by type
            “emoji” ReactionTypeEmoji
            “custom_emoji” ReactionTypeCustomEmoji
            “paid” ReactionTypePaid
        OwnedGift by type
            “regular” OwnedGiftRegular
            “unique” OwnedGiftUnique
        BotCommandScope by type
            “default” BotCommandScopeDefault
            “all_private_chats” BotCommandScopeAllPrivateChats
            “all_group_chats” BotCommandScopeAllGroupChats
            “all_chat_administrators” BotCommandScopeAllChatAdministrators
            “chat” BotCommandScopeChat
            “chat_administrators” BotCommandScopeChatAdministrators
            “chat_member” BotCommandScopeChatMember
        MenuButton by type
            “commands” MenuButtonCommands
            “web_app” MenuButtonWebApp
            “default” MenuButtonDefault
        ChatBoostSource by source
            “premium” ChatBoostSourcePremium
            “gift_code” ChatBoostSourceGiftCode
            “giveaway” ChatBoostSourceGiveaway
        InputMedia by type
            “animation” InputMediaAnimation
            “audio” InputMediaAudio
            “document” InputMediaDocument
            “live_photo” InputMediaLivePhoto
            “photo” InputMediaPhoto
            “video” InputMediaVideo
        InputPaidMedia by type
            “live_photo” InputPaidMediaLivePhoto
            “photo” InputPaidMediaPhoto
            “video” InputPaidMediaVideo
        InputProfilePhoto by type
            “static” InputProfilePhotoStatic
            “animated” InputProfilePhotoAnimated
        InputStoryContent by type
            “photo” InputStoryContentPhoto
            “video” InputStoryContentVideo
        RichText by type
            “bold” RichTextBold
            “italic” RichTextItalic
            “underline” RichTextUnderline
            “strikethrough” RichTextStrikethrough
            “spoiler” RichTextSpoiler
            “date_time” RichTextDateTime
            “text_mention” RichTextTextMention
            “subscript” RichTextSubscript
            “superscript” RichTextSuperscript
            “marked” RichTextMarked
            “code” RichTextCode
            “custom_emoji” RichTextCustomEmoji
            “mathematical_expression” RichTextMathematicalExpression
            “url” RichTextUrl
            “email_address” RichTextEmailAddress
            “phone_number” RichTextPhoneNumber
            “bank_card_number” RichTextBankCardNumber
            “mention” RichTextMention
            “hashtag” RichTextHashtag
            “cashtag” RichTextCashtag
            “bot_command” RichTextBotCommand
            “button” RichTextButton
            “anchor” RichTextAnchor
            “anchor_link” RichTextAnchorLink
            “reference” RichTextReference
            “reference_link” RichTextReferenceLink
        RichBlock by type
            “paragraph” RichBlockParagraph
            “heading” RichBlockSectionHeading
            “pre” RichBlockPreformatted
            “footer” RichBlockFooter
            “divider” RichBlockDivider
            “mathematical_expression” RichBlockMathematicalExpression
            “anchor” RichBlockAnchor
            “list” RichBlockList
            “blockquote” RichBlockBlockQuotation
            “expandable_blockquote” RichBlockExpandableBlockQuotation
            “pullquote” RichBlockPullQuotation
            “collage” RichBlockCollage
            “slideshow” RichBlockSlideshow
            “table” RichBlockTable
            “details” RichBlockDetails
            “map” RichBlockMap
            “buttons” RichBlockButtons
            “animation” RichBlockAnimation
            “audio” RichBlockAudio
            “document” RichBlockDocument
            “photo” RichBlockPhoto
            “video” RichBlockVideo
            “voice_note” RichBlockVoiceNote
            “thinking” RichBlockThinking
        InputRichBlock by type
            “paragraph” InputRichBlockParagraph
            “heading” InputRichBlockSectionHeading
            “pre” InputRichBlockPreformatted
            “footer” InputRichBlockFooter
            “divider” InputRichBlockDivider
            “mathematical_expression” InputRichBlockMathematicalExpression
            “anchor” InputRichBlockAnchor
            “list” InputRichBlockList
            “blockquote” InputRichBlockBlockQuotation
            “expandable_blockquote” InputRichBlockExpandableBlockQuotation
            “pullquote” InputRichBlockPullQuotation
            “collage” InputRichBlockCollage
            “slideshow” InputRichBlockSlideshow
            “table” InputRichBlockTable
            “details” InputRichBlockDetails
            “map” InputRichBlockMap
            “buttons” InputRichBlockButtons
            “animation” InputRichBlockAnimation
            “audio” InputRichBlockAudio
            “document” InputRichBlockDocument
            “photo” InputRichBlockPhoto
            “video” InputRichBlockVideo
            “voice_note” InputRichBlockVoiceNote
            “thinking” InputRichBlockThinking
        InlineQueryResult by type
            “audio” InlineQueryResultCachedAudio
            “document” InlineQueryResultCachedDocument
            “gif” InlineQueryResultCachedGif
            “mpeg4_gif” InlineQueryResultCachedMpeg4Gif
            “photo” InlineQueryResultCachedPhoto
            “sticker” InlineQueryResultCachedSticker
            “video” InlineQueryResultCachedVideo
            “voice” InlineQueryResultCachedVoice
            “article” InlineQueryResultArticle
            “audio” InlineQueryResultAudio
            “contact” InlineQueryResultContact
            “game” InlineQueryResultGame
            “document” InlineQueryResultDocument
            “gif” InlineQueryResultGif
            “location” InlineQueryResultLocation
            “mpeg4_gif” InlineQueryResultMpeg4Gif
            “photo” InlineQueryResultPhoto
            “venue” InlineQueryResultVenue
            “video” InlineQueryResultVideo
            “voice” InlineQueryResultVoice
            audio_file_id InlineQueryResultCachedAudio
            audio_url and title InlineQueryResultAudio
            document_file_id InlineQueryResultCachedDocument
            document_url and mime_type InlineQueryResultDocument
            gif_file_id InlineQueryResultCachedGif
            gif_url and thumbnail_url InlineQueryResultGif
            mpeg4_file_id InlineQueryResultCachedMpeg4Gif
            mpeg4_url and thumbnail_url InlineQueryResultMpeg4Gif
            photo_file_id InlineQueryResultCachedPhoto
            photo_url and thumbnail_url InlineQueryResultPhoto
            video_file_id InlineQueryResultCachedVideo
            video_url and mime_type and thumbnail_url InlineQueryResultVideo
            voice_file_id InlineQueryResultCachedVoice
            voice_url InlineQueryResultVoice
        InputMessageContent by its fields
            message_text InputTextMessageContent
            rich_message InputRichMessageContent
            latitude and longitude and title and address InputVenueMessageContent
            latitude and longitude InputLocationMessageContent
            phone_number and first_name InputContactMessageContent
            title and description and payload and currency and prices InputInvoiceMessageContent
        RevenueWithdrawalState by type
            “pending” RevenueWithdrawalStatePending
            “succeeded” RevenueWithdrawalStateSucceeded
            “failed” RevenueWithdrawalStateFailed
        TransactionPartner by type
            “user” TransactionPartnerUser
            “chat” TransactionPartnerChat
            “affiliate_program” TransactionPartnerAffiliateProgram
            “fragment” TransactionPartnerFragment
            “telegram_ads” TransactionPartnerTelegramAds
            “telegram_api” TransactionPartnerTelegramApi
            “other” TransactionPartnerOther
        PassportElementError by source
            “data” PassportElementErrorDataField
            “front_side” PassportElementErrorFrontSide
            “reverse_side” PassportElementErrorReverseSide
            “selfie” PassportElementErrorSelfie
            “file” PassportElementErrorFile
            “files” PassportElementErrorFiles
            “translation_file” PassportElementErrorTranslationFile
            “translation_files” PassportElementErrorTranslationFiles
            “unspecified” PassportElementErrorUnspecified
        """
}
