#if Testing
@testable import TelegramBotTesting
import Testing

@Suite("Updates and JSON")
struct UpdateTests {
    @Test("There is a factory for every kind, and each update can be pushed and read")
    func everyKind() async throws {
        #expect(FakeUpdate.oneOfEach().map(\.kind) == UpdateKind.all)
        let updates = FakeUpdate.oneOfEach()
        try await FakeBotAPI.withServer { (api) async throws in
            _ = try await api.postJSON("getUpdates", "{\"allowed_updates\":\(FakeJSON.array(UpdateKind.all.map(FakeJSON.string)).text)}")
            for update in updates { #expect(await api.push(update) != nil) }
            let got = try await api.call("getUpdates?offset=1").result?.elements ?? []
            #expect(got.compactMap { $0.members?.last?.name } == UpdateKind.all)
            let areSame = got.compactMap { $0.members?.last?.value } == updates.map(\.body)
            #expect(areSame)
        }
    }

    @Test("Members can be added to an update and put over what it has")
    func members() {
        let update = FakeUpdate.message("/start now", from: 7, in: -5, with: ["message_id": 99, "has_protected_content": true])
        #expect(update.body["message_id"] == 99)
        #expect(update.body["has_protected_content"] == true)
        #expect(update.body["chat"]?["type"] == "group")
        #expect(update.body["entities"] == [["offset": 0, "length": 6, "type": "bot_command"]])
    }

    @Test("Updates of one chat share a key with each other, queries with those of the user", arguments: [
        (FakeUpdate.message("a", from: 1, in: 5), FakeUpdate.editedMessage("a", from: 2, in: 5), true),
        (.message("a", from: 1, in: 5), .message("a", from: 1, in: 6), false),
        (.message("a", in: 5), .callbackQuery("x", from: 5, in: 5), false),
        (.callbackQuery("x", from: 5, in: 1), .callbackQuery("x", from: 5, in: 2), true),
        (.inlineQuery("x", from: 5), .chosenInlineResult("x", from: 5), false),
        (.shippingQuery("x", from: 5), .preCheckoutQuery("x", from: 5), true),
        (.chatMember(of: 5), .chatJoinRequest(from: 5), true), (.chatBoost(in: 5), .removedChatBoost(in: 5), true),
        (.poll("?", options: [], id: "8"), .pollAnswer([], poll: "8"), true),
    ])
    func keys(first: FakeUpdate, second: FakeUpdate, areSame: Bool) {
        let keys = [first, second].map { UpdateKind.key($0.kind, $0.body) }
        #expect((keys[0] == keys[1]) == areSame)
    }

    @Test("JSON is written as the server writes it and read as it reads it", arguments: [
        (FakeJSON.null, "null"), (["a": [1, 2.5, true, "\"\\\n\u{1}é😀/"]], #"{"a":[1,2.500000,true,"\"\\\n\u0001\u00e9\ud83d\ude00/"]}"#),
        ([], "[]"), (.object([]), "{}"), (.integer(.min), "-9223372036854775808"),
    ] as [(FakeJSON, String)])
    func json(value: FakeJSON, text: String) {
        #expect(value.text == text)
        #expect(FakeJSON(reading: text) == value)
    }

    @Test("What is no JSON is nil", arguments: ["", "[1", "{\"a\"}", "tru", "[1,]", "{\"a\":1,}", "1 2", "\"a", #""\u12""#])
    func noJSON(text: String) {
        #expect(FakeJSON(reading: text) == nil)
    }

    @Test("The digest is SHA-256, however the bytes come", arguments: [
        (0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
        (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
        (1000, "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
    ])
    func digest(count: Int, digest: String) {
        for step in [1, 7, 64, 100] {
            var hash = SHA256()
            for start in stride(from: 0, to: count, by: step) {
                hash.update(Array(repeating: 0x61, count: min(step, count - start)))
            }
            #expect(hash.digest() == digest)
        }
    }

    @Test("A webhook's URL is read in its parts", arguments: [
        ("https://example.org", true, "example.org", 443, "/"), ("http://127.0.0.1:80/a?b=c#d", false, "127.0.0.1", 80, "/a?b=c"),
        ("example.org:8443/x", true, "example.org", 8443, "/x"), ("https://u:p@Host/", true, "host", 443, "/"),
        ("http://[::1]:90?q", false, "::1", 90, "/?q"),
    ])
    func webhookAddress(text: String, isSecure: Bool, host: String, port: Int, path: String) throws {
        let address = try #require(WebhookAddress(text))
        #expect(address.isSecure == isSecure)
        #expect(address.host == host)
        #expect(address.port == port)
        #expect(address.path == path)
    }
}
#endif
