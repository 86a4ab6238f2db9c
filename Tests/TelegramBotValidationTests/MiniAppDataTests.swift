#if Validation
import TelegramBotRuntime
@testable import TelegramBotValidation
import Testing

@Suite("Mini App data")
struct MiniAppDataTests {
    /// Both ways to check, with an age of at most 600 seconds.
    enum Way: CaseIterable {
        case token, signature

        func check(_ fields: [String], now: UnixTime = Vectors.date + 10) throws(ValidationError) -> MiniAppData {
            let initData = fields.joined(separator: "&")
            switch self {
            case .token:
                return try MiniAppData(initData, token: Vectors.token, maxAge: 600, now: now)
            case .signature:
                guard let key = TelegramPublicKey(hex: Vectors.publicKey) else { throw .malformed(field: nil) }
                return try MiniAppData(initData, botID: Vectors.botID, key: key, maxAge: 600, now: now)
            }
        }

        var wrong: ValidationError { self == .token ? .wrongHash : .wrongSignature }
        /// The field that this way looks at, and the one it does not.
        var proof: String { self == .token ? "hash" : "signature" }
    }

    @Test("What is signed is read", arguments: Way.allCases)
    func reading(way: Way) throws {
        let data = try way.check(Vectors.miniApp)
        #expect(data.authDate == 1_800_000_000)
        let user = try #require(data.user)
        #expect(user.id == 987_654_321_098)
        #expect(user.firstName == "Zoë 🦊")
        #expect(user.lastName == "A+B & C=D")
        #expect(user.username == "zoe_example")
        #expect(user.languageCode == "en")
        #expect(user.isPremium && user.allowsWriteToPM && !user.isBot && !user.addedToAttachmentMenu)
        #expect(user.photoURL == "https://example.org/i/zoe.svg")
        #expect(data.receiver == nil)
        #expect(data.chat?.id == -1_001_234_567_890)
        #expect(data.chat?.type == "supergroup")
        #expect(data.chat?.title == "Fox den")
        #expect(data.queryID == "AAEexample")
        #expect(data.chatType == "supergroup")
        #expect(data.chatInstance == "-3788475317572404878")
        #expect(data.startParameter == "from_tests")
        #expect(data.canSendAfter == 5)
        #expect(data.fields.count == Vectors.miniApp.count - 2)
    }

    @Test("The order of the fields does not matter", arguments: Way.allCases)
    func order(way: Way) throws {
        for _ in 0..<20 { _ = try way.check(Vectors.miniApp.shuffled()) }
    }

    @Test("No field can be changed, taken away, doubled or renamed", arguments: Way.allCases)
    func mutations(way: Way) {
        let unused = way == .token ? "none" : "hash"
        for (i, field) in Vectors.miniApp.enumerated() where !field.hasPrefix(unused + "=") {
            for mutant in mutants(of: field) {
                var fields = Vectors.miniApp
                fields[i] = mutant
                #expect(throws: ValidationError.self, "\(mutant)") { try way.check(fields) }
            }
            var fields = Vectors.miniApp
            fields.remove(at: i)
            #expect(throws: field.hasPrefix(way.proof + "=") ? ValidationError.missing(field: way.proof) : way.wrong) { try way.check(fields) }
            #expect(throws: ValidationError.self) { try way.check(Vectors.miniApp + [field]) }
        }
        #expect(throws: way.wrong) { try way.check(Vectors.miniApp + ["is_admin=1"]) }
    }

    /// Every character replaced by another one of its kind, and one more at either end.
    private func mutants(of field: String) -> [String] {
        let characters = Array(field)
        let replaced = characters.indices.filter { characters[$0] != "%" && characters[$0] != "=" }.map { i -> String in
            var copy = characters
            copy[i] = copy[i] == "1" ? "2" : "1"
            return String(copy)
        }
        return replaced + [field + "1", "x" + field, String(field.dropLast())]
    }

    @Test("A flipped bit anywhere in the proof is refused", arguments: Way.allCases)
    func proofs(way: Way) throws {
        let i = try #require(Vectors.miniApp.firstIndex { $0.hasPrefix(way.proof + "=") })
        let digits = way == .token ? "0123456789abcdef" : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
        let characters = Array(Vectors.miniApp[i])
        for position in (way.proof.count + 1)..<characters.count {
            for digit in digits where digit != characters[position] {
                var copy = characters
                copy[position] = digit
                var fields = Vectors.miniApp
                fields[i] = String(copy)
                #expect(throws: way.wrong) { try way.check(fields) }
            }
        }
        var fields = Vectors.miniApp
        fields[i] = way.proof + "="
        #expect(throws: way.wrong) { try way.check(fields) }
        fields[i] = Vectors.miniApp[i].uppercased().replacing(way.proof.uppercased(), with: way.proof)
        #expect(throws: way.wrong) { try way.check(fields) }
    }

    @Test("Fields cannot be hidden in the value of another one, though the signed text is the same", arguments: Way.allCases)
    func hiding(way: Way) throws {
        // chat_instance and chat_type are neighbours in the signed text.
        let merged = Vectors.miniApp.filter { !$0.hasPrefix("chat_type=") }
            .map { $0.hasPrefix("chat_instance=") ? $0 + "%0Achat_type=supergroup" : $0 }
        #expect(throws: ValidationError.malformed(field: "chat_instance")) { try way.check(merged) }
        let renamed = Vectors.miniApp.map { $0.hasPrefix("user=") ? $0.replacing("user=%7B%22id%22%3A", with: "user%3D%7B%22id%22%3A=") : $0 }
        #expect(throws: ValidationError.malformed(field: nil)) { try way.check(renamed) }
    }

    @Test("Another bot's data is refused")
    func otherBots() throws {
        let initData = Vectors.miniApp.joined(separator: "&")
        let key = try #require(TelegramPublicKey(hex: Vectors.publicKey))
        #expect(throws: ValidationError.wrongHash) {
            try MiniAppData(initData, token: BotToken("424242:AAF-made_up_for_tests_0123456789abcdeF"), maxAge: 600, now: Vectors.date)
        }
        #expect(throws: ValidationError.wrongSignature) {
            try MiniAppData(initData, botID: 424_243, key: key, maxAge: 600, now: Vectors.date)
        }
        for key in [TelegramPublicKey.production, .test] {
            #expect(throws: ValidationError.wrongSignature) {
                try MiniAppData(initData, botID: Vectors.botID, key: key, maxAge: 600, now: Vectors.date)
            }
        }
    }

    @Test("A token that is none checks nothing", arguments: ["", " ", "424242:", ":abc", "abc"])
    func tokens(token: String) {
        #expect(throws: ValidationError.unusableToken) {
            try MiniAppData(Vectors.miniApp.joined(separator: "&"), token: BotToken(token), maxAge: 600, now: Vectors.date)
        }
    }

    @Test("The age is that of auth_date, in seconds", arguments: Way.allCases)
    func ages(way: Way) throws {
        _ = try way.check(Vectors.miniApp, now: Vectors.date + 600)
        #expect(throws: ValidationError.expired(age: 601)) { try way.check(Vectors.miniApp, now: Vectors.date + 601) }
        _ = try way.check(Vectors.miniApp, now: Vectors.date + -60)
        #expect(throws: ValidationError.future(by: 61)) { try way.check(Vectors.miniApp, now: Vectors.date + -61) }
    }

    @Test("What is no query string is refused", arguments: [
        "", "&", "hash", "hash=%", "hash=%4", "hash=%GG", "a=1&&b=2", "=1", "hash=%FF", "a=1", "%00=1", "\u{0}", "A=1", "🦊=1",
    ])
    func garbage(text: String) {
        for way in Way.allCases { #expect(throws: ValidationError.self) { try way.check([text]) } }
    }

    @Test("Errors say what is wrong", arguments: [
        (.malformed(field: "user"), "user is malformed"), (.malformed(field: nil), "the data is malformed"),
        (.missing(field: "hash"), "hash is missing"), (.repeated(field: "user"), "user comes twice"),
        (.wrongHash, "the hash is not of this bot"), (.wrongSignature, "the signature is not Telegram's for this bot"),
        (.expired(age: 601), "too old: 601 s"), (.future(by: 61), "signed 61 s in the future"),
        (.unusableToken, "the bot's token is not of the form 123456:ABC"),
    ] as [(ValidationError, String)])
    func descriptions(error: ValidationError, text: String) { #expect(error.description == text) }

    @Test("Bytes are written one way only", arguments: [
        ("", []), ("AA", [0]), ("AA==", [0]), ("AB", nil), ("AAA", [0, 0]), ("AAA=", [0, 0]), ("AAAA", [0, 0, 0]), ("A", nil),
        ("-_-_", [0xFB, 0xFF, 0xBF]), ("+/+/", nil), ("AA=", nil), ("AAAA====", nil), ("Zm94", [0x66, 0x6F, 0x78]),
    ] as [(String, [UInt8]?)])
    func base64(text: String, bytes: [UInt8]?) { #expect(text.base64URLBytes == bytes) }
}
#endif
