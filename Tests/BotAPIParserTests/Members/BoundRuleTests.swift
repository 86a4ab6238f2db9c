import BotAPISchema
import Testing

@Suite("Bounds of numbers")
struct BoundRuleTests {
    @Test("Every wording of a range", arguments: [
        ("Values between 1-100 are accepted.", NumberRange(minimum: 1, maximum: 100)),
        ("Values between 1—100 are accepted.", NumberRange(minimum: 1, maximum: 100)),
        ("Connections, 1-100", NumberRange(minimum: 1, maximum: 100)),
        ("Day; 1-31", NumberRange(minimum: 1, maximum: 31)),
        ("Size; 1-6, 1 is the largest, 6 is the smallest", NumberRange(minimum: 1, maximum: 6)),
        ("Must be between 1 and 360 if specified.", NumberRange(minimum: 1, maximum: 360)),
        ("Period, should be between 60 and 86400.", NumberRange(minimum: 60, maximum: 86400)),
        ("must be between 60 and 86400, or 0x7FFFFFFF for some", NumberRange(minimum: 60, maximum: 86400, exceptions: [2_147_483_647])),
        ("Shares; from -999999999 to 999999999; can be negative", NumberRange(minimum: -999_999_999, maximum: 999_999_999)),
        ("Minute; 0 - 7 * 24 * 60", NumberRange(minimum: 0, maximum: 10080)),
        ("must be positive and unique", NumberRange(minimum: 1)),
        ("New score, must be non-negative", NumberRange(minimum: 0)),
        ("1-6 for “🎲” and “🎯”", NumberRange(minimum: 1, maximum: 6, condition: "for “🎲” and “🎯”")),
        ("price in nanograms must be between 10 and 1000", NumberRange(minimum: 10, maximum: 1000, condition: "price in nanograms")),
        ("price in Telegram Stars must be between 5 and 10", NumberRange(minimum: 5, maximum: 10, condition: "price in Telegram Stars")),
        ("Must be at least 5 and no more than 600 seconds in the future.", NumberRange(minimum: 5, maximum: 600, condition: "seconds in the future")),
        ("must be between 300 second and 2678400 seconds (30 days) in the future", NumberRange(minimum: 300, maximum: 2_678_400, condition: "seconds in the future")),
    ])
    func ranges(text: String, range: NumberRange) {
        #expect(Said.integer(text) == [.range(range)])
    }

    @Test("Asterisks that Markdown made emphasis of")
    func lostAsterisks() {
        #expect(Said.integer([.text("Minute; 0 - 8 "), .emphasis([.text(" 24 ")]), .text(" 60")]) == [.range(NumberRange(minimum: 0, maximum: 11520))])
    }

    @Test("Digits that bound no number", arguments: [
        "ISO 3166-1 alpha-2", "a 100x100 photo", "bigger than 2^31", "more than 366 days or less than 30 seconds", "0-based identifier",
        "1000 messages per second", "Must be 0 for some", "version 3.14", "a phone number such as +1-212-555-0123",
    ])
    func decoys(text: String) {
        #expect(Said.integer(text) == [])
    }
}

@Suite("Lengths")
struct LengthRuleTests {
    @Test("Lengths of texts", arguments: [
        ("Text, 1-4096 characters after entities parsing", [Length(minimum: 1, maximum: 4096, unit: .charactersAfterEntities)]),
        ("Text, 1-4096 characters after entity parsing", [Length(minimum: 1, maximum: 4096, unit: .charactersAfterEntities)]),
        ("Title, 1-128 characters", [Length(minimum: 1, maximum: 128, unit: .characters)]),
        ("Query (up to 256 characters)", [Length(maximum: 256, unit: .characters)]),
        ("Payload, 1–128 bytes. Not shown.", [Length(minimum: 1, maximum: 128, unit: .bytes)]),
        ("Identifier, 1-64 Bytes", [Length(minimum: 1, maximum: 64, unit: .bytes)]),
        ("Offset length can't exceed 64 bytes.", [Length(maximum: 64, unit: .bytes)]),
        ("Offset length can’t exceed 64 bytes.", [Length(maximum: 64, unit: .bytes)]),
        ("0-200 characters with at most 2 line feeds after entities parsing", [Length(minimum: 0, maximum: 200, unit: .charactersAfterEntities), Length(maximum: 2, unit: .lineFeeds)]),
    ])
    func texts(text: String, lengths: [Length]) {
        #expect(Said.text(text) == lengths.map { .length($0) })
    }

    @Test("Sizes of arrays", arguments: [
        ("must include 2–10 items", [Length(minimum: 2, maximum: 10, unit: .items)]),
        ("A list of 1-100 identifiers", [Length(minimum: 1, maximum: 100, unit: .items)]),
        ("A list of 0-12 two-letter codes", [Length(minimum: 0, maximum: 12, unit: .items)]),
        ("options, 2-10 strings 1-100 characters each", [Length(minimum: 2, maximum: 10, unit: .items), Length(minimum: 1, maximum: 100, unit: .characters)]),
        ("0-20 keywords with total length of up to 64 characters", [Length(minimum: 0, maximum: 20, unit: .items), Length(maximum: 64, unit: .totalCharacters)]),
        ("A list of the 3 or 4 base colors", [Length(minimum: 3, maximum: 4, unit: .items)]),
        ("list; up to 10 items", [Length(maximum: 10, unit: .items)]),
        ("At most 200 identifiers can be specified.", [Length(maximum: 200, unit: .items)]),
        ("Must contain exactly one item for payments in Stars.", [Length(minimum: 1, maximum: 1, unit: .items, condition: "for payments in Stars")]),
        ("Requested pictures (in up to 4 sizes each)", []),
    ])
    func arrays(text: String, lengths: [Length]) {
        #expect(Said.texts(text) == lengths.map { .length($0) })
    }

    @Test("Sizes of files and pictures are no lengths", arguments: ["up to 512 kilobytes in size", "The photo must be at most 10 MB in size", "exactly 512px", "a gift every 1000 bytes"])
    func decoys(text: String) {
        #expect(Said.text(text) == [])
    }

    @Test("Character sets")
    func characters() {
        let set = Statement.characters("A-Z, a-z, 0-9, _ and -")
        let codes: [Inline] = [.code("A-Z"), .text(", "), .code("a-z"), .text(", "), .code("0-9"), .text(", "), .code("_"), .text(" and "), .code("-"), .text(" are allowed.")]
        let length = Statement.length(Length(minimum: 1, maximum: 64, unit: .characters))
        #expect(Said.text([.text("1-64 characters, only ")] + codes) == [length, set])
        #expect(Said.text([.text("Only characters ")] + codes) == [set])
        #expect(Said.text("Only characters A-Z, a-z, 0-9, _ and - are allowed.") == [set])
        #expect(Said.text("Can contain only English letters, digits and underscores.") == [.characters("English letters, digits and underscores")])
        #expect(Said.text("0-16 characters, emoji are not allowed") == [.length(Length(minimum: 0, maximum: 16, unit: .characters)), .characters("no emoji")])
        #expect(Said.text("Currently, only custom emoji entities are allowed") == [])
    }
}
