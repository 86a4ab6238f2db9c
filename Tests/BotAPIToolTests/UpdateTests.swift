import Foundation
import Testing

/// `botapi update` in a project of two types and a method.
@Suite struct UpdateTests {
    private let tool: Tool

    private static let next = Pages.clocks.replacing("March 5, 2031", with: "April 6, 2031").replacing("42.1", with: "42.2")
        .replacing("| id | Integer | Yes | Identifier of the clock; 1-12 |", with: "| id | Integer | Yes | Identifier of the clock; 1-24 |\n| zone | String | Optional | A place |")

    init() throws {
        tool = try Tool()
        try tool.write("[]", to: "spec/corrections.json")
    }

    /// Every file and its text.
    private func everything() -> [String: String] {
        Dictionary(uniqueKeysWithValues: tool.files(in: ".").map { ($0, tool.text($0) ?? "") })
    }

    private func start() async throws {
        let run = try await tool.run("update", "-", "--quiet", input: Pages.clocks)
        try #require(run.status == 0, "\(run.errors)")
    }

    @Test("a first page makes a project: our page, facts, notes, changelog, library")
    func first() async throws {
        let run = try await tool.run("update", "-", input: Pages.clocks)
        #expect(run.status == 0 && run.errors == "")
        #expect(run.output == """
            Bot API 42.1 (2031-03-05)
              written: spec/bot-api.md, spec/history/42.1.txt, spec/changes/42.1.md, CHANGELOG.md
              Generated: 6 written, 0 unchanged, 0 removed

            """)
        #expect(tool.text("spec/bot-api.md")?.contains("how long it is") == false)
        #expect(try await tool.run("parse", "spec/bot-api.md", "--format", "facts").output.trimmingCharacters(in: .newlines) == Pages.clockFacts)
        #expect(try await tool.run("generate", "--check", "--quiet").status == 0)
        tool.remove()
    }

    @Test("a new version is told, written, and noted; a second run changes nothing")
    func bump() async throws {
        try await start()
        let run = try await tool.run("update", "-", input: Self.next)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("Bot API 42.1 → 42.2\n1 parameter added, 1 other change of meaning\n"))
        #expect(run.output.contains("  + zone added: String, optional\n") && run.output.contains("  ~ id range 1-12 → 1-24\n"))
        #expect(tool.files(in: "spec/history") == ["42.1.txt", "42.2.txt"])
        #expect(tool.text("spec/changes/42.2.md")?.hasPrefix("# Bot API 42.1 → 42.2\n") == true)
        let log = try #require(tool.text("CHANGELOG.md"))
        #expect(log.contains("\n## Bot API 42.2 (2031-04-06)\n\n1 parameter added, 1 other change of meaning. Version of the library: **"))
        #expect(log.components(separatedBy: "\n## ").count == 3)
        #expect(log.range(of: "42.2")!.lowerBound < log.range(of: "42.1")!.lowerBound)
        let before = everything()
        let second = try await tool.run("update", "-", input: Self.next)
        #expect(second.status == 0 && second.output == "Bot API 42.2 (2031-04-06) is here already; nothing changes\n")
        #expect(everything() == before)
        #expect(try await tool.run("update", "-", "--check", "--quiet", input: Self.next).status == 0)
        tool.remove()
    }

    @Test("--check lists what would be written, exits with 1 and writes nothing")
    func check() async throws {
        try await start()
        let before = everything()
        let run = try await tool.run("update", "-", "--check", "--quiet", input: Self.next)
        #expect(run.status == 1)
        #expect(run.output == """
            write CHANGELOG.md
            write Generated/BotAPIVersion.swift
            write Generated/Methods/GetClock.swift
            write spec/bot-api.md
            write spec/changes/42.2.md
            write spec/history/42.2.txt

            """)
        #expect(everything() == before)
        tool.remove()
    }

    @Test("what a page changes under the same version is added to its notes, once")
    func sameVersion() async throws {
        try await start()
        let page = Pages.clocks.replacing("1-12", with: "1-24")
        #expect(try await tool.run("update", "-", input: page).status == 0)
        let notes = try #require(tool.text("spec/changes/42.1.md"))
        #expect(notes.hasPrefix("# Bot API 42.1\n") && notes.contains("\n## Changed under the same version\n") && notes.contains("1-24"))
        let before = everything()
        #expect(try await tool.run("update", "-", input: page).status == 0)
        #expect(everything() == before)
        tool.remove()
    }

    @Test("words stay where the fact is what it was, and those that are wanted are listed")
    func words() async throws {
        try tool.write("# Clocks\n\n## Clock\nShows the time.\n\n- id: A number.\n- hands: What turns.\n\n## Bell\nRings.\n", to: "spec/words/clocks.md")
        try await start()
        let run = try await tool.run("update", "-", input: Self.next.replacing("| Field | Type | Description |\n| --- | --- | --- |\n| id | Integer |", with: "| Field | Type | Description |\n| --- | --- | --- |\n| id | String |"))
        #expect(run.status == 0, "\(run.errors)")
        #expect(tool.text("spec/bot-api.md")?.contains("What turns.") == true)
        #expect(run.output.contains("  words to write: Hand, Hand.length, getClock, getClock.id, getClock.zone\n"))
        #expect(run.output.contains("  words to read again, since the fact changed: Clock.id\n"))
        #expect(run.output.contains("  words for what is gone: Bell\n"))
        tool.remove()
    }

    @Test("a refused page leaves every file as it is", arguments: [
        // No page, an error, no version, an older version.
        "", "<html><body><h1>Please log in</h1></body></html>", Pages.noResult,
        Pages.clocks.replacing("**Bot API 42.1**", with: ""), Pages.clocks.replacing("42.1", with: "42.0"),
        // Half a page; a table without its last rows; presence that was not read.
        String(next.prefix(next.firstRange(of: "#### getClock")!.lowerBound.utf16Offset(in: next))),
        next.replacing("| hands | Array of [Hand](#hand) | *Optional*. Its hands |\n", with: ""),
        next.replacing("*Optional*. Its", with: "Its"),
    ])
    func refused(page: String) async throws {
        try await start()
        let before = everything()
        let run = try await tool.run("update", "-", input: page)
        #expect(run.status == 65)
        #expect(run.errors.contains("error: ") && run.output == "")
        #expect(everything() == before)
        tool.remove()
    }

    @Test("--any-shape takes a page that shrank")
    func anyShape() async throws {
        try await start()
        let page = Self.next.replacing("| hands | Array of [Hand](#hand) | *Optional*. Its hands |\n", with: "")
        #expect(try await tool.run("update", "-", "--any-shape", input: page).status == 0)
        #expect(tool.text("spec/history/42.2.txt")?.contains("hands") == false)
        tool.remove()
    }

    @Test("what cannot be written leaves everything as it is, in the library and beside it", arguments: [
        "spec/changes/42.2.md/a.txt", "CHANGELOG.md/a.txt", "Generated/Types/Hand.swift",
    ])
    func unwritable(path: String) async throws {
        try await start()
        try? FileManager.default.removeItem(at: tool.folder.appending(path: "CHANGELOG.md"))
        try tool.write("mine", to: path)
        let before = everything()
        let run = try await tool.run("update", "-", input: Self.next)
        #expect(run.status == 74)
        #expect(everything() == before)
        tool.remove()
    }

    @Test("the live page is fetched, from a folder below too")
    func live() async throws {
        let server = try LocalServer(answers: [LocalServer.answer("200 OK", Pages.clocks), LocalServer.answer("500 Internal Server Error", "")])
        defer { server.stop() }
        #expect(try await tool.run("update", "--url", server.url).status == 0)
        #expect(tool.text("spec/history/42.1.txt") != nil)
        #expect(try await tool.run("update", "--url", server.url).status == 65)
        #expect(try await tool.run("update", "--url", "page.html").status == 64)
        #expect(try await tool.run("update", "missing.html").status == 66)
        tool.remove()
    }

    @Test("without a project there is nothing to update")
    func noProject() async throws {
        let other = try Tool()
        #expect(try await other.run("update", "-", input: Pages.clocks).status == 66)
        #expect(other.files(in: ".").isEmpty)
        other.remove()
        tool.remove()
    }
}
