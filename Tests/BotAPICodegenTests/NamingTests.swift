import BotAPISchema
import Testing
@testable import BotAPICodegen

@Suite struct NamingTests {
    @Test(
        "members are camel case with whole acronyms",
        arguments: [
            ("chat_id", "chatID"), ("id", "id"), ("url", "url"), ("photo_url", "photoURL"), ("message_ids", "messageIDs"),
            ("is_rtl", "isRTL"), ("thumbnail_mime_type", "thumbnailMIMEType"), ("mime_type", "mimeType"), ("html", "html"),
            ("mpeg4_file_id", "mpeg4FileID"), ("switch_pm_text", "switchPMText"), ("ip_address", "ipAddress"),
            ("rarity_per_mille", "rarityPerMille"), ("_odd__name_", "oddName"), ("2fa_code", "2faCode"),
        ]
    )
    func members(field: String, property: String) {
        #expect(Words(field).camelCase == property)
    }

    @Test(
        "identifiers are spelled with backticks where Swift wants them, and repaired where nothing helps",
        arguments: [
            ("default", "`default`"), ("private", "`private`"), ("chatID", "chatID"), ("self", "selfValue"), ("none", "noneValue"),
            ("init", "initValue"), ("Type", "TypeValue"), ("2faCode", "_2faCode"), ("", "unnamed"), ("a b;{}", "ab"), ("hash", "hash"), ("hashValue", "hashValueValue"),
        ]
    )
    func identifiers(name: String, code: String) {
        #expect(SwiftIdentifier(name).code == code)
    }

    @Test(
        "values have names",
        arguments: [
            ("text_mention", "textMention"), ("audio/mpeg", "audioMPEG"), ("image/jpeg", "imageJPEG"), ("video/mp4", "videoMP4"),
            ("application/pdf", "applicationPDF"), ("HTML", "html"), ("MarkdownV2", "markdownV2"), ("XTR", "xtr"),
            ("1", "number1"), ("a", "lowercaseA"), ("A", "uppercaseA"), ("i", "lowercaseI"), ("I", "uppercaseI"), ("", "empty"),
            ("-", "hyphenMinus"), ("🎲", "dice"), ("🎰", "slotMachine"), ("👨‍💻", "manPersonalComputer"),
            ("🤷‍♂", "shrugMaleSign"), ("💯", "hundredPointsSymbol"),
        ]
    )
    func values(value: String, name: String) {
        #expect(ValueNames.name(of: value) == name)
    }

    @Test(
        "integers are named by what they count",
        arguments: [
            (21_600, Unit.seconds, "hours6"), (172_800, .seconds, "days2"), (90, .seconds, "seconds90"), (7_322_096, .rgb24, "rgb6FB9F0"),
            (3, .months, "months3"), (3, nil, "number3"), (-3, nil, "minus3"), (Int.min, .seconds, "minus9223372036854775808"),
        ] as [(Int, Unit?, String)]
    )
    func integers(value: Int, unit: Unit?, name: String) {
        #expect(ValueNames.name(of: value, unit: unit) == name)
    }

    @Test(
        "cases are variants without the union's name",
        arguments: [
            ("ChatMemberOwner", "ChatMember", "owner"), ("ChatMemberMember", "ChatMember", "member"),
            ("MessageOriginHiddenUser", "MessageOrigin", "hiddenUser"), ("RichTextTextMention", "RichText", "textMention"),
            ("RichTextUrl", "RichText", "url"), ("InlineQueryResultCachedMpeg4Gif", "InlineQueryResult", "cachedMPEG4GIF"),
            ("InputMediaPhoto", "InputPollMedia", "photo"), ("InputMediaLivePhoto", "InputPollOptionMedia", "livePhoto"),
            ("InputVenueMessageContent", "InputMessageContent", "venue"), ("InlineKeyboardMarkup", "ReplyMarkup", "inlineKeyboard"),
            ("Message", "MaybeInaccessibleMessage", "message"), ("InaccessibleMessage", "MaybeInaccessibleMessage", "inaccessible"),
            ("BotCommandScopeDefault", "BotCommandScope", "default"), ("Dog", "Animal", "dog"),
        ]
    )
    func cases(variant: String, union: String, name: String) {
        #expect(CaseNames.name(of: variant, in: union) == name)
    }

    @Test("cases of a union that only we name lose what all variants start with")
    func siblings() {
        let variants = ["InputMediaAudio", "InputMediaLivePhoto", "InputMediaVideo"]
        #expect(variants.map { CaseNames.name(of: $0, in: "MediaGroupItem", siblings: variants) } == ["audio", "livePhoto", "video"])
    }

    @Test("a name is given once, also to names that differ by case alone")
    func table() {
        var table = NameTable()
        let names = ["Chat", "CHAT", "Chat", "String", "../../etc/passwd", "", "web app"].map { table.claim($0, else: $0 + "Object").name }
        #expect(names == ["Chat", "CHATObject", "ChatObject2", "StringObject", "EtcPasswd", "Unnamed", "WebApp"])
    }

    @Test("members with one name get numbers")
    func memberNames() {
        var names = MemberNames()
        #expect([names.claim("a"), names.claim("a", "aValue"), names.claim("a", "aValue"), names.claim("a")].map(\.name) == ["a", "aValue", "aValue2", "a2"])
    }

    @Test("a star in a key stands for any text")
    func keys() {
        #expect(NiceNames.matches("PassportElementErrorFile.type", "PassportElementError*.type"))
        #expect(NiceNames.matches("Chat.type", "Chat.type"))
        #expect(!NiceNames.matches("Chat.type", "ChatFullInfo*.type"))
        #expect(!NiceNames.matches("ab", "ab*b"))
    }
}
