import Foundation
import TelegramBotAPI

/// Keeps the record in a file of JSON: written beside it, forced to the disk, and put in its place, so that there is a whole one at any moment.
///
///     try await bot.run(.init(delivery: .durable(FileOffsetStore("updates.json")))) { update in … }
public struct FileOffsetStore: OffsetStore {
    public let path: String

    /// - Parameter path: Of the file; its folder must be there.
    public init(_ path: String) { self.path = path }

    public func load() async throws -> DeliveryRecord? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        return try JSONDecoder().decode(DeliveryRecord.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    }

    public func save(_ record: DeliveryRecord) async throws {
        try await FileWriter.replace(path, with: ByteStream(bytes: Array(JSONEncoder().encode(record))), beside: path + ".part")
    }
}
