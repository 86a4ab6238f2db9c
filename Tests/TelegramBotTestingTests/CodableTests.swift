#if Testing
import TelegramBotTesting
import Testing

@Suite("Values that encode")
struct CodableTests {
    private struct Point: Codable, Hashable {
        var x: Int
        var name: String?
    }

    @Test("Updates, results and parameters take and give values that encode")
    func roundTrip() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.push(try FakeUpdate(kind: "message", encoding: Point(x: 1, name: "a/b")))
            let update = try await api.call("getUpdates").result?[0]?["message"]
            #expect(try update?.decode(as: Point.self) == Point(x: 1, name: "a/b"))
            await api.answer("newMethod") { _ in try? .result(encoding: [Point(x: 2)]) }
            let result = try await api.postJSON("newMethod", #"{"point":{"x":3},"text":"plain","number":4}"#).result
            #expect(result == [["x": 2]])
            let call = try #require(await api.calls.last)
            #expect(try call["point"]?.decode(as: Point.self) == Point(x: 3))
            #expect(try call["text"]?.decode(as: String.self) == "plain")
            #expect(try call["number"]?.decode(as: Int.self) == 4)
        }
    }

    @Test("Many calls at once are all answered and all kept")
    func many() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            try await withThrowingTaskGroup(of: Int64?.self) { group in
                for number in 0..<200 {
                    group.addTask { try await api.call("sendMessage?chat_id=1&text=\(number)").result?["message_id"]?.integer }
                }
                var ids: Set<Int64> = []
                for try await id in group { if let id { ids.insert(id) } }
                #expect(ids == Set(1...200))
            }
            #expect(await api.calls.count == 200)
        }
    }
}
#endif
