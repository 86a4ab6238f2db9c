import Foundation
import Testing

@Suite struct DiffHistoryTests {
    private let tool: Tool

    init() throws {
        tool = try Tool()
        try tool.write("Bot API 1.0, 2025-01-01\n# clocks\ntype Clock\n hands Integer\nmethod getClock -> Clock\n id Integer\n", to: "spec/history/1.0.txt")
        try tool.write("Bot API 1.1, 2025-02-01\n# clocks\ntype Clock\n hands Integer\n face? String\nmethod getClock -> Clock\n id Integer\n", to: "spec/history/1.1.txt")
    }

    @Test("two versions that are kept are compared by name")
    func versions() async throws {
        let run = try await tool.run("diff", "1.0", "1.1")
        #expect(run.status == 0)
        #expect(run.output == """
            Bot API 1.0 → 1.1
            1 field added

            type Clock
              + face added: String, optional

            wire: 0 breaking, 0 risky
            version of the library: minor

            """)
        tool.remove()
    }

    @Test("--exit-code ends with 1 where something differs in the scope", arguments: [("1.0", 1), ("1.1", 0)])
    func exitCode(old: String, status: Int32) async throws {
        #expect(try await tool.run("diff", old, "1.1", "--exit-code").status == status)
        #expect(try await tool.run("diff", old, "1.1").status == 0)
        tool.remove()
    }

    @Test("a page, a schema, facts and standard input are sides too")
    func sides() async throws {
        try tool.write(Pages.clocks, to: "clocks.md")
        try tool.write(try await tool.run("parse", "clocks.md", "--format", "schema", "--quiet").output, to: "schema.json")
        #expect(try await tool.run("diff", "clocks.md", "schema.json", "--exit-code", "--quiet").status == 0)
        let page = try await tool.run("diff", "1.0", "-", "--format", "json", "--quiet", input: Pages.clocks)
        #expect(page.status == 0 && page.output.hasPrefix("{"))
        tool.remove()
    }

    @Test("what is not there is no input, and says what there is")
    func missing() async throws {
        let run = try await tool.run("diff", "1.0", "1.2")
        #expect(run.status == 66)
        #expect(run.errors == "spec/history/1.2.txt: error: no such version; there are 1.0, 1.1\n")
        #expect(try await tool.run("diff", "1.0", "clocks.html").status == 66)
        #expect(try await tool.run("diff", "1.0").status == 64)
        tool.remove()
    }

    @Test("the history shows every version, one life, and what was removed")
    func history() async throws {
        try tool.write("Bot API 1.2, 2025-03-01\n# clocks\ntype Clock\n hands Integer\n", to: "spec/history/1.2.txt")
        #expect(try await tool.run("history").output.split(separator: "\n").count == 4)
        #expect(try await tool.run("history", "clock.face").output == """
            field Clock.face
            since Bot API 1.1 (2025-02-01), until 1.2
              1.1   2025-02-01  + added: String, optional
              1.2   2025-03-01  - removed: String, optional

            """)
        #expect(try await tool.run("history", "--removed").output == """
            1.2   2025-03-01  field Clock.face, since Bot API 1.1 (2025-02-01)
            1.2   2025-03-01  method getClock, since Bot API 1.0 or earlier
            1.2   2025-03-01  parameter getClock.id, since Bot API 1.0 or earlier

            """)
        try tool.write("Bot API 1.2, 2025-03-01\n# clocks\ntype Clock\n hands Integer\n dial? String\n", to: "spec/history/1.2.txt")
        let entry = #"[{"former": "face", "now": "dial", "of": ["Clock"], "removed": "1.2", "reason": "Seen.", "source": "A server."}]"#
        try tool.write(entry, to: "names.json")
        let removed = try await tool.run("history", "--removed", "--former-names", "names.json").output
        #expect(removed.hasPrefix("1.2   2025-03-01  field Clock.face, since Bot API 1.1 (2025-02-01), kept for Clock.dial\n1.2   2025-03-01  method getClock, "))
        let diff = try await tool.run("diff", "1.1", "1.2", "--former-names", "names.json").output
        #expect(diff.contains("Swift: risky, face is kept as a deprecated name"))
        #expect(try await tool.run("history", "--format", "svg").output.contains("</svg>"))
        #expect(try await tool.run("history", "Nothing").status == 64)
        #expect(try await tool.run("history", "--history", "nowhere").status == 66)
        tool.remove()
    }

    @Test("--record keeps the facts of a page, and a second time changes nothing")
    func record() async throws {
        let facts = "{\"version\":\"1.3\",\"release_date\":\"2025-04-01\",\"types\":[{\"name\":\"Clock\",\"section\":null,\"fields\":[],\"one_of\":[]}],\"methods\":[]}"
        try tool.write(facts, to: "facts.json")
        #expect(try await tool.run("history", "--record", "facts.json").output == "1 written, 0 unchanged in spec/history\n")
        #expect(try await tool.run("history", "--record", "facts.json").output == "0 written, 1 unchanged in spec/history\n")
        #expect(try await tool.run("diff", "facts.json", "1.3", "--exit-code").status == 0)
        tool.remove()
    }

    @Test("--announced keeps what a list of changes says of values, in the versions that are kept; --record keeps it when it comes again")
    func announced() async throws {
        let change = "- Added “wooden” as a possible value of the field *face* in the class *Clock*.\n"
        try tool.write("# Page\n\n## Recent changes\n\n#### March 1, 2025\n\n**Bot API 1.2**\n\n\(change)\n#### February 1, 2025\n\n**Bot API 1.1**\n\n\(change)", to: "changes.md")
        #expect(try await tool.run("history", "--announced", "changes.md").output == "values that came: 1.1\n")
        #expect(try await tool.run("history", "--announced", "changes.md").output == "values that came: none that is new\n")
        #expect(tool.text("spec/history/1.1.txt")?.contains(" face? String\n  + \"wooden\"\n") == true)
        #expect(tool.text("spec/history/1.0.txt")?.contains("wooden") == false)

        try tool.write("Bot API 1.1\ntype Clock\n hands Integer\n face? String\n", to: "again.txt")
        #expect(try await tool.run("history", "--record", "again.txt").output == "1 written, 0 unchanged in spec/history\n")
        #expect(tool.text("spec/history/1.1.txt") == "Bot API 1.1\ntype Clock\n hands Integer\n face? String\n  + \"wooden\"\n")
        #expect(try await tool.run("history", "Clock", "--announced", "changes.md").status == 64)
        tool.remove()
    }
}
