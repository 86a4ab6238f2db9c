import Foundation
import TelegramBotAPI

/// Decoding and encoding 100 updates one by one, and encoding sendMessage, against final classes with Foundation's coders.
struct Models {
    var page: Page

    func run() throws {
        let file = ProcessInfo.processInfo.environment["BENCHMARK_UPDATES"].map { URL(filePath: $0) }
            ?? Page.root.appending(path: "../shared/benchmark/get-updates-100-wire.json")
        guard let data = try? Data(contentsOf: file), let updates = try JSON(json: Array(data))["result"]?.array else {
            return print("models: skipped, no answer of getUpdates here; name one with BENCHMARK_UPDATES\n")
        }
        let texts = updates.map { $0.json() }
        let baseline = try baseline(texts)
        let decoded = try texts.map { try Update(json: $0) }
        row("decode 100 updates", microseconds { for text in texts { _ = try? Update(json: text) } }, baseline[0], "reach 1/16, aim 1/25")
        row("encode them", microseconds { for update in decoded { _ = update.json() } }, baseline[1], "reach 1/13, aim 1/25")
        row("encode sendMessage", microseconds { for _ in 0..<100 { _ = Self.message.json() } } / 100, baseline[2] / 100, "reach 1/40, aim 1/70")
        print("  Update is \(MemoryLayout<Update>.size) bytes in memory, Message \(MemoryLayout<Message>.size)")
        print("  baseline: final classes with synthesized Codable, JSONDecoder and JSONEncoder; strict, where ours is total\n")
    }

    /// The same message as in `baselineProgram`.
    private static var message: SendMessage {
        SendMessage(
            chatID: 42, text: "\"Привет\"\nworld & more",
            entities: [MessageEntity(type: .bold, offset: 0, length: 6), MessageEntity(type: .italic, offset: 9, length: 5)]
        )
    }

    private func row(_ name: String, _ ours: Double, _ theirs: Double, _ reach: String) {
        print("\(name.padding(toLength: 34, withPad: " ", startingAt: 0))\(String(format: "%8.2f", ours)) µs   baseline\(String(format: "%9.2f", theirs)) µs   1/\(String(format: "%.1f", theirs / ours))   (\(reach))")
    }

    private func microseconds(_ work: () -> Void) -> Double {
        (0..<60).map { _ in
            let start = ContinuousClock.now
            work()
            return (ContinuousClock.now - start) / .microseconds(1)
        }.median
    }

    /// Builds the class library with a small program, and runs it: its medians in microseconds.
    private func baseline(_ texts: [[UInt8]]) throws -> [Double] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "benchmark-models-\(getpid())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = try ClassBaseline(schema: page.schema).write(to: folder)
        let main = folder.appending(path: "main.swift")
        try Self.baselineProgram.write(to: main, atomically: true, encoding: .utf8)
        let updates = folder.appending(path: "updates")
        try Data(texts.joined(separator: [0x0A])).write(to: updates)
        let list = folder.appending(path: "files")
        try (files + [main.path]).map { "\"\($0)\"" }.joined(separator: "\n").write(to: list, atomically: true, encoding: .utf8)
        let build = "cd \"$0\" && exec swiftc -O -wmo -num-threads 2 -swift-version 5 -module-name Classes -o classes @files"
        _ = try Command.output("/bin/sh", ["-c", build, folder.path])
        return try Command.output(folder.appending(path: "classes").path, [updates.path]).split(separator: "\n").compactMap { Double($0) }
    }

    private static let baselineProgram = """
        import Foundation
        let texts = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1])).split(separator: 0x0A).map { Data($0) }
        func microseconds(_ work: () throws -> Void) rethrows -> Double {
            let times = try (0..<60).map { _ in
                let start = ContinuousClock.now
                try work()
                return (ContinuousClock.now - start) / .microseconds(1)
            }
            return times.sorted()[30]
        }
        let decoder = JSONDecoder(), encoder = JSONEncoder()
        let decoded = texts.compactMap { try? decoder.decode(Update.self, from: $0) }
        FileHandle.standardError.write(Data("baseline decodes \\(decoded.count) of \\(texts.count) updates\\n".utf8))
        print(microseconds { for text in texts { _ = try? decoder.decode(Update.self, from: text) } })
        print(microseconds { for update in decoded { _ = try? encoder.encode(update) } })
        print(microseconds {
            for _ in 0..<100 {
                let message = SendMessage(
                    chatId: .variant0(42), text: "\\"Привет\\"\\nworld & more",
                    entities: [MessageEntity(type: "bold", offset: 0, length: 6), MessageEntity(type: "italic", offset: 9, length: 5)]
                )
                _ = try? encoder.encode(message)
            }
        })
        """
}
