import BotAPISchema

extension Rule {
    /// What a number counts.
    static let units: [Rule] = [
        Rule("unix-time", "unix time|timestamp", for: "Date the message was sent in Unix time", unit(.unixTime)),
        // Dates without the word: "Date when the post will be published", "Expiration date of the emoji status, if any".
        Rule("date", "date", for: "Proposed send date of the post") { _, subject in
            subject.element == .integer && (subject.name == "date" || subject.name.hasSuffix("_date")) ? .unit(.unixTime) : nil
        },
        Rule("in-seconds", "in second|seconds", for: "Duration of the video in seconds as defined by the sender", unit(.seconds)),
        Rule("number-of-seconds", "number of seconds", for: "The number of seconds the subscription will be active for before the next payment", unit(.seconds)),
        // "Timestamp in seconds from which the video will play" is what other fields say of it.
        Rule("start-timestamp", "start timestamp for", for: "Start timestamp for the video in the message", unit(.seconds)),
        Rule("in-minutes", "in minutes", for: "Delay in minutes", unit(.minutes)),
        Rule("number-of-minutes", "number of minutes", for: "The number of minutes", unit(.minutes)),
        Rule("minute-of-week", "minute's sequence number", for: "The minute's sequence number in a week, starting on Monday", unit(.minutes)),
        Rule("in-hours", "in hours", for: "Delay in hours", unit(.hours)),
        Rule("number-of-hours", "number of hours", for: "The number of hours", unit(.hours)),
        Rule("in-days", "in days", for: "Delay in days", unit(.days)),
        Rule("number-of-days", "number of days", for: "The number of days", unit(.days)),
        Rule("in-months", "in months", for: "Duration in months", unit(.months)),
        Rule("number-of-months", "number of months", for: "Number of months the Telegram Premium subscription will be active for the user", unit(.months)),
        Rule("in-bytes", "in bytes", for: "File size in bytes", unit(.bytes)),
        Rule("in-pixels", "in pixels", for: "Width in pixels", unit(.pixels)),
        Rule("in-meters", "in meters", for: "The radius of uncertainty for the location, measured in meters; 0-1500", unit(.meters)),
        Rule("in-degrees", "in degrees", for: "Clockwise rotation angle of the background fill in degrees; 0-359", unit(.degrees)),
        Rule("percentage", "as a percentage", for: "Dimming of the background in dark themes, as a percentage; 0-100", unit(.percent)),
        Rule("every-thousand", "for every|each # *", for: "The number of unique gifts that receive this model for every 1000 gifts upgraded") { match, subject in
            subject.isNumber && match.number(0) == 1000 ? .unit(.perMille) : nil
        },
        Rule("per-mille", "in per mille", for: "Commission in per mille", unit(.perMille)),
        Rule("utf-16", "utf - # code units", for: "Offset in UTF-16 code units to the start of the entity") { match, subject in
            subject.isNumber && match.number(0) == 16 ? .unit(.utf16CodeUnits) : nil
        },
        Rule("rgb-format", "rgb|rgb24 format", for: "The color of the background fill in the RGB24 format", unit(.rgb24)),
        Rule("smallest-units", "smallest [currency] units", for: "Total price in the smallest units of the currency (integer, not float/double)", unit(.smallestCurrencyUnits)),
        Rule("billionth-shares", "shares of telegram stars", for: "The number of 1/1000000000 shares of Telegram Stars", unit(.nanostars)),
        Rule("in-nanostars", "in nanostars", for: "Amount in nanostars", unit(.nanostars)),
        Rule("in-nanograms", "in nanograms", for: "The amount of the currency that was received by the channel in nanograms", unit(.nanograms)),
        Rule("in-nanotoncoins", "in nanotoncoins", for: "The amount of the currency that was received by the channel in nanotoncoins", unit(.nanotoncoins)),
        // "… received by the affiliate for each 1000 Telegram Stars" counts thousandths.
        Rule("stars", "number|amount|price of|in telegram star|stars", for: "The number of Telegram Stars that must be paid to buy access to the media") { match, subject, _ in
            let reading = match.reading
            let end = reading.endOfSentence(from: match.end)
            let perMille: Pattern = "for every|each #"
            guard subject.isNumber, reading.tokens[match.end].word != .or,
                  !(match.end..<end).contains(where: { perMille.match(reading, at: $0) != nil })
            else { return nil }
            return Finding([.unit(.stars)], upTo: match.end)
        },
    ]

    private static func unit(_ unit: Unit) -> @Sendable (Match, Subject) -> Statement? {
        { _, subject in subject.element == .integer || subject.element == .float ? .unit(unit) : nil }
    }

    /// How many bits a number needs.
    static let widths: [Rule] = [
        Rule("significant-bits", "at most # significant bits", for: "But it has at most 52 significant bits, so a signed 64-bit integer or double-precision float type are safe for storing this value.", bits),
        Rule("smaller-than-bits", "smaller than # bits", for: "But it is smaller than 52 bits, so a signed 64 bit integer or double-precision float type are safe for storing this identifier.", bits),
        Rule("signed-bits", "signed # - bit identifier", for: "Signed 32-bit identifier of the request, which will be received back in the ChatShared object", bits),
    ]

    private static let bits: @Sendable (Match, Subject) -> Statement? = { match, subject in
        subject.element == .integer ? match.integer(0).map { .bits($0) } : nil
    }
}
