#if Testing
import TelegramBotTesting
import Testing

@Suite("URLs and methods")
struct AddressTests {
    private let token = FakeBotAPI.Configuration.standardToken

    @Test("The path leads to a bot and a method, or says why not", arguments: [
        ("/bot<token>/getMe", 200, nil),
        ("/bot<token>/GETME", 200, nil),
        ("/bot<token>/getme?a=1", 200, nil),
        ("/bot<token>/test/getMe", 200, nil),
        ("/bot<token>/test/", 404, "Not Found: method not found"),
        ("/bot<token>/getMe/", 404, "Not Found: method not found"),
        ("/bot<token>/noSuchMethod", 404, "Not Found: method not found"),
        ("/bot<token>/testMethod", 404, "Not Found"),
        ("/bot<token>", 404, "Not Found"),
        ("/", 404, "Not Found"),
        ("/getMe", 404, "Not Found"),
        ("/bot/getMe", 401, "Unauthorized: invalid token specified"),
        ("/bot01:a/getMe", 401, "Unauthorized: invalid token specified"),
        ("/bot12345/getMe", 401, "Unauthorized: invalid token specified"),
        ("/bot18014398509481984:a/getMe", 401, "Unauthorized: invalid token specified"),
        ("/bot-5:a/getMe", 401, "Unauthorized: invalid token specified"),
        ("/botx:a/getMe", 421, "Misdirected Request: unallowed token specified"),
        ("/bot1:wrong/getMe", 401, "Unauthorized"),
        ("/bot1:" + String(repeating: "a", count: 80) + "/getMe", 401, "Unauthorized: invalid token specified"),
    ] as [(String, Int, String?)])
    func paths(path: String, status: Int, description: String?) async throws {
        try await FakeBotAPI.withServer { api in
            let response = try await api.get(path.replacing("<token>", with: api.token))
            #expect(response.status == status)
            #expect(response.description == description)
            #expect(response.json?["ok"] == .boolean(status == 200))
            if status != 200 { #expect(response.json?["error_code"]?.integer == Int64(status)) }
        }
    }

    @Test("A token may be percent-encoded")
    func encodedToken() async throws {
        try await FakeBotAPI.withServer { api in
            let response = try await api.get("/bot" + api.token.replacing(":", with: "%3A") + "/getMe")
            #expect(response.result?["id"]?.integer == 1_234_567_890)
        }
    }

    @Test("An empty method in the URL is taken from the parameter `method`")
    func methodParameter() async throws {
        try await FakeBotAPI.withServer { api in
            let response = try await api.postJSON("", #"{"method":"SendMessage","chat_id":5,"text":"hi"}"#)
            #expect(response.result?["text"]?.string == "hi")
            #expect(await api.calls.map(\.method) == ["sendMessage"])
        }
    }

    @Test("The test environment is another bot, with updates of its own")
    func testEnvironment() async throws {
        try await FakeBotAPI.withServer { api in
            await api.push(.message("there"), inTestEnvironment: true)
            let here = try await api.call("getUpdates").result?.elements
            let there = try await api.call("test/getUpdates").result?.elements
            #expect(here?.count == 0)
            #expect(there?.count == 1)
            #expect(await api.calls.map(\.isTestEnvironment) == [false, true])
        }
    }

    @Test("GET and POST are read; any other verb is 501, another version 505, both without a body", arguments: [
        ("GET", "HTTP/1.1", 200), ("POST", "HTTP/1.1", 200), ("GET", "HTTP/1.0", 200), ("PUT", "HTTP/1.1", 501),
        ("HEAD", "HTTP/1.1", 501), ("DELETE", "HTTP/1.1", 501), ("get", "HTTP/1.1", 501), ("GET", "HTTP/2.0", 505),
    ])
    func verbs(verb: String, version: String, status: Int) async throws {
        try await FakeBotAPI.withServer { api in
            try await api.connect { connection in
                try await connection.write("\(verb) /bot\(api.token)/getMe \(version)\r\n\r\n")
                let response = try await connection.response()
                #expect(response.status == status)
                guard status != 200 else { return }
                #expect(response.headers["content-length"] == "0")
                #expect(try await connection.isClosed())
            }
        }
    }

    @Test("A connection serves requests one after the other, as long as the client does not say close")
    func keepAlive() async throws {
        try await FakeBotAPI.withServer { api in
            try await api.connect { connection in
                let request = "GET /bot\(api.token)/getMe HTTP/1.1\r\n"
                try await connection.write(request + "\r\n" + request + "\r\n" + request + "Connection: close\r\n\r\n")
                for _ in 0..<3 { #expect(try await connection.response().status == 200) }
                #expect(try await connection.isClosed())
            }
            #expect(await api.connectionCount == 1)
        }
    }
}
#endif
