#if Testing
import TelegramBotTesting
import Testing

@Suite("Files", .timeLimit(.minutes(1)))
struct FileTests {
    private func withFile(
        _ configuration: FakeBotAPI.Configuration = .init(), clock: VirtualClock = VirtualClock(),
        _ body: @Sendable (FakeBotAPI) async throws -> Void
    ) async throws {
        try await FakeBotAPI.withServer(configuration, clock: clock) { (api) async throws in
            await api.addFile(StoredFile(id: "F", path: "a/b.txt", content: .bytes(Array("0123456789".utf8))))
            try await body(api)
        }
    }

    private func download(_ api: FakeBotAPI, _ headers: String = "") async throws -> RawResponse {
        try await api.get("/file/bot\(api.token)/a/b.txt", headers: headers)
    }

    @Test("getFile tells the path, and the path can be downloaded from for an hour")
    func path() async throws {
        let clock = VirtualClock()
        try await withFile(clock: clock) { (api) async throws in
            #expect(try await download(api).status == 404)
            let file = try await api.call("getFile?file_id=F")
            #expect(file.result == ["file_id": "F", "file_unique_id": "uF", "file_size": 10, "file_path": "a/b.txt"])
            let response = try await download(api)
            #expect(response.text == "0123456789")
            clock.advance(by: .seconds(3599))
            #expect(try await download(api).status == 200)
            clock.advance(by: .seconds(1))
            #expect(try await download(api).status == 404)
        }
    }

    @Test("A range is part of the file, one outside is 416, what is no range is passed over", arguments: [
        ("bytes=2-4", 206, "234", "bytes 2-4/10"), ("bytes=8-", 206, "89", "bytes 8-9/10"), ("bytes=-3", 206, "789", "bytes 7-9/10"),
        ("bytes=5-99", 206, "56789", "bytes 5-9/10"), ("bytes=0-0", 206, "0", "bytes 0-0/10"),
        ("bytes=-99", 206, "0123456789", "bytes 0-9/10"), ("bytes=10-", 416, "", "bytes */10"), ("bytes=12-20", 416, "", "bytes */10"),
        ("bytes=4-2", 200, "0123456789", nil), ("bytes=1-2,4-5", 200, "0123456789", nil), ("lines=1-2", 200, "0123456789", nil),
        ("bytes=a-b", 200, "0123456789", nil),
    ] as [(String, Int, String, String?)])
    func ranges(range: String, status: Int, text: String, stated: String?) async throws {
        try await withFile { (api) async throws in
            _ = try await api.call("getFile?file_id=F")
            let response = try await download(api, "Range: \(range)\r\n")
            #expect(response.status == status)
            #expect(response.text == text)
            #expect(response.headers["content-range"] == stated)
        }
    }

    @Test("A range counts only for the file it was meant for")
    func ifRange() async throws {
        try await withFile { (api) async throws in
            _ = try await api.call("getFile?file_id=F")
            let tag = try await download(api).headers["etag"] ?? ""
            #expect(try await download(api, "Range: bytes=1-1\r\nIf-Range: \(tag)\r\n").text == "1")
            #expect(try await download(api, "Range: bytes=1-1\r\nIf-Range: \"other\"\r\n").status == 200)
        }
    }

    @Test("getFile says what is wrong with an id")
    func refusals() async throws {
        try await withFile { (api) async throws in
            let big = StoredFile.Content.generated(size: 20 << 20 + 1) { Array(repeating: 0, count: $0.count) }
            await api.addFile(StoredFile(id: "B", path: "big", content: big))
            #expect(try await api.call("getFile").description == "Bad Request: file_id not specified")
            #expect(try await api.call("getFile?file_id=x").description == "Bad Request: invalid file_id")
            #expect(try await api.call("getFile?file_id=B").description == "Bad Request: file is too big")
        }
    }

    @Test("A local server has files of any size, on its disk and not over HTTP")
    func local() async throws {
        try await withFile(.init(isLocal: true)) { (api) async throws in
            let content = StoredFile.Content.generated(size: 3 << 30) { Array(repeating: 0, count: $0.count) }
            await api.addFile(StoredFile(id: "B", path: "/var/lib/big", content: content))
            #expect(try await api.call("getFile?file_id=B").result?["file_size"] == .integer(3 << 30))
            _ = try await api.call("getFile?file_id=F")
            #expect(try await download(api).status == 404)
        }
    }

    @Test("What was uploaded can be downloaded again")
    func roundTrip() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            let body = multipart(
                ("Content-Disposition: form-data; name=\"chat_id\"", "-100"),
                ("Content-Disposition: form-data; name=\"photo\"; filename=\"p.jpg\"", "image"))
            let sent = try await api.post("sendPhoto", type: multipartType, body)
            let id = sent.result?["photo"]?[0]?["file_id"]?.string ?? ""
            let path = try await api.call("getFile?file_id=\(id)").result?["file_path"]?.string ?? ""
            #expect(path.hasSuffix(".jpg"))
            #expect(try await api.get("/file/bot\(api.token)/\(path)").text == "image")
        }
    }

    @Test("file:// leads to the disk of a local server, decoded; in the cloud it leads nowhere", arguments: [
        ("file:///a%20b/c%2525", "/a b/c%25"), ("file://localhost/a", "/a"), ("file:/a", nil), ("file://host/a", nil), ("AgAD", nil),
    ] as [(String, String?)])
    func localPaths(reference: String, path: String?) async throws {
        #expect(Call.localPath(reference) == path)
        let document = "sendDocument?chat_id=1&document=file://" + #filePath.replacing(" ", with: "%20")
        try await FakeBotAPI.withServer { (api) async throws in
            #expect(try await api.call(document).description == "Bad Request: wrong file identifier/HTTP URL specified")
        }
        try await FakeBotAPI.withServer(.init(isLocal: true)) { (api) async throws in
            #expect(try await api.call(document).status == 200)
        }
    }

    @Test("Another bot's token, or none, downloads nothing")
    func token() async throws {
        try await withFile { (api) async throws in
            _ = try await api.call("getFile?file_id=F")
            #expect(try await api.get("/file/bot1:x/a/b.txt").status == 404)
            #expect(try await api.get("/file/a/b.txt").status == 404)
        }
    }
}
#endif
