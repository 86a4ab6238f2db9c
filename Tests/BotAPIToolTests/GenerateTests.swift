import Foundation
import Testing

@Suite struct GenerateTests {
    private let tool: Tool

    init() throws {
        tool = try Tool()
        try tool.write(Pages.clocks, to: "clocks.md")
    }

    @Test("a library is written, and the run says what it did")
    func generate() async throws {
        let run = try await tool.run("generate", "clocks.md", "--output", "out")
        #expect(run.status == 0)
        let lines = run.output.split(separator: "\n")
        #expect(lines[0] == "Bot API 42.1 (2031-03-05)")
        #expect(lines[1] == "  2 types, 1 method, 3 fields, 1 parameter, 0 unions, 0 value lists")
        #expect(lines[2] == "  out: 6 files written, 0 unchanged, 0 removed")
        #expect(lines[3] == "  no diagnostics")
        #expect(lines[4].hasPrefix("  load ") && lines[4].contains(" ms, read ") && lines[4].contains(" ms, write "))
        #expect(tool.files(in: "out") == [
            "BotAPIVersion.swift", "Exports.swift", "Methods/GetClock.swift", "TelegramBotAPI.docc/TelegramBotAPI.md", "Types/Clock.swift", "Types/Hand.swift",
        ])
        tool.remove()
    }

    @Test("a page of its own in spec is the default, from every folder below")
    func defaultPage() async throws {
        try tool.write(Pages.clocks, to: "spec/bot-api.md")
        #expect(try await tool.run("generate").output.contains("  Generated: 6 files written"))
        tool.remove()
    }

    @Test("the history beside the page says since when there is what is generated")
    func since() async throws {
        try tool.write("Bot API 42.0, 2031-01-01\ntype Clock\n id Integer\n", to: "history/42.0.txt")
        _ = try await tool.run("generate", "clocks.md", "--output", "out")
        #expect(tool.text("out/Types/Clock.swift")?.contains("Since Bot API 42.1.\n    @_alwaysEmitIntoClient public var hands") == true)
        #expect(tool.text("out/Types/Hand.swift")?.contains("/// Since Bot API 42.1.\n///\n/// - SeeAlso: [Hand]") == true)
        tool.remove()
    }

    @Test("without a page there is no input")
    func noPage() async throws {
        #expect(try await tool.run("generate").status == 66)
        #expect(tool.files(in: "Generated").isEmpty)
        tool.remove()
    }

    @Test("a second run writes nothing, another page writes what differs and removes what is gone")
    func again() async throws {
        _ = try await tool.run("generate", "clocks.md", "--output", "out")
        #expect(try await tool.run("generate", "clocks.md", "--output", "out").output.contains("out: 0 files written, 6 unchanged, 0 removed"))
        try tool.write(Pages.clocks.replacing("Hand", with: "Finger").replacing("#hand", with: "#finger"), to: "other.md")
        let run = try await tool.run("generate", "other.md", "--output", "out")
        #expect(run.output.contains("out: 3 files written, 3 unchanged, 1 removed"))
        #expect(tool.text("out/Types/Hand.swift") == nil)
        tool.remove()
    }

    @Test("--check writes nothing, lists what would change and exits with 1")
    func check() async throws {
        let run = try await tool.run("generate", "clocks.md", "--output", "out", "--check", "--quiet")
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("write BotAPIVersion.swift\nwrite Exports.swift\nwrite Methods/GetClock.swift\n"))
        #expect(tool.files(in: "out").isEmpty)
        _ = try await tool.run("generate", "clocks.md", "--output", "out")
        let second = try await tool.run("generate", "clocks.md", "--output", "out", "--check", "--quiet")
        #expect(second.status == 0 && second.output == "")
        tool.remove()
    }

    @Test("files that the tool did not write are left alone, and are not replaced")
    func foreign() async throws {
        try tool.write("// mine\n", to: "out/Types/Mine.swift")
        try tool.write("mine\n", to: "out/README.md")
        #expect(try await tool.run("generate", "clocks.md", "--output", "out").status == 0)
        #expect(tool.text("out/Types/Mine.swift") == "// mine\n" && tool.text("out/README.md") == "mine\n")
        try tool.write("// mine\n", to: "out/Types/Clock.swift")
        try tool.write(Pages.clocks.replacing("getClock", with: "readClock"), to: "other.md")
        let before = tool.files(in: "out")
        let run = try await tool.run("generate", "other.md", "--output", "out")
        #expect(run.status == 74)
        #expect(run.errors.contains("Types/Clock.swift"))
        #expect(tool.files(in: "out") == before)
        tool.remove()
    }

    @Test("a page with errors leaves the folder as it is")
    func errors() async throws {
        _ = try await tool.run("generate", "clocks.md", "--output", "out")
        let before = tool.files(in: "out")
        try tool.write(Pages.noResult, to: "broken.md")
        #expect(try await tool.run("generate", "broken.md", "--output", "out").status == 65)
        #expect(try await tool.run("generate", "-", "--output", "out", input: "").status == 65)
        #expect(tool.files(in: "out") == before)
        #expect(try await tool.run("generate", "clocks.md", "--output", "out").output.contains("0 files written, 6 unchanged, 0 removed"))
        tool.remove()
    }

    @Test("a folder that cannot be made ends with 74")
    func unwritable() async throws {
        try tool.write("a file", to: "out")
        let run = try await tool.run("generate", "clocks.md", "--output", "out")
        #expect(run.status == 74)
        #expect(tool.text("out") == "a file")
        #expect(try await tool.run("generate", "clocks.md", "--output", "out/below").status == 74)
        tool.remove()
    }
}
