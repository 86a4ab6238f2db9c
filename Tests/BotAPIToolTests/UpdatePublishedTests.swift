import Foundation
import Testing

@Suite struct UpdatePublishedTests {
    private static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test("a project that stands at 9.2 comes to 10.2 and to 10.3, with the facts of the history and the library of this project")
    func bumps() async throws {
        let pages = ["9.2", "10.2", "10.3"].map { ($0, Self.project.appending(path: "../shared/pages/\($0).html").standardized.path()) }
        guard pages.allSatisfy({ FileManager.default.fileExists(atPath: $0.1) }) else {
            print("skipped: ../shared is not here, so no project is brought from 9.2 to 10.3")
            return
        }
        let tool = try Tool()
        defer { tool.remove() }
        let files = FileManager.default
        for name in ["spec/corrections.json", "spec/former-names.json"] {
            try tool.write(try String(contentsOf: Self.project.appending(path: name), encoding: .utf8), to: name)
        }
        let words = Self.project.appending(path: "spec/words")
        if files.fileExists(atPath: words.path()) { try files.copyItem(at: words, to: tool.folder.appending(path: "spec/words")) }
        try tool.write(try history("9.1"), to: "spec/history/9.1.txt")
        for (version, page) in pages {
            let run = try await tool.run("update", page, "--diagnostics", "json")
            #expect(run.status == 0 && run.errors == "", "\(version): \(run.errors)")
            #expect(tool.text("spec/history/\(version).txt") == (try history(version)), "\(version)")
            #expect(tool.text("spec/changes/\(version).md")?.contains("→ \(version)\n") == true)
            let before = tool.files(in: ".").map { tool.text($0) }
            #expect(try await tool.run("update", page, "--check", "--quiet").status == 0, "\(version)")
            #expect(try await tool.run("update", page).output.contains(" is here already; nothing changes\n"))
            #expect(tool.files(in: ".").map { tool.text($0) } == before, "\(version)")
        }
        #expect(tool.text("spec/bot-api.md") == (try String(contentsOf: Self.project.appending(path: "spec/bot-api.md"), encoding: .utf8)))
    }

    private func history(_ version: String) throws -> String {
        try String(contentsOf: Self.project.appending(path: "spec/history/\(version).txt"), encoding: .utf8)
    }
}
