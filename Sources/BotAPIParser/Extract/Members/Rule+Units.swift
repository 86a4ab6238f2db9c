import BotAPISchema

extension Rule {
    /// What a number counts.
    static let units: [Rule] = [
        Rule("unix-time", "unix time|timestamp", for: "Date the message was sent in Unix time", unit(.unixTime)),
        // Dates without the word: "Date when the post will be published", "Expiration date of the emoji status, if any".
        Rule("date", "date", for: "Proposed send date of the post") { _, subject in
            subject.element == .integer && (subject.name == "date" || subject.name.hasSuffix("_date")) ? .unit(.unixTime) : nil
        },
        Rule("in-seconds", "in second|seconds", for: "Duration in seconds", unit(.seconds)),
        Rule("number-of-seconds", "number of seconds", for: "The number of seconds …", unit(.seconds)),
        // Other fields of that name say "in seconds".
        Rule("start-timestamp", "start timestamp for", for: "Start timestamp for the video", unit(.seconds)),
        Rule("in-minutes", "in minutes", for: "Delay in minutes", unit(.minutes)),
        Rule("number-of-minutes", "number of minutes", for: "The number of minutes", unit(.minutes)),
        Rule("minute-of-week", "minute's sequence number", for: "The minute's sequence number in a week", unit(.minutes)),
        Rule("in-hours", "in hours", for: "Delay in hours", unit(.hours)),
        Rule("number-of-hours", "number of hours", for: "The number of hours", unit(.hours)),
        Rule("in-days", "in days", for: "Delay in days", unit(.days)),
        Rule("number-of-days", "number of days", for: "The number of days", unit(.days)),
        Rule("in-months", "in months", for: "Duration in months", unit(.months)),
        Rule("number-of-months", "number of months", for: "Number of months …", unit(.months)),
        Rule("in-bytes", "in bytes", for: "File size in bytes", unit(.bytes)),
        Rule("in-pixels", "in pixels", for: "Width in pixels", unit(.pixels)),
        Rule("in-meters", "in meters", for: "Radius, measured in meters", unit(.meters)),
        Rule("celsius", "in degree|degrees celsius", for: "Temperature, in degree Celsius", unit(.celsius)),
        Rule("in-degrees", "in degrees", for: "Angle in degrees", unit(.degrees)),
        Rule("percentage", "as a percentage", for: "Dimming, as a percentage", unit(.percent)),
        Rule("every-thousand", "for every|each # *", for: "… for every 1000 gifts") { match, subject in
            subject.isNumber && match.number(0) == 1000 ? .unit(.perMille) : nil
        },
        Rule("per-mille", "in per mille", for: "Commission in per mille", unit(.perMille)),
        Rule("utf-16", "utf - # code units", for: "Offset in UTF-16 code units") { match, subject in
            subject.isNumber && match.number(0) == 16 ? .unit(.utf16CodeUnits) : nil
        },
        Rule("rgb-format", "rgb|rgb24 format", for: "Color in the RGB24 format", unit(.rgb24)),
        Rule("argb-format", "argb|argb32 format", for: "Color in the ARGB format", unit(.argb32)),
        Rule("smallest-units", "smallest [currency] units", for: "Price in the smallest units of the currency", unit(.smallestCurrencyUnits)),
        Rule("billionth-shares", "shares of telegram stars", for: "1/1000000000 shares of Telegram Stars", unit(.nanostars)),
        Rule("in-nanostars", "in nanostars", for: "Amount in nanostars", unit(.nanostars)),
        Rule("in-nanograms", "in nanograms", for: "Amount in nanograms", unit(.nanograms)),
        Rule("in-nanotoncoins", "in nanotoncoins", for: "Amount in nanotoncoins", unit(.nanotoncoins)),
        // "… for each 1000 Telegram Stars" counts thousandths.
        Rule("stars", "number|amount|price of|in telegram star|stars", for: "The number of Telegram Stars") { match, subject, _ in
            let reading = match.reading
            let end = reading.endOfSentence(from: match.end)
            let perMille: Pattern = "for every|each #"
            guard subject.isNumber, reading[match.end].word != .or,
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
        Rule("significant-bits", "at most # significant bits", for: "it has at most 52 significant bits", bits),
        Rule("smaller-than-bits", "smaller than # bits", for: "it is smaller than 52 bits", bits),
        Rule("signed-bits", "signed # - bit identifier", for: "Signed 32-bit identifier", bits),
    ]

    private static let bits: @Sendable (Match, Subject) -> Statement? = { match, subject in
        subject.element == .integer ? match.integer(0).map { .bits($0) } : nil
    }
}
