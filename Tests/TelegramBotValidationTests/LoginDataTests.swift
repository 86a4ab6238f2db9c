#if Validation
import TelegramBotRuntime
import TelegramBotValidation
import Testing

@Suite("Login Widget data")
struct LoginDataTests {
    private func check(_ fields: [String], now: UnixTime = Vectors.date) throws(ValidationError) -> LoginData {
        try LoginData(query: fields.joined(separator: "&"), token: Vectors.token, maxAge: 86_400, now: now)
    }

    @Test("What is signed is read")
    func reading() throws {
        let data = try check(Vectors.login.shuffled())
        #expect(data.id == 987_654_321_098)
        #expect(data.firstName == "Zoë")
        #expect(data.lastName == "Fox")
        #expect(data.username == "zoe_example")
        #expect(data.photoURL == "https://example.org/zoe.jpg")
        #expect(data.authDate == 1_800_000_000)
        #expect(data.fields.keys.sorted() == ["auth_date", "first_name", "id", "last_name", "photo_url", "username"])
    }

    @Test("JSON with numbers is the same as a query")
    func json() throws {
        let hash = try #require(Vectors.login.first { $0.hasPrefix("hash=") }).dropFirst(5)
        let json = #"{"id":987654321098,"first_name":"Zo\u00eb","last_name":"Fox","username":"zoe_example","#
            + #""photo_url":"https:\/\/example.org\/zoe.jpg","auth_date":1800000000,"hash":"\#(hash)"}"#
        let data = try LoginData(json: Array(json.utf8), token: Vectors.token, maxAge: 60, now: Vectors.date)
        #expect(try data == check(Vectors.login))
        for broken in ["", "[]", "{", "{}", #"{"hash":{}}"#, json.replacing("1800000000", with: "1800000001")] {
            #expect(throws: ValidationError.self) {
                try LoginData(json: Array(broken.utf8), token: Vectors.token, maxAge: 60, now: Vectors.date)
            }
        }
    }

    @Test("No field can be changed, taken away, doubled or added", arguments: Vectors.login.indices)
    func mutations(i: Int) {
        var fields = Vectors.login
        fields[i] += "1"
        #expect(throws: ValidationError.wrongHash) { try check(fields) }
        fields.remove(at: i)
        #expect(throws: ValidationError.self) { try check(fields) }
        #expect(throws: ValidationError.self) { try check(Vectors.login + [Vectors.login[i]]) }
        #expect(throws: ValidationError.wrongHash) { try check(Vectors.login + ["role=admin"]) }
    }

    @Test("Mini App data is no login, and a login is no Mini App data")
    func confusion() {
        #expect(throws: ValidationError.wrongHash) { try check(Vectors.miniApp) }
        #expect(throws: ValidationError.wrongHash) {
            try MiniAppData(Vectors.login.joined(separator: "&"), token: Vectors.token, maxAge: 60, now: Vectors.date)
        }
    }

    @Test("Old logins are refused")
    func age() {
        #expect(throws: ValidationError.expired(age: 86_401)) { try check(Vectors.login, now: Vectors.date + 86_401) }
    }
}
#endif
