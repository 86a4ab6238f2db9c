import Testing

@Suite struct ExplainRenderTests {
    private let tool: Tool

    init() throws {
        tool = try Tool()
        try tool.write(Pages.clocks, to: "clocks.md")
    }

    @Test("a method is explained with every fact, its rule, its words and its line")
    func method() async throws {
        let run = try await tool.run("explain", "getClock", "--page", "clocks.md")
        #expect(run.status == 0)
        let expected = """
            getClock · method · Clocks · clocks.md:28
              https://core.telegram.org/bots/api#getclock
              result Clock
                returns, line 30: “Returns a Clock object”
            """
        #expect(run.output.hasPrefix(expected))
        #expect(run.output.contains("  id · Integer · required · line 34\n    1 to 12\n"))
        tool.remove()
    }

    @Test("a member is named after a dot, in any case")
    func member() async throws {
        #expect(try await tool.run("explain", "clock.HANDS", "--page", "clocks.md").output == "Clock.hands · Array of Hand · optional · clocks.md:18\n")
        tool.remove()
    }

    @Test("a name that is kept is explained by what it stands for")
    func formerName() async throws {
        let entry = #"[{"former": "readClock", "now": "getClock", "removed": "42.0", "reason": "Seen.", "source": "A server."}]"#
        try tool.write(entry, to: "names.json")
        let run = try await tool.run("explain", "readClock", "--page", "clocks.md", "--former-names", "names.json")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("getClock · method · Clocks"))
        #expect(run.output.contains("\n  readClock until Bot API 42.0, kept as a deprecated name\n    former-name, line 28: “Seen.”\n"))
        #expect(try await tool.run("explain", "readClock", "--page", "clocks.md").status == 64)
        try tool.write(entry.replacing("getClock", with: "setClock"), to: "names.json")
        let wrong = try await tool.run("explain", "getClock", "--page", "clocks.md", "--former-names", "names.json")
        #expect(wrong.errors.contains("error: former name readClock: the page has no setClock; the entry is to be dropped\n"))
        try tool.write("[1]", to: "names.json")
        let broken = try await tool.run("explain", "getClock", "--page", "clocks.md", "--former-names", "names.json")
        #expect(broken.errors.hasPrefix("names.json: error: no list of former names: "))
        tool.remove()
    }

    @Test("with a history beside the page, it says since when there is what it shows; of a member below its owner, where that is later")
    func since() async throws {
        try tool.write("Bot API 41.0, 2030-01-01\ntype Hand\n length Float\n", to: "history/41.0.txt")
        try tool.write("Bot API 42.0, 2031-01-01\ntype Clock\n id Integer\ntype Hand\n length Float\n", to: "history/42.0.txt")
        let clock = try await tool.run("explain", "Clock", "--page", "clocks.md").output
        #expect(clock.contains("#clock\n  since Bot API 42.0 (2031-01-01)\n  id · "))
        #expect(clock.contains("line 18\n    since Bot API 42.1 (2031-03-05)\n"))
        #expect(try await tool.run("explain", "Clock.id", "--page", "clocks.md").output.contains("\n  since Bot API 42.0 (2031-01-01)\n"))
        #expect(try await tool.run("explain", "Hand", "--page", "clocks.md").output.contains("since") == false)
        tool.remove()
    }

    @Test("with a history beside the page, it says which versions brought the values that did not come with their member")
    func valuesSince() async throws {
        let row = "| face | String | One of “round”, “square” or “none” |"
        try tool.write(Pages.clocks.replacing("| hands |", with: row + "\n| hands |"), to: "clocks.md")
        try tool.write("Bot API 41.0, 2030-01-01\ntype Clock\n id Integer\n", to: "history/41.0.txt")
        try tool.write("Bot API 42.0, 2031-01-01\ntype Clock\n id Integer\n face String\n  | \"round\"\n", to: "history/42.0.txt")
        try tool.write("Bot API 42.1, 2031-03-05\ntype Clock\n id Integer\n face String\n", to: "history/42.1.txt")
        #expect(try await tool.run("explain", "Clock.face", "--page", "clocks.md").output == """
            Clock.face · String · required · clocks.md:18
              since Bot API 42.0 (2031-01-01)
              one of “round”, “square”, “none”
                one-of, line 18: “One of “round”, “square” or “none””
                since Bot API 42.1 (2031-03-05): “square”, “none”

            """)
        tool.remove()
    }

    @Test("a name that is not there is a wrong argument; near ones are shown")
    func unknown() async throws {
        let run = try await tool.run("explain", "getClok", "--page", "clocks.md")
        #expect(run.status == 64)
        #expect(run.errors == "clocks.md: error: no type, method or member is named “getClok”; did you mean getClock?\n")
        tool.remove()
    }

    @Test("a rendered page says the same", arguments: ["markdown", "official-html"])
    func render(format: String) async throws {
        let run = try await tool.run("render", "clocks.md", "--format", format, "-o", "page")
        #expect(run.status == 0)
        #expect(try await tool.run("parse", "page", "--format", "facts").output == Pages.clockFacts)
        #expect(try await tool.run("render", "page", "--format", format).output == tool.text("page"))
        tool.remove()
    }

    @Test("a restated page has the facts and none of the words")
    func restate() async throws {
        _ = try await tool.run("render", "clocks.md", "--restate", "-o", "page.md")
        #expect(try await tool.run("parse", "page.md", "--format", "facts").output == Pages.clockFacts)
        #expect(tool.text("page.md")?.contains("How long it is") == false)
        tool.remove()
    }
}
