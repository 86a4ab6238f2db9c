#if Testing
import Foundation
import TelegramBotTesting
import Testing
@testable import TelegramBot

@Suite("Downloads", .timeLimit(.minutes(2)))
struct DownloadTests {
    private static let size: Int64 = 900_000

    private func withFile(
        _ kind: TransportKind = .asyncHTTPClient, _ configuration: FakeBotAPI.Configuration = .init(),
        _ body: (FakeBotAPI, Bot) async throws -> Void
    ) async throws {
        try await FakeBotAPI.withServer(configuration) { (api) async throws in
            await api.addFile(StoredFile(id: "F", path: "documents/a b.bin", content: .generated(size: Self.size, bytes: pattern(_:))))
            try await body(api, Bot(api, kind, retries: RetryPolicy(firstDelay: .milliseconds(1))))
        }
    }

    @Test("a file comes into memory, byte for byte", arguments: TransportKind.allCases)
    func memory(kind: TransportKind) async throws {
        try await withFile(kind) { (_, bot) async throws in
            #expect(try await bot.download(fileID: "F") == pattern(0..<Self.size))
        }
    }

    @Test("a file comes to its place when it is whole, and replaces what was there", arguments: TransportKind.allCases)
    func disk(kind: TransportKind) async throws {
        try await withFolder { (folder) async throws in
            try await withFile(kind) { (_, bot) async throws in
                let place = folder.appendingPathComponent("x.bin")
                try Data([1]).write(to: place)
                try await bot.download(fileID: "F", to: place.path)
                #expect(try Array(Data(contentsOf: place)) == pattern(0..<Self.size))
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["x.bin"])
            }
        }
    }

    @Test("a download that breaks leaves what was there, and nothing else")
    func failed() async throws {
        try await withFolder { (folder) async throws in
            try await withFile { (api, bot) async throws in
                let place = folder.appendingPathComponent("x.bin")
                try Data([1]).write(to: place)
                await api.script(.truncate(after: 1000), on: "file")
                await api.script(.badGateway, on: "file", request: 2, times: 100)
                let error = await failure { try await bot.download(fileID: "F", to: place.path) }
                guard case .http(502, _, _)? = error else { return #expect(Bool(false), "\(String(describing: error))") }
                #expect(try Array(Data(contentsOf: place)) == [1])
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["x.bin"])
            }
        }
    }

    @Test("a broken download goes on where it broke", arguments: [Fault.truncate(after: 300_000), .badGateway, .dropUnhandled])
    func resumed(fault: Fault) async throws {
        try await withFile { (api, bot) async throws in
            await api.script(fault, on: "file", times: 2)
            #expect(try await bot.download(fileID: "F") == pattern(0..<Self.size))
        }
    }

    @Test("what is there already is asked for once")
    func ranges() async throws {
        let connection = CountingTransport()
        try await withFile { (api, bot) async throws in
            var bot = bot
            bot.transport = connection
            await api.script(.truncate(after: 300_000), on: "file", times: 1)
            #expect(try await bot.download(fileID: "F") == pattern(0..<Self.size))
        }
        let ranges = connection.ranges
        #expect(ranges.count == 2 && ranges[0] == nil)
        // Of the first portion the client may have taken less than the server sent.
        let start = ranges[1].flatMap { Int($0.dropFirst("bytes=".count).dropLast()) } ?? 0
        #expect(start > 0 && start <= 300_000, "\(ranges)")
    }

    @Test("a path that is too old is asked for anew")
    func expired() async throws {
        let clock = VirtualClock()
        try await FakeBotAPI.withServer(clock: clock) { (api) async throws in
            await api.addFile(StoredFile(id: "F", path: "a.bin", content: .bytes([1, 2, 3])))
            let bot = Bot(api)
            let stream = try await bot.content(at: "a.bin") { () async throws(BotError) in try await bot.getFile(fileID: "F").filePath ?? "" }
            #expect(try await TransportBody.stream(stream).bytes() == [1, 2, 3])
            #expect(await api.calls(to: "getFile").count == 1)
        }
    }

    @Test("a file that is bigger than it may be fails, and no memory is taken for it")
    func limit() async throws {
        try await withFile { (_, bot) async throws in
            #expect(await failure { _ = try await bot.download(fileID: "F", upTo: 100_000) } != nil)
        }
        try await withFile(configuration: .init(downloadLimit: 1000)) { (_, bot) async throws in
            #expect(await failure { _ = try await bot.download(fileID: "F") }?.description == "getFile: 400 Bad Request: file is too big")
        }
    }

    private func withFile(configuration: FakeBotAPI.Configuration, _ body: (FakeBotAPI, Bot) async throws -> Void) async throws {
        try await withFile(.asyncHTTPClient, configuration, body)
    }

    @Test("a local server's files are read from the disk, where its folder is mounted, and from nowhere else")
    func local() async throws {
        try await withFolder { (folder) async throws in
            let mounted = folder.appendingPathComponent("mounted")
            try FileManager.default.createDirectory(at: mounted, withIntermediateDirectories: true)
            try Data([1, 2, 3]).write(to: mounted.appendingPathComponent("a.bin"))
            try Data([9]).write(to: folder.appendingPathComponent("secret"))
            try FileManager.default.createSymbolicLink(
                at: mounted.appendingPathComponent("link"), withDestinationURL: folder.appendingPathComponent("secret")
            )
            try await FakeBotAPI.withServer(.init(isLocal: true)) { (api) async throws in
                for (id, path) in [("A", "/srv/tg/a.bin"), ("B", "/srv/tg/../secret"), ("C", "/srv/tg/link"), ("D", "/etc/passwd"), ("E", "a.bin")] {
                    await api.addFile(StoredFile(id: id, path: path, content: .bytes([0])))
                }
                var bot = Bot(api)
                bot.endpoint = .localServer(api.url, files: "/srv/tg", mounted: mounted.path)
                #expect(try await bot.download(fileID: "A") == [1, 2, 3])
                for id in ["B", "C", "D", "E"] {
                    guard case .rejected(let rejection)? = await failure(_: { _ = try await bot.download(fileID: id) }) else { continue }
                    #expect(rejection.code == .path, "\(id)")
                }
            }
        }
    }

    @Test("an absolute path is none of a server that is not local")
    func absolute() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.addFile(StoredFile(id: "F", path: "/etc/passwd", content: .bytes([1])))
            guard case .rejected(let rejection)? = await failure(_: { _ = try await Bot(api).download(fileID: "F") }) else { return }
            #expect(rejection.code == .path)
        }
    }
}

/// Notes which ranges of files are asked for.
private struct CountingTransport: BotTransport {
    private let noted = Locked<[String?]>([])
    private let transport = TransportKind.asyncHTTPClient.transport

    var ranges: [String?] { noted.current }

    func send(_ request: TransportRequest) async throws(BotError) -> TransportResponse {
        if request.head.method == .get { noted.withLock { $0.append(request.head.headerFields[.range]) } }
        return try await transport.send(request)
    }
}
#endif
