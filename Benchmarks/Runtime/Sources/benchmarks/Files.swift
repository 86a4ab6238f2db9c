import Foundation
import TelegramBot

/// The memory that a file of 2 GB takes, up and down, beyond that of a small one.
enum Files {
    static let size = 2 << 30

    static func run() async throws {
        let server = try Child("api")
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("telegram-bot-benchmark-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in [("up", "2 GB up"), ("down", "2 GB down")] {
            let child = try Child("files", name, server.greeting, folder.path)
            let words = try child.finish().split(separator: " ").compactMap { Double($0) }
            guard words.count == 3 else { throw Child.Failure(description: "\(name) said \(words)") }
            print("\(text.padding(toLength: 30, withPad: " ", startingAt: 0)) memory \(String(format: "%6.1f MB   a small file %6.1f MB   + %.1f MB", words[0], words[1], words[0] - words[1]))   (reach + 8 MB)   \(Int(Double(size) / 1e6 / words[2])) MB/s")
        }
        _ = try server.finish()
        print("")
    }

    /// Prints its peak after the big file, and after a small one before, and how long the big one took.
    static func child(_ arguments: [String]) async throws {
        let token = BotToken("1234567890:FAKE-token_for-tests_0123456789abcd")
        var bot = Bot(token: token, endpoint: .localServer(arguments[1], files: "/nowhere"))
        bot.timeout = .seconds(600)
        let folder = URL(fileURLWithPath: arguments[2])
        print("ready")
        fflush(nil)
        if arguments[0] == "up" {
            let small = try sparse(folder, 1 << 20), big = try sparse(folder, 2000 << 20)
            try await bot.sendDocument(chatID: 42, document: .path(small))
            let before = Usage.peak, start = ContinuousClock.now
            try await bot.sendDocument(chatID: 42, document: .path(big))
            print(Usage.peak, before, (ContinuousClock.now - start) / .seconds(1))
        } else {
            bot.endpoint = .server(arguments[1])
            try await bot.download(fileID: "small", to: folder.appendingPathComponent("small.bin").path)
            let before = Usage.peak, start = ContinuousClock.now
            let place = folder.appendingPathComponent("down.bin").path
            try await bot.download(fileID: "big", to: place)
            let length = try FileManager.default.attributesOfItem(atPath: place)[.size] as? Int
            guard length == size else { throw Child.Failure(description: "\(length ?? 0) bytes came") }
            print(Usage.peak, before, (ContinuousClock.now - start) / .seconds(1))
        }
    }

    /// A file of a size that takes no room on the disk.
    private static func sparse(_ folder: URL, _ size: Int) throws -> String {
        let path = folder.appendingPathComponent("\(size).bin").path
        guard FileManager.default.createFile(atPath: path, contents: nil), truncate(path, off_t(size)) == 0 else {
            throw Child.Failure(description: "\(path) cannot be made")
        }
        return path
    }
}
