import Foundation
import Testing
@testable import TelegramBotRuntime

struct RequestTests {
    private func body<Method: BotAPIMethod>(of method: Method) async throws -> (type: String, text: String) {
        var namesLocalFile = false
        let body = RequestBody(method._storage, Method._layout, namesLocalFile: &namesLocalFile, boundary: "b")
        return (body.contentType, try await body.transportBody().bytes().text)
    }

    @Test("without a file a request is JSON; what is nil is left out, what is empty or false is not")
    func json() async throws {
        let body = try await body(of: SendMessage(chatID: "@x", text: "", entities: [], disableNotification: false))
        #expect(body.type == "application/json")
        #expect(body.text == #"{"chat_id":"@x","text":"","entities":[],"disable_notification":false}"#)
        #expect(try await self.body(of: GetMe()).text == "{}")
        #expect(try await self.body(of: SendPhoto(chatID: 42, photo: .id("AgAD"))).text == #"{"chat_id":42,"photo":"AgAD"}"#)
    }

    @Test("a file goes along as a part, and a reference stands in its place")
    func upload() async throws {
        let body = try await body(of: SendPhoto(chatID: 42, photo: .bytes([UInt8]("JPEG"), name: "a \"b\"\\100%41ü\r\n.jpg"), caption: "x=\"1\""))
        #expect(body.type == "multipart/form-data; boundary=b")
        #expect(body.text == [
            "--b", "Content-Disposition: form-data; name=\"chat_id\"", "", "42",
            "--b", "Content-Disposition: form-data; name=\"photo\"", "", "attach://file0",
            "--b", "Content-Disposition: form-data; name=\"caption\"", "", "x=\"1\"",
            "--b", "Content-Disposition: form-data; name=\"file0\"; filename=\"a %22b%22%5C100%2541ü%0D%0A.jpg\"",
            "Content-Type: application/octet-stream", "", "JPEG",
            "--b--", "",
        ].joined(separator: "\r\n"))
    }

    @Test("files are found at any depth; one that stands twice is sent once")
    func nested() async throws {
        let thumbnail = InputFile.bytes([UInt8]("T"), name: "t.jpg")
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("v.mp4")
        try Data("V".utf8).write(to: file)
        let body = try await body(of: SendMediaGroup(chatID: -100, media: [
            .photo(InputMediaPhoto(media: .url("https://example.org/a.jpg"))),
            .video(InputMediaVideo(media: .path(file.path), thumbnail: thumbnail)),
            .video(InputMediaVideo(media: .stream(ByteStream(once: AsyncStream { $0.yield([UInt8]("S")); $0.finish() }, length: 1), name: "s.mp4"), thumbnail: thumbnail)),
        ]))
        #expect(body.text == [
            "--b", "Content-Disposition: form-data; name=\"chat_id\"", "", "-100",
            "--b", "Content-Disposition: form-data; name=\"media\"", "",
            #"[{"type":"photo","media":"https://example.org/a.jpg"},{"type":"video","media":"attach://file0","thumbnail":"attach://file1"},{"type":"video","media":"attach://file2","thumbnail":"attach://file1"}]"#,
            "--b", "Content-Disposition: form-data; name=\"file0\"; filename=\"v.mp4\"", "Content-Type: application/octet-stream", "", "V",
            "--b", "Content-Disposition: form-data; name=\"file1\"; filename=\"t.jpg\"", "Content-Type: application/octet-stream", "", "T",
            "--b", "Content-Disposition: form-data; name=\"file2\"; filename=\"s.mp4\"", "Content-Type: application/octet-stream", "", "S",
            "--b--", "",
        ].joined(separator: "\r\n"))
    }

    @Test("a file that cannot be read is said before anything is sent")
    func unreadable() async {
        do {
            _ = try await body(of: SendPhoto(chatID: 1, photo: .path("/no/such/file.jpg")))
            Issue.record("was read")
        } catch {
            #expect("\(error)" == "not sent: the file /no/such/file.jpg cannot be read: No such file or directory")
        }
    }

    @Test("more files than the server takes are not sent")
    func tooMany() async {
        let media = (0..<51).map { AlbumMedia.photo(InputMediaPhoto(media: .bytes([], name: "\($0)"))) }
        let transport = FakeTransport(#"{"ok":true,"result":[]}"#)
        do {
            _ = try await Bot.fake(transport).sendMediaGroup(chatID: 1, media: media)
            Issue.record("was sent")
        } catch {
            #expect(error.description == "not sent: 51 files in one request; the server takes 50")
        }
    }

    @Test("a boundary is at most 70 characters and never the same")
    func boundary() {
        let boundaries = (0..<100).map { _ in MultipartBody.randomBoundary() }
        #expect(Set(boundaries).count == 100 && boundaries.allSatisfy { $0.utf8.count <= 70 })
    }
}
