/// The results of all methods of Bot API 10.3, in page order.
enum Results10_3 {
    static let table = """
        getUpdates Array of Update
        setWebhook True
        deleteWebhook True
        getWebhookInfo WebhookInfo
        getMe User
        logOut True
        close True
        sendMessage Message
        forwardMessage Message
        forwardMessages Array of MessageId
        copyMessage MessageId
        copyMessages Array of MessageId
        sendPhoto Message
        sendLivePhoto Message
        sendAudio Message
        sendDocument Message
        sendVideo Message
        sendAnimation Message
        sendVoice Message
        sendVideoNote Message
        sendPaidMedia Message
        sendMediaGroup Array of Message
        sendLocation Message
        sendVenue Message
        sendContact Message
        sendPoll Message
        sendChecklist Message
        sendDice Message
        sendMessageDraft True
        sendChatAction True
        setMessageReaction True
        getUserProfilePhotos UserProfilePhotos
        getUserProfileAudios UserProfileAudios
        setUserEmojiStatus True
        getFile File
        banChatMember True
        unbanChatMember True
        restrictChatMember True
        promoteChatMember True
        setChatAdministratorCustomTitle True
        setChatMemberTag True
        banChatSenderChat True
        unbanChatSenderChat True
        setChatPermissions True
        exportChatInviteLink String
        createChatInviteLink ChatInviteLink
        editChatInviteLink ChatInviteLink
        createChatSubscriptionInviteLink ChatInviteLink
        editChatSubscriptionInviteLink ChatInviteLink
        revokeChatInviteLink ChatInviteLink
        approveChatJoinRequest True
        declineChatJoinRequest True
        answerChatJoinRequestQuery True
        sendChatJoinRequestWebApp True
        setChatPhoto True
        deleteChatPhoto True
        setChatTitle True
        setChatDescription True
        pinChatMessage True
        unpinChatMessage True
        unpinAllChatMessages True
        leaveChat True
        getChat ChatFullInfo
        getChatAdministrators Array of ChatMember
        getChatMemberCount Integer
        getChatMember ChatMember
        getUserPersonalChatMessages Array of Message
        setChatStickerSet True
        deleteChatStickerSet True
        getForumTopicIconStickers Array of Sticker
        createForumTopic ForumTopic
        editForumTopic True
        closeForumTopic True
        reopenForumTopic True
        deleteForumTopic True
        unpinAllForumTopicMessages True
        editGeneralForumTopic True
        closeGeneralForumTopic True
        reopenGeneralForumTopic True
        hideGeneralForumTopic True
        unhideGeneralForumTopic True
        unpinAllGeneralForumTopicMessages True
        answerCallbackQuery True
        answerGuestQuery SentGuestMessage
        getUserChatBoosts UserChatBoosts
        getBusinessConnection BusinessConnection
        getManagedBotToken String
        replaceManagedBotToken String
        getManagedBotAccessSettings BotAccessSettings
        setManagedBotAccessSettings True
        setMyCommands True
        deleteMyCommands True
        getMyCommands Array of BotCommand
        setMyName True
        getMyName BotName
        setMyDescription True
        getMyDescription BotDescription
        setMyShortDescription True
        getMyShortDescription BotShortDescription
        setMyProfilePhoto True
        removeMyProfilePhoto True
        setChatMenuButton True
        getChatMenuButton MenuButton
        setMyDefaultAdministratorRights True
        getMyDefaultAdministratorRights ChatAdministratorRights
        getAvailableGifts Gifts
        sendGift True
        giftPremiumSubscription True
        verifyUser True
        verifyChat True
        removeUserVerification True
        removeChatVerification True
        readBusinessMessage True
        deleteBusinessMessages True
        setBusinessAccountName True
        setBusinessAccountUsername True
        setBusinessAccountBio True
        setBusinessAccountProfilePhoto True
        removeBusinessAccountProfilePhoto True
        setBusinessAccountGiftSettings True
        getBusinessAccountStarBalance StarAmount
        transferBusinessAccountStars True
        getBusinessAccountGifts OwnedGifts
        getUserGifts OwnedGifts
        getChatGifts OwnedGifts
        convertGiftToStars True
        upgradeGift True
        transferGift True
        postStory Story
        repostStory Story
        editStory Story
        deleteStory True
        answerWebAppQuery SentWebAppMessage
        savePreparedInlineMessage PreparedInlineMessage
        savePreparedKeyboardButton PreparedKeyboardButton
        editMessageText Message or True
        editMessageCaption Message or True
        editMessageMedia Message or True
        editMessageLiveLocation Message or True
        stopMessageLiveLocation Message or True
        editMessageChecklist Message
        editMessageReplyMarkup Message or True
        stopPoll Poll
        editEphemeralMessageText True
        editEphemeralMessageMedia True
        editEphemeralMessageCaption True
        editEphemeralMessageReplyMarkup True
        approveSuggestedPost True
        declineSuggestedPost True
        deleteMessage True
        deleteMessages True
        deleteEphemeralMessage True
        deleteMessageReaction True
        deleteAllMessageReactions True
        sendSticker Message
        getStickerSet StickerSet
        getCustomEmojiStickers Array of Sticker
        uploadStickerFile File
        createNewStickerSet True
        addStickerToSet True
        setStickerPositionInSet True
        deleteStickerFromSet True
        replaceStickerInSet True
        setStickerEmojiList True
        setStickerKeywords True
        setStickerMaskPosition True
        setStickerSetTitle True
        setStickerSetThumbnail True
        setCustomEmojiStickerSetThumbnail True
        deleteStickerSet True
        sendRichMessage Message
        sendRichMessageDraft True
        answerInlineQuery True
        sendInvoice Message
        createInvoiceLink String
        answerShippingQuery True
        answerPreCheckoutQuery True
        getMyStarBalance StarAmount
        getStarTransactions StarTransactions
        refundStarPayment True
        editUserStarSubscription True
        setPassportDataErrors True
        sendGame Message
        setGameScore Message or True
        getGameHighScores Array of GameHighScore
        """
}
