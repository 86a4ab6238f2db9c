import BotAPISchema

extension Rule {
    /// What a text holds.
    static let formats: [Rule] = [
        Rule("https-url", "https url", for: "HTTPS URL …") { match, subject in
            subject.element == .string && (subject.isNamed("url") || match.isWhole) ? .format(.httpsURL) : nil
        },
        // A member named url: other members speak of URLs too.
        Rule("url", "url", for: "URL of the thumbnail for the photo") { match, subject in
            subject.element == .string && (subject.isNamed("url") || match.isWhole) && !match.namesFile ? .format(.url) : nil
        },
        Rule("email-address", "email", for: "Verified email address") { match, subject in
            subject.element == .string && (subject.mentions("email") || match.isWhole) ? .format(.emailAddress) : nil
        },
        Rule("json-text", "json - serialized", for: "A JSON-serialized object") { match, subject in
            // "Base64-encoded encrypted JSON-serialized data" is text in Base64.
            let sentence = match.reading.startOfSentence(of: match.first)..<match.first
            if sentence.contains(where: { match.reading[$0].word == .base64 }) { return nil }
            return subject.isString ? .format(.json) : subject.isNumber || subject.isBoolean ? nil : .format(.jsonSerialized)
        },
        Rule("base64", "base64 - encoded", for: "Base64-encoded file hash") { _, subject in
            subject.element == .string ? .format(.base64) : nil
        },
        Rule("mime-type", "mime type", for: "MIME type of the file") { _, subject in
            subject.element == .string ? .format(.mimeType) : nil
        },
        Rule("iso-639", "iso # - #", for: "A two-letter ISO 639-1 language code") { match, subject in
            guard subject.element == .string else { return nil }
            return switch match.number(0) {
            case 639: .format(.iso639)
            case 3166: .format(.iso3166)
            default: nil
            }
        },
        Rule("iso-4217", "iso #", for: "Three-letter ISO 4217 currency code") { match, subject in
            subject.element == .string && match.number(0) == 4217 ? .format(.iso4217) : nil
        },
        Rule("language-tag", "ietf language tag", for: "IETF language tag of the user's language") { _, subject in
            subject.element == .string ? .format(.bcp47) : nil
        },
        // The member is an Integer or a String.
        Rule("chat-id", "username", for: "Identifier for the chat or username of the channel") { match, subject in
            subject.isIdentifierOrName && match.first > 0 ? .format(.chatID) : nil
        },
        Rule("username", "username|usernames", for: "Username of a bot") { match, subject in
            guard subject.element == .string else { return nil }
            return subject.mentions("username") || match.isWhole ? .format(.username) : nil
        },
        Rule("date-text", "date in the format", for: "Date of birth, date in the format DD.MM.YYYY") { _, subject in
            subject.isString ? .format(.date) : nil
        },
    ]

    /// The characters that a text may hold.
    static let characterSets: [Rule] = [
        Rule("characters-can-be", "characters can be", for: "Characters can be A-Z, a-z, 0-9, _ and -", reading: characterSet(upTo: nil)),
        Rule("only-allowed", "only [characters]", for: "1-64 characters, only A-Z, a-z, 0-9, _ and - are allowed.", reading: characterSet(upTo: .allowed)),
        // "Can contain only lowercase English letters, digits and underscores."
        Rule("can-contain-only", "can contain only", for: "Can contain only English letters, digits and underscores.", reading: characterSet(upTo: nil)),
        Rule("emoji-not-allowed", "emoji are not allowed", for: "0-16 characters, emoji are not allowed") { _, subject in
            subject.isString ? .characters("no emoji") : nil
        },
    ]

    private static func characterSet(upTo word: Word?) -> @Sendable (Match, Subject, PageFacts) -> Finding? {
        { match, subject, _ in
            guard subject.isString else { return nil }
            let reading = match.reading
            let clause = reading.endOfClause(from: match.end)
            guard let word else {
                return clause > match.end ? Finding([.characters(reading.words(match.end, upTo: clause))], upTo: clause) : nil
            }
            // "… are allowed"
            guard let last = (match.end..<clause).first(where: { reading[$0].word == word }), last > match.end + 1,
                  reading[last - 1].word == .are, reading.isEndOfClause(last + 1),
                  (match.end..<last).contains(where: { namesCharacters(reading[$0]) })
            else { return nil }
            return Finding([.characters(reading.words(match.end, upTo: last - 1))], upTo: last + 1)
        }
    }

    /// "A-Z", "letters": "only custom emoji entities are allowed" names none.
    private static func namesCharacters(_ token: Token) -> Bool {
        switch token.word {
        case .letters, .digits, .characters, .underscores: true
        default: token.kind == .dash || token.kind == .code
        }
    }
}

extension Match {
    /// Whether it is a sentence of its own: "URL."
    var isWhole: Bool {
        (first == 0 || reading.isEndOfClause(first - 1)) && reading.isEndOfClause(end)
    }
}

extension Match {
    /// "pass an HTTP URL for Telegram to get a file"
    fileprivate var namesFile: Bool {
        first >= 3 && reading[first - 1].word == .http && reading[first - 3].word == .pass
    }
}

extension Subject {
    /// "url" and "photo_url", but not "curl".
    func isNamed(_ name: String) -> Bool { self.name == name || self.name.hasSuffix("_" + name) }

    /// "email", "email_address" and "user_email".
    func mentions(_ word: String) -> Bool {
        name.utf8.split(separator: UInt8(ascii: "_")).contains { $0.starts(with: word.utf8) }
    }

    var isIdentifierOrName: Bool {
        if case .oneOf(let types) = type { types == [.integer, .string] || types == [.string, .integer] } else { false }
    }
}
