import BotAPISchema
import Testing

@Suite("Units and widths of numbers")
struct UnitRuleTests {
    @Test("Unix time in every wording", arguments: [
        "Date the message was sent in Unix time", "Unix time for the most recent error", "Unix time of the error", "Point in time (Unix timestamp) when it ends",
        "Date when it ends; Unix time. If 0, then forever", "Date when it ends, unix time", "the Unix time associated with the entity",
    ])
    func unixTime(text: String) {
        #expect(Said.integer(text) == [.unit(.unixTime)])
    }

    @Test("A date without the word, known by its name", arguments: ["Date when the post will be published", "Proposed send date of the post", "Expiration date, if any"])
    func dates(text: String) {
        #expect(Said(name: "send_date", type: .integer)(text) == [.unit(.unixTime)])
        #expect(Said.integer(text) == [])
        #expect(Said(name: "send_date")(text) == [])
    }

    @Test("What a number counts", arguments: [
        ("Duration of the video in seconds as told", Unit.seconds), ("Time after it; in seconds", .seconds), ("The number of seconds left", .seconds),
        ("Start timestamp for the video", .seconds), ("Number of months it is active", .months), ("File size in bytes", .bytes),
        ("Radius, measured in meters", .meters), ("Angle in degrees", .degrees), ("Dimming, as a percentage", .percent),
        ("The number of gifts for every 1000 gifts", .perMille), ("The number of Telegram Stars for each 1000 Telegram Stars", .perMille),
        ("Offset in UTF-16 code units", .utf16CodeUnits), ("Color in the RGB24 format", .rgb24), ("Color; RGB format", .rgb24),
        ("Price in the smallest units of the currency", .smallestCurrencyUnits), ("The number of Telegram Stars to pay", .stars),
        ("Integer amount of Telegram Stars", .stars), ("The number of 1/1000000000 shares of Telegram Stars", .nanostars), ("Amount in nanograms", .nanograms),
    ])
    func units(text: String, unit: Unit) {
        #expect(Said.integer(text) == [.unit(unit)])
        #expect(Said.text(text) == [])
    }

    @Test("Floats have units too")
    func floats() {
        #expect(Said.float("Timestamp in seconds of the frame. Defaults to 0.0.") == [.unit(.seconds), .defaultValue(.double(0))])
    }

    @Test("These count nothing of their own", arguments: [
        "A fee of 0.1 Telegram Stars per message", "Paid in either Telegram Stars or nanotons", "Sent within 15 seconds", "For 5 minutes", "In less than 30 seconds",
    ])
    func decoys(text: String) {
        #expect(Said.integer(text) == [])
    }

    @Test("How many bits a number needs", arguments: [
        ("It has more than 32 significant bits. But it has at most 52 significant bits, so a signed 64-bit integer is safe", 52),
        ("greater than 32 bits. But it is smaller than 52 bits, so a signed 64 bit integer is safe", 52),
        ("Signed 32-bit identifier of the request", 32),
    ])
    func bits(text: String, bits: Int) {
        #expect(Said.integer(text) == [.bits(bits)])
    }
}
