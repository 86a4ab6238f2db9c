#if Testing
@testable import TelegramBotAPI
@testable import TelegramBotRuntime
import TelegramBotTesting
import Testing

/// What the fake server sends, read strictly by the library: it keeps to what the documentation promises.
@Suite("Answers and updates of the server, as the library reads them", .timeLimit(.minutes(5)))
struct PromiseTests {
    @Test("An update of every kind holds what is required of it")
    func updates() throws {
        for update in FakeUpdate.oneOfEach() {
            let body: FakeJSON = .object([.init("update_id", 1), .init(update.kind, update.body)])
            #expect(throws: Never.self, "\(update.kind)") { _ = try Update(strict: body.bytes) }
        }
    }

    @Test("The server's own answer to every method is of the promised type")
    func answers() async throws {
        let parameters: FakeJSON = [
            "chat_id": 42, "user_id": 42, "from_chat_id": 43, "message_id": 7, "message_ids": [7, 8], "text": "text", "photo": "P",
            "audio": "A", "document": "D", "video": "V", "animation": "N", "voice": "O", "video_note": "T", "name": "name",
            "media": [["type": "photo", "media": "P"]], "latitude": 1.5, "longitude": 2.5, "title": "title", "address": "street",
            "phone_number": "1", "first_name": "name", "question": "?", "options": [["text": "a"], ["text": "b"]], "file_id": "F",
        ]
        try await FakeBotAPI.withServer(clock: VirtualClock()) { (api) async throws in
            await api.addFile(StoredFile(id: "F", path: "a.txt", content: .bytes([])))
            let unusual: Set = ["close", "logOut", "uploadStickerFile", "setWebhook"]
            for method in try Methods.all() where !unusual.contains(method.name) {
                var parameters = parameters
                parameters[method.name == "sendSticker" ? "sticker" : "none"] = "S"
                let response = try await api.postJSON(method.name, parameters.text)
                #expect(response.status == 200, "\(method.name): \(response.text)")
                let result = try #require(response.result, "\(method.name)")
                #expect(throws: Never.self, "\(method.name): \(result.text)") { try read(method, result) }
            }
        }
    }

    private func read<Method: BotAPIMethod>(_ method: Method.Type, _ result: FakeJSON) throws {
        _ = Method.Result(_value: try ModelDecoder.decode(strict: result.bytes, Method.Result._layout))
    }
}
#endif
