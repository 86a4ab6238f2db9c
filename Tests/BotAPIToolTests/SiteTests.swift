import Foundation
import Testing

@Suite struct SiteTests {
    private static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test("the site is made of a page and the history beside it, in the names of the library")
    func small() async throws {
        let tool = try Tool()
        defer { tool.remove() }
        try tool.write(Pages.clocks, to: "clocks.md")
        try tool.write("Bot API 42.0, 2031-01-01\n# clocks\ntype Clock\n id Integer\nmethod readClock -> Clock\n id Integer\n", to: "history/42.0.txt")
        let run = try await tool.run("render", "clocks.md", "--format", "html", "-o", "site.html")
        #expect(run.status == 0 && run.errors.isEmpty && run.output.isEmpty)
        let site = tool.text("site.html") ?? ""
        #expect(site.hasPrefix("<!DOCTYPE html>\n") && site.hasSuffix("</html>\n"))
        #expect(site.contains("<article id=\"getclock\" class=\"method\"") && site.contains("<div id=\"getclock.id\">"))
        #expect(site.contains("<code>bot.getClock(id:<wbr>)</code>"))
        #expect(site.contains("title=\"since Bot API 42.1 (2031-03-05)\""))
        #expect(site.contains("<li id=\"readclock\"><code>readClock</code> <small>method</small> renamed to <a href=\"#getclock\">getClock</a> in"))
        #expect(try await tool.run("render", "clocks.md", "--format", "html").output == site)
    }

    @Test("without a page, the project's is taken; without a history, that is said")
    func defaults() async throws {
        let tool = try Tool()
        defer { tool.remove() }
        #expect(try await tool.run("render", "--format", "html").status == 66)
        try tool.write(Pages.clocks, to: "spec/bot-api.md")
        let run = try await tool.run("render", "--format", "html")
        #expect(run.status == 0 && run.output.contains("<h1>Telegram Bot API 42.1</h1>"))
        #expect(run.errors.hasSuffix("spec/history: note: no versions, so the site says of nothing since when it is there, and compares with none\n"))
        #expect(try await tool.run("render").output.contains("#### getClock"))
        #expect(try await tool.run("render", "--history", "spec/history").status == 64)
    }

    @Test("what the site tells of a version is what diff tells, and all versions together stay below 2.5 MB")
    func agreesWithDiff() async throws {
        let tool = try Tool()
        defer { tool.remove() }
        let history = Self.project.appending(path: "spec/history").path()
        let page = Self.project.appending(path: "spec/bot-api.md").path()
        let run = try await tool.run("render", page, "--format", "html", "-o", "site.html")
        #expect(run.status == 0, "\(run.errors)")
        let site = try #require(tool.text("site.html"))
        let data = try Data(site)
        print("the site with \(data.versions.count) older versions: \(site.utf8.count) bytes")
        #expect(site.utf8.count < 2_500_000)
        #expect(data.versions.count == (try FileManager.default.contentsOfDirectory(atPath: history)).count { $0.hasSuffix(".txt") } - 1)
        for version in ["2.3.1", "5.2", "6.9", "8.3", "10.2"] {
            let diff = try await tool.run("diff", version, "10.3", "--history", history, "--format", "json")
            let report = try #require(JSONSerialization.jsonObject(with: Foundation.Data(diff.output.utf8)) as? [String: Any])
            let changes = report["changes"] as? [[String: Any]] ?? []
            let expected = changes.map { "\($0["kind"] ?? "") \($0["subject"] ?? "") \($0["text"] ?? "")".replacing(/\ \(score [0-9.]+\)$/, with: "") }
            #expect(expected.count > 10)
            #expect(try data.changes(since: version).sorted() == expected.sorted(), "\(version)")
        }
    }

    /// What the site keeps for its script.
    private struct Data {
        var texts: [String]
        var versions: [String]
        private var rows: [[Any]]

        init(_ site: String) throws {
            let start = try #require(site.firstRange(of: "<script type=\"application/json\""))
            let rest = site[start.upperBound...]
            let begin = try #require(rest.firstIndex(of: "{")), end = try #require(rest.firstRange(of: "</script>"))
            let node = try #require(JSONSerialization.jsonObject(with: Foundation.Data(rest[begin..<end.lowerBound].utf8)) as? [String: Any])
            texts = node["texts"] as? [String] ?? []
            versions = (node["versions"] as? [[Any]] ?? []).compactMap { $0.first as? String }
            rows = node["changes"] as? [[Any]] ?? []
        }

        /// "parameter sendPhoto.thumb removed: String, optional"
        func changes(since version: String) throws -> [String] {
            let index = try #require(versions.firstIndex(of: version))
            return rows.compactMap { row in
                let runs = row[7...].compactMap { $0 as? Int }
                guard stride(from: 0, to: runs.count, by: 2).contains(where: { (runs[$0]...runs[$0 + 1]).contains(index) }) else { return nil }
                let (kind, owner, member) = (row[0] as? String ?? "", row[1] as? String ?? "", row[2] as? String ?? "")
                return "\(kind) \(owner)\(member.isEmpty ? "" : ".\(member)") \(texts[row[5] as? Int ?? 0])"
            }
        }
    }
}
