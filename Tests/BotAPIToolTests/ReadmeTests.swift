import Foundation
import Programs
import Testing

@Suite struct ReadmeTests {
    private static let project = Program.project

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: project.appending(path: path), encoding: .utf8)
    }

    /// What stands in fences of a kind.
    private static func blocks(_ kind: String) throws -> [String] {
        try text("README.md").components(separatedBy: "```\(kind)\n").dropFirst().compactMap { $0.components(separatedBy: "```").first }
    }

    @Test("the Swift that the README shows is compiled in TelegramBotTests; its first bot is the first example")
    func bot() throws {
        let compiled = Self.code(try Self.text("Tests/TelegramBotTests/ReadmeTests.swift"))
        let blocks = try Self.blocks("swift")
        #expect(blocks.count == 5)
        // The bot is compiled without what stands round it.
        let echo = Self.code(blocks[0]).split(separator: "\n").drop { !$0.hasPrefix("let bot") }.dropLast(2).joined(separator: "\n")
        for block in [echo] + blocks.dropFirst().map(Self.code) {
            #expect(!block.isEmpty && compiled.contains(block), "\(block)")
        }
        #expect(Self.code(try Self.text("Examples/Echo/Sources/Echo/Echo.swift")) == Self.code(blocks[0]))
    }

    /// Without comments, indents and empty lines.
    private static func code(_ text: String) -> String {
        text.split(separator: "\n").map { $0.replacing(/\/\/[\/ ].*$/, with: "").trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    @Test("what the README shows of the tool is what the tool prints")
    func output() async throws {
        let tool = try Tool()
        try tool.write(try Self.text("spec/bot-api.md"), to: "spec/bot-api.md")
        try tool.write(try Self.text("spec/corrections.json"), to: "spec/corrections.json")
        try tool.write(try Self.text("spec/former-names.json"), to: "spec/former-names.json")
        try FileManager.default.copyItem(at: Self.project.appending(path: "spec/history"), to: tool.folder.appending(path: "spec/history"))
        for block in try Self.blocks("console") {
            let lines = block.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            let command = lines[0].split(separator: " ").dropFirst(2).map(String.init)
            let run = try await tool.run(arguments: command)
            #expect(Self.steady(run.output) == Self.steady(String(lines[1])), "\(lines[0])\n\(run.errors)")
        }
        tool.remove()
    }

    /// Times differ from run to run, and lines move with every new version.
    private static func steady(_ text: String) -> String {
        text.replacing(/[0-9]+\.[0-9] ms/, with: "ms").replacing(/(line |md:)[0-9]+/) { $0.1 }
    }

    @Test("Generated is what the tool writes")
    func generated() async throws {
        let tool = try Tool()
        let run = try await tool.run("generate", Self.project.appending(path: "spec/bot-api.md").path(), "--output", Self.project.appending(path: "Generated").path(),
                                     "--corrections", Self.project.appending(path: "spec/corrections.json").path(),
                                     "--former-names", Self.project.appending(path: "spec/former-names.json").path(), "--check", "--quiet")
        #expect(run.status == 0, "run make generate\n\(run.output)\(run.errors)")
        tool.remove()
    }
}
