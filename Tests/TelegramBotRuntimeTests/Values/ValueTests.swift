import Foundation
import Testing
@testable import TelegramBotRuntime

struct ValueTests {
    @Test("endpoints keep a path, know the test environment, and end without a slash", arguments: [
        (Endpoint.cloud, "https://api.telegram.org/bot1:a/getMe", "https://api.telegram.org/file/bot1:a/x/y.jpg"),
        (.cloud.testEnvironment, "https://api.telegram.org/bot1:a/test/getMe", "https://api.telegram.org/file/bot1:a/test/x/y.jpg"),
        (.server("http://localhost:8081"), "http://localhost:8081/bot1:a/getMe", "http://localhost:8081/file/bot1:a/x/y.jpg"),
        (.server("https://example.org/tg/api/"), "https://example.org/tg/api/bot1:a/getMe", "https://example.org/tg/api/file/bot1:a/x/y.jpg"),
    ])
    func endpoints(endpoint: Endpoint, method: String, file: String) throws {
        let call = TransportRequest(head: try endpoint.head(of: "getMe", BotToken("1:a"), contentType: "application/json"))
        #expect(call.url == method && "\(call)" == "POST getMe")
        let download = TransportRequest(head: try endpoint.head(ofFile: "x/y.jpg", BotToken("1:a")))
        #expect(download.url == file && "\(download)" == "GET x/y.jpg")
    }

    @Test("what is no address of a server is rejected", arguments: ["", "api.telegram.org", "ftp://x", "https://", "https://a b", "https://x/?y", "https://x/#y"])
    func wrongEndpoints(url: String) {
        #expect(throws: BotError.self) { try Endpoint.server(url).head(of: "getMe", BotToken("1:a"), contentType: "") }
    }

    @Test("a path that leads elsewhere is no file of the server", arguments: ["", "/etc/passwd", "../x", "a/../../x", "a//b", "./a", "a/."])
    func wrongFiles(path: String) {
        #expect(throws: BotError.self) { try Endpoint.cloud.head(ofFile: path, BotToken("1:a")) }
    }

    @Test("every character of a path that means something in an address is escaped")
    func escapedFiles() throws {
        #expect(try Endpoint.cloud.head(ofFile: "a b/ü?#%.jpg", BotToken("1:a")).path == "/file/bot1:a/a%20b/%C3%BC%3F%23%25.jpg")
    }

    @Test("a file of a local server is found where its folder is mounted, and nowhere else")
    func localFiles() throws {
        let files = try #require(Endpoint.localServer("http://localhost:8081", files: "/var/lib/bot/", mounted: "/mnt/b").localFiles)
        #expect(try files.path(of: "/var/lib/bot/1:a/photos/x.jpg") == "/mnt/b/1:a/photos/x.jpg")
        for path in ["/var/lib/bot", "/var/lib/other/x", "/var/lib/bot/../x", "/var/lib/bot/a/../../../x", "photos/x.jpg", "/var/lib/bottle/x"] {
            #expect(throws: BotError.self, "\(path)") { try files.path(of: path) }
        }
    }

    @Test("a chat id is an integer or a username")
    func chatID() throws {
        let id: ChatID = 42, name: ChatID = "@name"
        #expect(id.id == 42 && id.username == nil && name.username == "@name" && name.id == nil)
        #expect("\(id) \(name)" == "42 @name")
        #expect([id, name].json().text == #"[42,"@name"]"#)
    }

    @Test("times and durations compare, print, and turn into Foundation's")
    func times() {
        let time: UnixTime = 1_700_000_000, pause: Seconds = 90
        #expect(time < time + pause && (time + pause) - time == pause)
        #expect(UnixTime(time.date) == time && UnixTime(Date.distantPast) < 0)
        #expect(UnixTime(Date(timeIntervalSince1970: 1.9)) == 1)
        #expect(pause.duration == .seconds(90) && Seconds(Duration.milliseconds(1900)) == 1)
        #expect("\(time) \(pause)" == "1700000000 90 s")
    }

    @Test("files are equal by what they are")
    func files() {
        #expect(InputFile.id("x") == .id("x") && InputFile.id("x") != .id("y"))
        #expect(InputFile.path("a/b.jpg") == .path("a/b.jpg") && InputFile.path("a/b.jpg").upload?.name == "b.jpg")
        #expect(InputFile.bytes([1], name: "a") == .bytes([1], name: "a") && InputFile.bytes([1], name: "a") != .bytes([2], name: "a"))
        let stream = InputFile.stream(ByteStream { { nil } }, name: "s")
        #expect(stream == stream && stream != .stream(ByteStream { { nil } }, name: "s"))
    }
}
