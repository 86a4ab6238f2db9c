import Foundation
import Testing
@testable import TelegramBot

struct FileOffsetStoreTests {
    private func path() -> String { FileManager.default.temporaryDirectory.appendingPathComponent("offset-\(UUID().uuidString).json").path }

    @Test("what is saved is loaded; where nothing is, there is nothing")
    func roundTrip() async throws {
        let store = FileOffsetStore(path())
        defer { try? FileManager.default.removeItem(atPath: store.path) }
        #expect(try await store.load() == nil)
        let record = DeliveryRecord(offset: 7, done: [5, 6, 9], time: 1_700_000_000)
        try await store.save(record)
        #expect(try await store.load() == record)
        try await store.save(DeliveryRecord(offset: nil, done: [], time: 1))
        #expect(try await store.load()?.offset == nil)
        #expect(!FileManager.default.fileExists(atPath: store.path + ".part"))
    }

    @Test("a folder that is not there is an error")
    func noFolder() async {
        await #expect(throws: BotError.self) { try await FileOffsetStore("/no/such/folder/x.json").save(DeliveryRecord()) }
    }

    @Test("a file that is none of its own is an error")
    func foreign() async throws {
        let store = FileOffsetStore(path())
        defer { try? FileManager.default.removeItem(atPath: store.path) }
        try Data("hello".utf8).write(to: URL(fileURLWithPath: store.path))
        await #expect(throws: (any Error).self) { try await store.load() }
    }
}
