#if Testing
import TelegramBotTesting
import Testing

@Suite("Parameters")
struct ParameterTests {
    /// The parameters the server read out of a request.
    private func parameters(
        type: String, _ body: String, query: String = "", _ check: (Call) throws -> Void
    ) async throws {
        try await FakeBotAPI.withServer { api in
            await api.answer("newMethod", with: .result(true))
            let response = try await api.post("newMethod", type: type, Array(body.utf8), query: query)
            #expect(response.status == 200)
            try check(try #require(await api.calls.first))
        }
    }

    @Test("A form's plus is a space, %XX a byte, and a broken % itself")
    func form() async throws {
        try await parameters(type: "application/x-www-form-urlencoded", "a=1+2&b=%C3%A9%zz%&c&=d&a=9&") { call in
            #expect(call.parameters.all.map(\.name) == ["a", "b", "c", "", "a"])
            #expect(call.parameters.all.map(\.value.text) == ["1 2", "é%zz%", "", "d", "9"])
            #expect(call.encoding == .form)
        }
    }

    @Test("Query and body come together, and of one name the first counts")
    func firstWins() async throws {
        try await parameters(type: "application/json", #"{"a":"body","b":"body","b":"again"}"#, query: "?a=query") { call in
            #expect(call["a"]?.text == "query")
            #expect(call["b"]?.text == "body")
            #expect(call.parameters.all.count == 4)
            #expect(call.parameters.names == ["a", "b"])
        }
    }

    @Test("Strings of a JSON object are decoded, all else is the text it is written in", arguments: [
        (#""a\n\u00e9\ud83d\ude00\/""#, "a\né😀/"), ("12", "12"), ("-1.50e3", "-1.50e3"), ("true", "true"),
        ("null", "null"), (#"{ "x" : [1, "y"] }"#, #"{ "x" : [1, "y"] }"#), ("[]", "[]"), (#""""#, ""),
    ])
    func json(value: String, text: String) async throws {
        try await parameters(type: "application/json; charset=utf-8", "{\"p\": \(value) , \"q\":1}") { call in
            #expect(call["p"]?.text == text)
            #expect(call["q"]?.text == "1")
            #expect(call.jsonFailure == nil)
            #expect(call.encoding == .json)
        }
    }

    @Test("Broken JSON is no error: what was read so far counts", arguments: [
        (#"{"a":1,"b":"#, ["a"]), (#"{"a":1 "b":2}"#, ["a"]), (#"{"a":1,"b":tru}"#, ["a"]), (#"{"a":1}}"#, ["a"]),
        (#"["a"]"#, []), (#"{"a":"x"#, []), ("", []), (#"{"a":1,}"#, ["a"]),
    ])
    func brokenJSON(body: String, names: [String]) async throws {
        try await parameters(type: "application/json", body) { call in
            #expect(call.parameters.names == names)
        }
    }

    @Test("A JSON string on its own is the parameter `content`")
    func jsonString() async throws {
        try await parameters(type: "application/json", #""text""#) { #expect($0["content"]?.text == "text") }
    }

    @Test("JSON nested 100 deep is read, deeper it ends the reading")
    func depth() async throws {
        for (depth, isRead) in [(100, true), (102, false)] {
            let nested = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            try await parameters(type: "application/json", "{\"a\":1,\"b\":\(nested)}") { call in
                #expect(call["a"] != nil)
                #expect((call["b"] != nil) == isRead)
            }
        }
    }

    @Test("Content of any other type is a file named `file`")
    func otherType() async throws {
        try await parameters(type: "text/plain", "chat_id=1", query: "?a=1") { call in
            #expect(call.parameters.names == ["a"])
            #expect(call.file("file")?.bytes == Array("chat_id=1".utf8))
            #expect(call.encoding == .file)
        }
    }

    @Test("A parameter is true for true, yes and 1 in any case", arguments: [
        ("true", true), ("True", true), (" YES ", true), ("1", true), ("0", false), ("on", false), ("", false), ("2", false),
    ])
    func booleans(text: String, value: Bool) {
        #expect(Parameter(Array(text.utf8)).boolean == value)
    }

    @Test("A number is the digits it begins with", arguments: [
        ("12", 12), ("12abc", 12), ("-7", -7), ("abc", 0), ("", 0), ("99999999999999999999", Int64.max),
        ("-99999999999999999999", Int64.min), ("1.9", 1),
    ] as [(String, Int64)])
    func integers(text: String, value: Int64) {
        #expect(Parameter(Array(text.utf8)).integer == value)
    }

    @Test("A null at the top is the text null: a caption reads null, a keyboard is refused")
    func topLevelNull() async throws {
        try await FakeBotAPI.withServer { api in
            let text = try await api.postJSON("sendMessage", #"{"chat_id":1,"text":null}"#)
            #expect(text.result?["text"]?.string == "null")
            let markup = try await api.postJSON("sendMessage", #"{"chat_id":1,"text":"a","reply_markup":null}"#)
            #expect(markup.status == 400)
            #expect(markup.description == "Bad Request: object expected as reply markup")
        }
    }

    @Test("After broken JSON the text is missing, and that is what the answer says")
    func emptyText() async throws {
        try await FakeBotAPI.withServer { api in
            let response = try await api.postJSON("sendMessage", #"{"chat_id":1,"text":"unclosed}"#)
            #expect(response.description == "Bad Request: message text is empty")
            #expect(await api.calls.first?.jsonFailure != nil)
        }
    }
}
#endif
