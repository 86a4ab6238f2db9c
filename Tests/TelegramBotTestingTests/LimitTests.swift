#if Testing
import TelegramBotTesting
import Testing

@Suite("Limits")
struct LimitTests {
    /// The answer to a request, which must be a status without a body and a closed connection where it is no 200.
    private func status(_ request: [UInt8]) async throws -> Int {
        try await FakeBotAPI.withServer { api in
            try await api.connect { connection in
                let text = Array("<token>".utf8)
                var bytes = request
                if let place = bytes.indices.first(where: { bytes[$0...].starts(with: text) }) {
                    bytes.replaceSubrange(place..<place + text.count, with: api.token.utf8)
                }
                try await connection.write(bytes)
                let response = try await connection.response()
                if response.status != 200 {
                    #expect(response.headers["content-length"] == "0")
                    #expect(response.body.isEmpty)
                    #expect(try await connection.isClosed())
                    #expect(await api.calls.isEmpty)
                }
                return response.status
            }
        }
    }

    private func request(type: String, _ body: [UInt8], query: String = "", headers: String = "") -> [UInt8] {
        Array("POST /bot<token>/getMe\(query) HTTP/1.1\r\n\(headers)Content-Type: \(type)\r\nContent-Length: \(body.count)\r\n\r\n".utf8)
            + body
    }

    private let megabyte = 1 << 20

    @Test("A form or a JSON body holds 1 MiB, query included; one byte more is 413")
    func textLimit() async throws {
        let form = "application/x-www-form-urlencoded"
        #expect(try await status(request(type: form, Array(repeating: 0x61, count: megabyte))) == 200)
        #expect(try await status(request(type: form, Array(repeating: 0x61, count: megabyte + 1))) == 413)
        #expect(try await status(request(type: form, Array(repeating: 0x61, count: megabyte), query: "?a")) == 413)
        let json = Array("{\"a\":\"".utf8) + Array(repeating: 0x61, count: megabyte) + Array("\"}".utf8)
        #expect(try await status(request(type: "application/json", json)) == 413)
    }

    @Test("A multipart parameter holds 1 MiB, each for itself")
    func partLimit() async throws {
        let full = String(repeating: "a", count: megabyte)
        let head = "Content-Disposition: form-data; name=\"a\""
        #expect(try await status(request(type: multipartType, multipart((head, full), (head, full)))) == 200)
        #expect(try await status(request(type: multipartType, multipart((head, full + "a")))) == 413)
        #expect(try await status(request(type: multipartType, multipart((head, full)), query: "?b=1")) == 413)
    }

    @Test("Heads hold 256 KiB, those of the parts included; more is 431")
    func headLimit() async throws {
        let long = String(repeating: "a", count: 200 << 10)
        #expect(try await status(request(type: "text/plain", [], headers: "X: \(long)\r\n")) == 200)
        #expect(try await status(request(type: "text/plain", [], headers: "X: \(long)\r\nY: \(long)\r\n")) == 431)
        let part = "Content-Disposition: form-data; name=\"a\"\r\nX: \(long)"
        #expect(try await status(request(type: multipartType, multipart((part, "")))) == 200)
        #expect(try await status(request(type: multipartType, multipart((part, ""), (part, "")))) == 431)
    }

    @Test("A request holds 50 files; one more is 413", arguments: [(50, 200), (51, 413)])
    func fileLimit(count: Int, expected: Int) async throws {
        var body: [UInt8] = []
        for index in 0..<count {
            body += Array("--X\r\nContent-Disposition: form-data; name=\"\(index)\"; filename=\"f\"\r\n\r\nx\r\n".utf8)
        }
        #expect(try await status(request(type: multipartType, body + Array("--X--".utf8))) == expected)
    }

    @Test("A boundary has 1 to 70 bytes; any other is 400", arguments: [(0, 400), (1, 200), (70, 200), (71, 400)])
    func boundaryLimit(length: Int, expected: Int) async throws {
        let boundary = String(repeating: "b", count: length)
        let body = "--\(boundary)\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--\(boundary)--\r\n"
        #expect(try await status(request(type: "multipart/form-data; boundary=\(boundary)", Array(body.utf8))) == expected)
    }

    @Test("Multipart without a boundary is 400")
    func noBoundary() async throws {
        #expect(try await status(request(type: "multipart/form-data", [1])) == 400)
        #expect(try await status(request(type: "multipart/form-data; boundary", [1])) == 400)
    }

    @Test("Codings that are not read are refused", arguments: [
        ("Transfer-Encoding: gzip", 501), ("Content-Encoding: br\r\nContent-Length: 5", 415), ("Content-Length: 4294967295", 413),
        ("Transfer-Encoding: chunked\r\n\r\nzz", 400),
    ])
    func codings(header: String, expected: Int) async throws {
        #expect(try await status(Array("POST /bot<token>/getMe HTTP/1.1\r\n\(header)\r\n\r\n".utf8)) == expected)
    }
}
#endif
