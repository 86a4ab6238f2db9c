import Testing

@Suite struct FetchTests {
    private let tool: Tool

    init() throws { tool = try Tool() }

    @Test("a page is fetched once; the next time the server is asked whether it is newer")
    func conditional() async throws {
        let server = try LocalServer(answers: [
            LocalServer.answer("200 OK", Pages.clocks, headers: "ETag: \"v1\"\r\nLast-Modified: Wed, 05 Mar 2031 10:00:00 GMT\r\n"),
            LocalServer.answer("304 Not Modified", ""),
        ])
        defer { server.stop() }
        let first = try await tool.run("fetch", "--url", server.url, "-o", "page.md")
        #expect(first.status == 0 && first.output == "page.md: Bot API 42.1, 0 KB\n")
        #expect(tool.text("page.md") == Pages.clocks)
        let second = try await tool.run("fetch", "--url", server.url, "-o", "page.md")
        #expect(second.status == 0 && second.output == "page.md is the newest page\n")
        let requests = server.received
        #expect(!requests[0].lowercased().contains("if-none-match"))
        #expect(requests[1].lowercased().contains("if-none-match: \"v1\""))
        #expect(requests[1].lowercased().contains("if-modified-since: wed, 05 mar 2031 10:00:00 gmt"))
        #expect(tool.text("page.md") == Pages.clocks)
        tool.remove()
    }

    @Test("what is no such page is refused, and the copy stays", arguments: [
        LocalServer.answer("200 OK", "<html><body><h1>Please log in</h1></body></html>"),
        LocalServer.answer("200 OK", Pages.noResult),
        LocalServer.answer("404 Not Found", Pages.clocks),
        LocalServer.answer("500 Internal Server Error", ""),
    ])
    func refused(answer: String) async throws {
        let server = try LocalServer(answers: [answer])
        defer { server.stop() }
        try tool.write("the copy", to: "page.md")
        #expect(try await tool.run("fetch", "--url", server.url, "-o", "page.md").status == 65)
        #expect(tool.files(in: ".") == ["page.md"])
        #expect(tool.text("page.md") == "the copy")
        tool.remove()
    }

    @Test("no server ends with 74, no address with 64")
    func unreachable() async throws {
        let server = try LocalServer(answers: [])
        server.stop()
        #expect(try await tool.run("fetch", "--url", server.url, "-o", "page.md").status == 74)
        #expect(try await tool.run("fetch", "--url", "page.html").status == 64)
        #expect(tool.files(in: ".").isEmpty)
        tool.remove()
    }
}
