import Foundation
import Testing
@testable import TelegramBotRuntime

struct LimitTests {
    private func rejection(_ endpoint: Endpoint = .cloud, _ call: (Bot) async throws(BotError) -> Void) async -> Rejection? {
        let transport = FakeTransport(#"{"ok":true,"result":true}"#)
        var bot = Bot.fake(transport)
        bot.endpoint = endpoint
        do throws(BotError) {
            try await call(bot)
            #expect(transport.requests.count == 1)
            return nil
        } catch {
            #expect(transport.requests.isEmpty, "it was sent")
            guard case .rejected(let rejection) = error else { return nil }
            return rejection
        }
    }

    private static let local = Endpoint.localServer("http://localhost:8081", files: "/srv")

    /// Of a size that is said, and never read.
    private static func file(_ size: Int) -> InputFile { .stream(ByteStream(length: size) { { nil } }, name: "big.bin") }

    @Test("a file is as big as the server takes, and not bigger", arguments: [
        (Endpoint.cloud, 50 << 20, "sendDocument"), (local, 2000 << 20, "sendDocument"), (.cloud, 10 << 20, "sendPhoto"), (local, 10 << 20, "sendPhoto"),
    ])
    func fileSize(endpoint: Endpoint, limit: Int, method: String) async {
        #expect(await rejection(endpoint) { bot throws(BotError) in try await bot.call(method, files: ["photo": Self.file(limit)]) } == nil)
        let rejected = await rejection(endpoint) { bot throws(BotError) in try await bot.call(method, files: ["photo": Self.file(limit + 1)]) }
        #expect(rejected?.code == .fileSize && rejected?.reason == "the file big.bin has \(limit + 1) bytes; the server takes \(limit)")
    }

    @Test("a stream of unknown length is sent, since nobody knows")
    func unknownSize() async {
        #expect(await rejection { bot throws(BotError) in try await bot.call("x", files: ["x": .stream(ByteStream { { nil } }, name: "x")]) } == nil)
    }

    @Test("all parameters together have at most 1 MiB, in JSON and in a form")
    func textLength() async {
        let long = JSON.object([.init("text", .string(String(repeating: "x", count: 1 << 20)))])
        #expect(await rejection { bot throws(BotError) in try await bot.call("sendMessage", long) }?.code == .textLength)
        let parts = JSON.object((0..<5).map { .init("p\($0)", .string(String(repeating: "x", count: 250_000))) })
        #expect(await rejection { bot throws(BotError) in try await bot.call("sendX", parts, files: ["x": .bytes([1], name: "x")]) }?.code == .textLength)
        let fine = JSON.object([.init("text", .string(String(repeating: "x", count: 1 << 19)))])
        #expect(await rejection { bot throws(BotError) in try await bot.call("sendMessage", fine) } == nil)
    }

    @Test("a path on the server's disk is for local servers, and text that looks like one is text")
    func localFiles() async {
        let path = InputFile.local("/srv/a b.jpg")
        #expect(path.remote == "file:///srv/a%20b.jpg")
        #expect(await rejection { bot throws(BotError) in _ = try await bot.sendPhoto(chatID: 1, photo: path) }?.code == .localFile)
        #expect(await rejection(Self.local) { bot throws(BotError) in _ = try await bot.call("x", ["photo": .string(path.remote ?? "")]) } == nil)
        #expect(await rejection { bot throws(BotError) in
            do throws(BotError) { _ = try await bot.sendMessage(chatID: 1, text: "file:///srv/a") } catch { if case .rejected = error { throw error } }
        } == nil)
        let album: [AlbumMedia] = [.photo(InputMediaPhoto(media: path)), .photo(InputMediaPhoto(media: .id("x")))]
        #expect(await rejection { bot throws(BotError) in _ = try await bot.sendMediaGroup(chatID: 1, media: album) }?.code == .localFile)
    }

    @Test("folders and missing files are no files", arguments: ["/", "/no/such/file"])
    func noFile(path: String) async {
        #expect(await rejection { bot throws(BotError) in _ = try await bot.sendPhoto(chatID: 1, photo: .path(path)) }?.code == .file)
    }

    @Test("a token of another form is not sent", arguments: ["", "abc", "0:a", "1:ä", "1:" + String(repeating: "x", count: 80)])
    func token(text: String) async {
        let rejected = await rejection { bot throws(BotError) in
            var bot = bot
            bot.token = BotToken(text)
            try await bot.call("getMe")
        }
        #expect(rejected?.code == .token)
    }
}
