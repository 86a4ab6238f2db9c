import BotAPISchema
import Foundation
import Testing

@Suite struct ParseTests {
    private let tool: Tool

    init() throws {
        tool = try Tool()
        try tool.write(Pages.clocks, to: "clocks.md")
    }

    @Test("facts are printed byte for byte, from a file and from standard input")
    func facts() async throws {
        #expect(try await tool.run("parse", "clocks.md", "--format", "facts").output == Pages.clockFacts)
        #expect(try await tool.run("parse", "-", "--format", "facts", input: Pages.clocks).output == Pages.clockFacts)
        tool.remove()
    }

    @Test("what the tool wrote is read where a page is", arguments: ["schema", "facts", "document"])
    func replay(format: String) async throws {
        #expect(try await tool.run("parse", "clocks.md", "--format", format, "-o", "out.json").status == 0)
        #expect(try await tool.run("parse", "out.json", "--format", "facts").output == Pages.clockFacts)
        tool.remove()
    }

    @Test("the exchange format has the types, the methods and the version")
    func apiJSON() async throws {
        let run = try await tool.run("parse", "clocks.md", "--format", "api-json")
        #expect(run.output.hasPrefix("{\n  \"version\": \"Bot API 42.1\",\n  \"release_date\": \"March 5, 2031\",\n"))
        #expect(run.output.contains("\"returns\": [\n        \"Clock\"\n      ]"))
        tool.remove()
    }

    @Test("several pages are printed one after another")
    func several() async throws {
        let run = try await tool.run("parse", "clocks.md", "clocks.md", "--format", "facts")
        #expect(run.output == "\(Pages.clockFacts)\n\(Pages.clockFacts)")
        tool.remove()
    }

    @Test("the chapters of a page may be files of a folder; diagnostics name the file")
    func folder() async throws {
        let parts = Pages.oddAnchor.components(separatedBy: "#### getClock")
        try tool.write(parts[0], to: "docs/9-types.md")
        try tool.write("#### getClock" + parts[1], to: "docs/10-methods.md")
        try tool.write("no page", to: "docs/notes.txt")
        let run = try await tool.run("parse", "docs", "--format", "facts")
        #expect(run.output == Pages.clockFacts)
        #expect(run.errors.hasPrefix("docs/9-types.md:20: warning: Hand: its anchor is “fingers”"))
        tool.remove()
    }

    @Test("a folder of whole pages gives each of them")
    func folderOfPages() async throws {
        try tool.write(Pages.clocks, to: "docs/a.md")
        try tool.write(Pages.clocks.replacing("42.1", with: "42.2"), to: "docs/b.md")
        let run = try await tool.run("parse", "docs", "--format", "facts")
        #expect(run.output == Pages.clockFacts + "\n" + Pages.clockFacts.replacing("42.1", with: "42.2"))
        tool.remove()
    }

    @Test("warnings go to standard error; --strict makes them findings and writes nothing")
    func strict() async throws {
        try tool.write(Pages.oddAnchor, to: "odd.md")
        let run = try await tool.run("parse", "odd.md", "-o", "out.json")
        #expect(run.status == 0)
        #expect(run.errors == "odd.md:20: warning: Hand: its anchor is “fingers”; expected “hand” [section: Clocks]\n")
        #expect(tool.text("out.json") != nil)
        let strict = try await tool.run("parse", "odd.md", "--strict", "-o", "strict.json")
        #expect(strict.status == 1)
        #expect(tool.text("strict.json") == nil)
        #expect(try await tool.run("parse", "clocks.md", "--strict").status == 0)
        tool.remove()
    }

    @Test("--quiet shows errors alone")
    func quiet() async throws {
        try tool.write(Pages.oddAnchor, to: "odd.md")
        #expect(try await tool.run("parse", "odd.md", "--quiet").errors == "")
        #expect(try await tool.run("parse", "missing.md", "--quiet").errors == "missing.md: error: no such file or folder\n")
        tool.remove()
    }

    @Test("--diagnostics json prints a line of JSON each")
    func jsonDiagnostics() async throws {
        try tool.write(Pages.oddAnchor, to: "odd.md")
        let run = try await tool.run("parse", "odd.md", "--diagnostics", "json")
        let lines = run.errors.split(separator: "\n")
        #expect(lines.count == 1)
        let diagnostic = try JSONDecoder().decode(Diagnostic.self, from: Data(lines[0].utf8))
        #expect(diagnostic.file == "odd.md" && diagnostic.line == 20 && diagnostic.severity == .warning && diagnostic.context == "section: Clocks")
        tool.remove()
    }

    @Test("a page with errors ends with 65, and what was there stays")
    func errors() async throws {
        try tool.write(Pages.noResult, to: "broken.md")
        try tool.write("old", to: "out.json")
        let run = try await tool.run("parse", "broken.md", "-o", "out.json")
        #expect(run.status == 65)
        #expect(run.output == "")
        #expect(run.errors.contains("broken.md:28: error: getClock: "))
        #expect(tool.text("out.json") == "old")
        tool.remove()
    }

    @Test("what is no page ends with 65 and says what was looked for", arguments: ["", "Hello", "\u{89}PNG\r\n\u{1A}\n\0\0", "{}", "{", "<html><h1>404 Not Found</h1></html>"])
    func noPage(text: String) async throws {
        try tool.write(text, to: "file")
        let run = try await tool.run("parse", "file", "-o", "out.json")
        #expect(run.status == 65)
        #expect(run.errors.hasPrefix("file"))
        #expect(tool.text("out.json") == nil)
        tool.remove()
    }

    @Test("what cannot be read ends with 66, what cannot be written with 74, a wrong argument with 64")
    func codes() async throws {
        try FileManager.default.createDirectory(at: tool.folder.appending(path: "empty"), withIntermediateDirectories: true)
        #expect(try await tool.run("parse", "missing.md").status == 66)
        #expect(try await tool.run("parse", "empty").status == 66)
        #expect(try await tool.run("parse", "clocks.md", "-o", "missing/out.json").status == 74)
        #expect(try await tool.run("parse").status == 64)
        #expect(try await tool.run("parse", "clocks.md", "--format", "yaml").status == 64)
        #expect(try await tool.run("parse", "--no-such-option").status == 64)
        #expect(try await tool.run("--help").status == 0)
        tool.remove()
    }

    @Test("diagnostics are not colored but on a terminal")
    func colors() async throws {
        #expect(try await !tool.run("parse", "missing.md").errors.contains("\u{1B}"))
        tool.remove()
    }
}
