import BotAPISchema
import Testing

@testable import BotAPIParser

@Suite("Value lists of members")
struct ValueRuleTests {
    private static func list(_ values: String..., isOpen: Bool = false) -> [Statement] {
        [.values(ValueList(values.map { .string($0) }, isOpen: isOpen))]
    }

    @Test("Every lead-in opens a list", arguments: [
        "Can be either “a” or “b”",
        "Type of it, can be either “a” or “b”.",
        "Currently, it can be one of “a”, “b”.",
        "Type, currently can be “a” or “b”",
        "Type, must be one of “a” or “b”. More of it.",
        "Must be one of “a” (red) or “b” (green).",
        "Currently, one of “a” for those or “b” if any",
        "Type, currently one of “a”, “b”",
        "One of “a”, or “b”.",
        "Must be either “a” to allow, or “b” to decline.",
        "Currently, either “a” or “b”",
        "Type of the content, either “a” or “b”",
        "Type of the set, pass “a”, or “b”.",
        "Type of it, “a” or “b”, all others fail",
        "One of \"a\", \"b\"",
        "Must be “a” or “b”",
        "One of: “a”, “b”",
    ])
    func leadIns(text: String) {
        #expect(Said.text(text) == Self.list("a", "b"))
    }

    @Test("A list holds what the page quotes")
    func kindsOfValues() {
        #expect(Said.text("Must be one of “image/jpeg”, “image/gif”, or “video/mp4”") == Self.list("image/jpeg", "image/gif", "video/mp4"))
        #expect(Said.text("Currently, it can be one of \"❤\", \"👍\", \"❤‍🔥\", \"🤷‍♂\"") == Self.list("❤", "👍", "❤‍🔥", "🤷‍♂"))
        #expect(Said.text("must be one of “a” for lowercase letters, “A” for uppercase letters, “i”, “I”, or “1” for numbers") == Self.list("a", "A", "i", "I", "1"))
        // Each emoji image is a text of its own.
        #expect(Said.text([.text("One of \""), .text("🎲"), .text("\", \""), .text("🎯"), .text("\"")]) == Self.list("🎲", "🎯"))
        // A gloss with a code span and a list in brackets.
        #expect(Said.text([.text("Can be “a” ("), .code("#x"), .text(" or “no”), “b” (for “no”, “no”), “c” if b.d.")]) == Self.list("a", "b", "c"))
    }

    @Test("A list of integers has its hexadecimal numbers in brackets, or is a list of products")
    func integers() {
        #expect(Said.integer("must be one of 7322096 (0x6FB9F0), 16766590 (0xFFD67E), or 13338331 (0xCB86DB)")
            == [.values(ValueList([.integer(7_322_096), .integer(16_766_590), .integer(13_338_331)]))])
        #expect(Said.integer("must be 1000 for 3 months, 1500 for 6 months, and 2500 for 12 months")
            == [.values(ValueList([.integer(1000), .integer(1500), .integer(2500)]))])
        let products: [Statement] = [.values(ValueList([.integer(21_600), .integer(86_400), .integer(172_800)]))]
        #expect(Said.integer([.text("must be one of "), .code("6 * 3600"), .text(", "), .code("86400"), .text(", or "), .code("2 * 86400")]) == products)
        #expect(Said.integer("must be one of 6 * 3600, 86400, or 2 * 86400") == products)
    }

    @Test("Values in emphasis, and the same values without it")
    func emphasis() {
        let values = Self.list("typing", "record_video", "upload_video")
        #expect(Said.text([
            .text("Choose one, depending on what follows: "), .emphasis([.text("typing")]), .text(" for "), .link(href: "#x", [.text("text messages")]),
            .text(", "), .emphasis([.text("record_video")]), .text(" or "), .emphasis([.text("upload_video")]), .text(" for videos."),
        ]) == values)
        #expect(Said.text("Choose one, depending on what follows: typing for text messages, record_video or upload_video for videos.") == values)
        #expect(Said.text("If quiz is passed, only quizzes. If regular is passed, only others. Otherwise, any.") == Self.list("quiz", "regular"))
    }

    @Test("Examples are an open list")
    func examples() {
        #expect(Said.text("Codec, for example, “h264”, “h265”, or “av01”") == Self.list("h264", "h265", "av01", isOpen: true))
        #expect(Said.text("Type, if known. (For example, “arts/default”, “food/icecream”.)") == Self.list("arts/default", "food/icecream", isOpen: true))
        #expect(Said.text("Examples: “a”, “b”.") == Self.list("a", "b", isOpen: true))
        #expect(Said.float("Scale. For example, 2.0 means double size.") == [])
    }

    @Test("Lists that stand elsewhere: parse modes, update kinds")
    func elsewhere() {
        let modes: [Statement] = [.values(ValueList([.string("MarkdownV2"), .string("HTML")], name: "ParseMode"))]
        #expect(Said.text("Mode for parsing entities in the text.") == modes)
        #expect(Said(name: "parse_mode")("Send Markdown or HTML, if you want bold text.") == modes)
        var page = Said.text
        page.page.parseModes = []
        #expect(page("Mode for parsing entities in the text.") == [])
        let kinds = Statement.values(ValueList([.string("message"), .string("poll")], name: "UpdateKind"))
        #expect(Said.texts("A list of update types the bot gets") == [kinds])
        #expect(Said.texts("List the types of updates you want. For example, specify [“message”, “poll”].") == [kinds])
    }

    @Test("These quote and list nothing", arguments: [
        "Entities other than “bold”, “italic”, and “spoiler” are ignored.",
        "Data of the user; available only for “passport”, “driver_license” and “address” types.",
        "Available for “driver_license” and “identity_card”.",
        "Currency code, or “XTR” for payments in Stars",
        "Pass “XTR” for payments in Stars.",
        "For “pre” only, the language of the text",
        "Replaced with “…”.",
        "Either width or height must be exactly 512px",
        "Part of one of the messages",
        "Error message (e.g. “Sorry, somebody just bought the last one”)",
        "A header “X-Telegram-Bot-Api-Secret-Token” in every request",
    ])
    func decoys(text: String) {
        #expect(Said.text(text) == [])
    }

    @Test("A lead-in without values is a warning")
    func diagnostics() {
        var diagnostics = Diagnostics(file: "page.html")
        let member = Member(name: "style", type: .string, isRequired: true, documentation: [.text("Must be one of the bright colors.")], line: 12)
        #expect(MemberFactExtractor(page: PageFacts()).facts(of: member, in: "Button", isParameter: false, diagnostics: &diagnostics) == [])
        #expect(diagnostics.all.map(\.description) == [
            "page.html:12: warning: Button.style: expected values after “Must be one of”, read “Must be one of the bright colors”; it has no list of values",
        ])
    }
}
