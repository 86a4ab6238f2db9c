#if Testing
import TelegramBotTesting
import Testing

@Suite("Faults", .timeLimit(.minutes(1)))
struct FaultTests {
    private func request(_ api: FakeBotAPI, _ method: String = "getMe") -> String {
        "GET /bot\(api.token)/\(method) HTTP/1.1\r\nHost: x\r\n\r\n"
    }

    /// Everything that comes back until the server closes.
    private func everything(_ api: FakeBotAPI, _ text: String) async throws -> String {
        try await api.connect { connection in
            try await connection.write(text)
            return String(decoding: try await connection.readToEnd(), as: UTF8.self)
        }
    }

    @Test("A dropped request ends the connection; whether the call happened depends on when", arguments: [
        (Fault.dropUnread, 0), (.dropUnhandled, 0), (.dropUnanswered, 1), (.garbage([]), 0),
    ])
    func drops(fault: Fault, calls: Int) async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.script(fault)
            #expect(try await everything(api, request(api)) == "")
            #expect(await api.calls.count == calls)
            #expect(try await api.call("getMe").status == 200)
        }
    }

    @Test("A request dropped unread is dropped before its content came")
    func dropUnread() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.script(.dropUnread, on: "sendDocument")
            let head = "POST /bot\(api.token)/sendDocument HTTP/1.1\r\nContent-Length: 1000000\r\n\r\n"
            #expect(try await everything(api, head) == "")
        }
    }

    @Test("A script counts the requests of its method, and meets so many in a row")
    func counting() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.script(.internalError, on: "SENDMESSAGE", request: 2, times: 2)
            var statuses: [Int] = []
            for _ in 0..<4 {
                statuses.append(try await api.call("getMe").status)
                statuses.append(try await api.call("sendMessage?chat_id=1&text=a").status)
            }
            #expect(statuses == [200, 200, 200, 500, 200, 500, 200, 200])
            await api.script(.internalError, times: 9)
            #expect(try await api.call("getMe").status == 500)
            await api.clearScript()
            #expect(try await api.call("getMe").status == 200)
        }
    }

    @Test("429 says how long to wait in its body and in a header")
    func tooManyRequests() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.script(.tooManyRequests(retryAfter: 17))
            let response = try await api.call("getMe")
            #expect(response.status == 429)
            #expect(response.headers["retry-after"] == "17")
            #expect(response.text == #"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 17","parameters":{"retry_after":17}}"#)
            #expect(await api.calls.isEmpty)
        }
    }

    @Test("A proxy's page is HTML")
    func badGateway() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.script(.badGateway)
            let response = try await api.call("getMe")
            #expect(response.status == 502)
            #expect(response.headers["content-type"] == "text/html")
            #expect(response.text.contains("<h1>502 Bad Gateway</h1>"))
        }
    }

    @Test("A truncated answer announces more than it sends")
    func truncate() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.script(.truncate(after: 5))
            let text = try await everything(api, request(api))
            #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(text.hasSuffix("\r\n\r\n{\"ok\""))
            #expect(await api.calls.count == 1)
        }
    }

    @Test("Garbage comes as it is")
    func garbage() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.script(.garbage(Array("SSH-2.0-x\r\n".utf8)))
            #expect(try await everything(api, request(api)) == "SSH-2.0-x\r\n")
        }
    }

    @Test("A delay passes on the server's clock, before the call is executed")
    func delay() async throws {
        let clock = VirtualClock()
        try await FakeBotAPI.withServer(clock: clock) { (api) async throws in
            await api.script(.delay(.seconds(3)), .tooManyRequests(retryAfter: 60))
            async let response = api.call("getMe")
            await clock.waitForSleeper(lasting: .seconds(3))
            clock.advance(by: .seconds(3))
            #expect(try await response.status == 429)
        }
    }

    @Test("A drip sends piece by piece, with a pause before each")
    func drip() async throws {
        let clock = VirtualClock()
        try await FakeBotAPI.withServer(clock: clock) { (api) async throws in
            await api.answer("getMe", with: .http(status: 200, headers: [:], body: Array("abcde".utf8)))
            await api.script(.drip(bytes: 2, every: .seconds(10)))
            async let response = api.call("getMe")
            for _ in 0..<3 {
                await clock.waitForSleepers()
                clock.advance(by: .seconds(10))
            }
            #expect(try await response.text == "abcde")
            #expect(clock.now.offset == .seconds(30))
        }
    }

    @Test("Silence holds the connection until the client leaves; a stall sends part of the answer first", arguments: [
        (Fault.silence(handled: false), 0, ""), (.silence(handled: true), 1, ""), (.stall(after: 3), 1, "{\"o"),
    ])
    func silence(fault: Fault, calls: Int, body: String) async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.script(fault)
            try await api.connect { connection in
                try await connection.write(request(api))
                if calls > 0 { await api.waitForCalls(calls) }
                guard !body.isEmpty else { return }
                var text = ""
                while !text.hasSuffix("\r\n\r\n" + body) {
                    text += String(decoding: try await connection.read(1), as: UTF8.self)
                }
            }
            #expect(try await api.call("getMe").status == 200)
            #expect(await api.calls.count == calls + 1)
        }
    }

    @Test("Downloads meet the faults of the method `file`")
    func download() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.addFile(StoredFile(id: "F", path: "a/b.txt", content: .bytes(Array("0123456789".utf8))))
            _ = try await api.call("getFile?file_id=F")
            await api.script(.truncate(after: 4), on: "file")
            let text = try await everything(api, "GET /file/bot\(api.token)/a/b.txt HTTP/1.1\r\n\r\n")
            #expect(text.hasSuffix("\r\n\r\n0123"))
        }
    }
}
#endif
