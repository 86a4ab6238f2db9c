import BotAPISchema
import Testing

@Suite("Results")
struct ResultPhraseTests {
    @Test("A sentence names the result", arguments: [
        // 88 methods of 10.2
        ("Returns True on success.", "True"),
        // setWebhook up to 3.6
        ("Returns true.", "True"),
        // answerCallbackQuery
        ("On success, True is returned.", "True"),
        // sendMessage
        ("On success, the sent Message is returned.", "Message"),
        // editMessageText
        ("On success, if the edited message is not an inline message, the edited Message is returned, otherwise True is returned.", "Message or True"),
        // editMessageText up to 4.7
        ("On success, if edited message is sent by the bot, the edited Message is returned, otherwise True is returned.", "Message or True"),
        // setGameScore, with a decoy
        (
            "On success, if the message is not an inline message, the Message is returned, otherwise True is returned. Returns an error, if the score is low.",
            "Message or True"
        ),
        // setGameScore up to 4.8
        ("On success, if the message was sent by the bot, returns the edited Message, otherwise returns True.", "Message or True"),
        // getUpdates up to 5.x
        ("An Array of Update objects is returned.", "Array of Update"),
        ("Returns an Array of Update objects.", "Array of Update"),
        // getMyCommands, with a decoy
        ("Returns Array of BotCommand on success. If commands aren't set, an empty list is returned.", "Array of BotCommand"),
        // forwardMessages
        ("On success, an Array of MessageId of the sent messages is returned.", "Array of MessageId"),
        ("On success, an array of MessageId of the sent messages is returned.", "Array of MessageId"),
        // sendMediaGroup in 4.0, 5.3, 9.2
        ("On success, an array of the sent Messages is returned.", "Array of Message"),
        ("On success, an array of Messages that were sent is returned.", "Array of Message"),
        ("On success, an array of Message objects that were sent is returned.", "Array of Message"),
        // copyMessage
        ("Returns the MessageId of the sent message on success.", "MessageId"),
        // getMe
        ("Returns basic information about the bot in form of a User object.", "User"),
        // exportChatInviteLink
        ("Returns the new invite link as String on success.", "String"),
        // createChatInviteLink, editChatInviteLink
        ("Returns the new invite link as ChatInviteLink object.", "ChatInviteLink"),
        ("Returns the edited invite link as a ChatInviteLink object.", "ChatInviteLink"),
        // uploadStickerFile
        ("Returns the uploaded File on success.", "File"),
        // getWebhookInfo, with a decoy
        ("On success, returns a WebhookInfo object. If the bot is polling, will return an object with the url field empty.", "WebhookInfo"),
        // getChatAdministrators up to 6.x, with a decoy
        (
            "On success, returns an Array of ChatMember objects that contains information about them. In a group only the creator will be returned.",
            "Array of ChatMember"
        ),
        // getChatMembersCount
        ("Returns Int on success.", "Integer"),
        // stopPoll up to 4.x
        ("On success, the stopped Poll with the final results is returned.", "Poll"),
        // getBusinessAccountStarBalance: "Telegram Stars" is no type
        ("Returns the amount of Telegram Stars owned by a managed business account. Returns StarAmount on success.", "StarAmount"),
        // getStarTransactions, getAvailableGifts
        ("Returns the bot's Telegram Star transactions in order. On success, returns a StarTransactions object.", "StarTransactions"),
        ("Returns the list of gifts that can be sent. Returns a Gifts object.", "Gifts"),
        // close, banChatMember, setPassportDataErrors: decoys
        ("The method will return error 429 early. Returns True on success.", "True"),
        ("The user will not return to the group on their own. Returns True on success.", "True"),
        ("The contents for which you returned the error must change. Returns True on success.", "True"),
        // what the next version may write
        ("Returns a list of Gift objects.", "Array of Gift"),
        ("Returns Message or True.", "Message or True"),
    ])
    func sentence(_ text: String, _ result: String) {
        let names = [
            "Message", "Update", "BotCommand", "MessageId", "User", "ChatInviteLink", "File", "WebhookInfo", "ChatMember", "Poll", "StarAmount",
            "StarTransactions", "Gifts", "Gift",
        ]
        let types = names.map { Fixture.type($0, ["id", "Integer", "Number"]) }.joined()
        let (schema, diagnostics) = Fixture.read(types + Fixture.method("doIt", text))
        #expect(schema.methods.first?.result?.description == result)
        #expect(diagnostics == [])
    }

    @Test("The evidence is the sentence and its line")
    func evidence() {
        let (schema, _) = Fixture.read("<h4>doIt</h4>\n<p>Does it.</p>\n<p>You may. Returns <em>True</em> on success.</p>")
        #expect(schema.methods.first?.facts.first == Fact(.result(.true), rule: "returns", words: "Returns True on success", line: 3))
    }

    @Test("No sentence and two sentences are errors")
    func errors() {
        #expect(Fixture.read("<h4>doIt</h4>\n<p>Does it.</p>").diagnostics.first
            == "page:1: error: doIt: no sentence names the result; expected one such as “Returns True on success.”")
        #expect(Fixture.read("<h4>doIt</h4>\n<p>Returns True on success. Returns Integer on success.</p>").diagnostics
            == ["page:2: error: doIt: “Returns True on success” and “Returns Integer on success” name two results; the first one counts"])
    }
}
