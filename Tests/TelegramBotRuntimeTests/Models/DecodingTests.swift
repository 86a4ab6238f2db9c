import Testing
@testable import TelegramBotRuntime

struct DecodingTests {
    @Test("whatever is not as promised is left out, with one issue that says where", arguments: [
        (#"{"id":1,"is_bot":false,"first_name":"A","later":[{"x":[1]}]}"#, #"{"id":1,"is_bot":false,"first_name":"A"}"#, []),
        (#"{"id":1,"is_bot":false,"first_name":"A","last_name":null}"#, #"{"id":1,"is_bot":false,"first_name":"A"}"#, []),
        (#"{"id":1,"is_bot":false,"first_name":"A","last_name":7}"#, #"{"id":1,"is_bot":false,"first_name":"A"}"#, ["last_name: wrong type"]),
        (#"{"id":1,"first_name":"A"}"#, #"{"id":1,"first_name":"A"}"#, ["is_bot: missing"]),
        (#"{"id":1,"is_bot":null,"first_name":"A"}"#, #"{"id":1,"first_name":"A"}"#, ["is_bot: missing"]),
        (#"{"id":"1","is_bot":0,"first_name":"A"}"#, #"{"first_name":"A"}"#, ["id: wrong type", "is_bot: wrong type"]),
        (#"{"id":1.0,"is_bot":false,"first_name":"A"}"#, #"{"id":1,"is_bot":false,"first_name":"A"}"#, []),
        (#"{"id":1.5,"is_bot":false,"first_name":"A"}"#, #"{"is_bot":false,"first_name":"A"}"#, ["id: wrong type"]),
        (#"{"first_name":"A","id":1,"id":2,"is_bot":true}"#, #"{"id":2,"is_bot":true,"first_name":"A"}"#, []),
        (#"{"\u0069d":1,"is_bot":true,"first_name":""}"#, #"{"id":1,"is_bot":true,"first_name":""}"#, []),
        ("{}", "{}", ["id: missing", "is_bot: missing", "first_name: missing"]),
    ])
    func users(json: String, again: String, issues: [String]) throws {
        var found: [DecodingIssue] = []
        let user = try User(json: .init(json), issues: &found)
        #expect(user.json().text == again)
        #expect(found.map(\.description) == issues)
        if issues.isEmpty {
            #expect(throws: Never.self) { try User(strict: .init(json)) }
        } else {
            #expect(throws: JSONError.self) { try User(strict: .init(json)) }
        }
    }

    @Test("a path runs from the outermost key to the innermost, with indices")
    func paths() throws {
        var issues: [DecodingIssue] = []
        let json = #"{"message_id":1,"date":2,"chat":{"id":3,"type":"private"},"entities":[{"type":"bold","offset":0,"length":1},7,{"type":"bold","offset":"x","length":1}],"reply_to_message":{"message_id":1,"chat":{"id":true,"type":"x"}}}"#
        let message = try Message(json: .init(json), issues: &issues)
        #expect(issues.map(\.description) == [
            "entities.1: wrong type",
            "entities.2.offset: wrong type",
            "reply_to_message.chat.id: wrong type",
            "reply_to_message.date: missing",
        ])
        #expect(message.entities?.count == 2)
        #expect(message.replyToMessage?.chat.id == 0)
    }

    @Test("what is absent answers with what is least")
    func absent() throws {
        let message = try Message(json: .init("{}"))
        #expect(message.messageID == 0 && message.date == 0 && message.chat.type.rawValue == "" && message.text == nil)
        #expect(message.json().text == "{}")
    }

    @Test("values and variants that are newer than the library come back as they came")
    func newer() throws {
        let json = #"{"message_id":1,"date":2,"chat":{"id":3,"type":"galaxy"},"forward_origin":{"type":"moon","phase":[1.5,null,{"x":"y"}]}}"#
        var issues: [DecodingIssue] = []
        let message = try Message(json: .init(json), issues: &issues)
        #expect(issues.isEmpty)
        #expect(message.chat.type == ChatType(rawValue: "galaxy"))
        #expect(message.forwardOrigin == .unknown(["type": "moon", "phase": [1.5, nil, ["x": "y"]]]))
        #expect(message.json().text == json)
    }

    @Test("a text that is no object at all is an error", arguments: ["[]", "1", "null", #""x""#])
    func noObject(json: String) {
        #expect(throws: JSONError.self) { try User(json: .init(json)) }
    }

    @Test("there is no number of issues that takes all memory")
    func manyIssues() throws {
        var issues: [DecodingIssue] = []
        let json = "[" + Array(repeating: "1", count: 100_000).joined(separator: ",") + "]"
        #expect(try [User](json: .init(json), issues: &issues).isEmpty)
        #expect(issues.count == JSONReader.issueLimit)
    }
}
