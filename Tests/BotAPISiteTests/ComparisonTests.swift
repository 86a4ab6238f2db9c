import BotAPIDiff
import BotAPISchema
import Testing

@testable import BotAPISite

@Suite("Comparison")
struct ComparisonTests {
    @Test("What the page says of a version is what a diff from its facts to the newest says", arguments: Rendered.versions.dropLast())
    func agrees(version: String) throws {
        let data = try EmbeddedData(of: Rendered.tree)
        let diff = SchemaDiff(from: Project.version(version), to: Project.version("10.3"))
        let expected = diff.changes.map { change in
            var words = change.words
            if case .renamed(let old, _) = change.kind { words = "renamed from \(old)" }
            return "\(change.mark.rawValue) \(change.subject.kind.rawValue) \(change.subject) \(words)"
        }
        let found = try data.lines(since: version)
        #expect(Set(found) == Set(expected))
        #expect(found.count == expected.count)
        #expect(!found.isEmpty)
        let entry = try #require(data.versions.first { $0.version == version })
        #expect(entry.summary.map { data.texts[$0] } == DiffReport(diff).summary)
        #expect(entry.notes.map { data.texts[$0] } == diff.notes)
        #expect(entry.date == diff.old.releaseDate ?? "")
    }

    @Test("The newest version, and what is newer, is not compared with")
    func own() throws {
        let data = try EmbeddedData(of: Rendered.tree)
        #expect(data.versions.map(\.version) == Array(Rendered.versions.dropLast()))
        let options = Rendered.tree.element(id: Part.since.id)?.all("option").compactMap { $0.attributes["value"] }
        #expect(options == [""] + Rendered.versions.dropLast().reversed())
    }

    @Test("A change leads to what it is about, or nowhere where that is gone with its owner")
    func targets() throws {
        let ids = Set(Rendered.tree.all.compactMap(\.id))
        for change in try EmbeddedData(of: Rendered.tree).changes {
            let id = change.id ?? change.owner.lowercased() + (change.member.isEmpty ? "" : ".\(change.member)")
            #expect(ids.contains(id) || id.isEmpty, "\(id)")
            if change.mark == "+" { #expect(!id.isEmpty) }
        }
    }

    @Test("A change that many versions have is told once, in runs that are apart and in order")
    func runs() throws {
        func schema(_ version: String, _ lines: String) throws -> Schema { try HistoryFile.schema(from: "Bot API \(version)\n\(lines)\n") }
        // `b` was there, was gone, and came back.
        let older = [
            try schema("1.0", "type A\n a Integer\n b? Integer"), try schema("1.1", "type A\n a Integer"),
            try schema("1.2", "type A\n a? Integer"), try schema("1.3", "type A\n a? Integer\n b? Integer"), try schema("1.4", "type A\n a? Integer"),
        ]
        let comparison = Comparison(of: try schema("1.5", "type A\n a Integer\n b? Integer"), since: older)
        let told = comparison.entries.map { "\($0.change.subject) \($0.change.words) \($0.runs.map { "\($0.lowerBound)-\($0.upperBound)" }.sorted())" }
        #expect(told == [
            "A.a optional → required [\"2-4\"]",
            "A.b added: Integer, optional [\"1-2\", \"4-4\"]",
        ])
    }

    @Test("Each version is listed with what it changed, the newest first")
    func versions() throws {
        let items = try #require(Rendered.tree.element(id: Part.versions.id)).all("li")
        #expect(items.map(\.id) == Rendered.versions.reversed().map { "v\($0)" })
        let diff = SchemaDiff(from: Project.version("10.2"), to: Project.version("10.3"))
        #expect(items.first?.first("span")?.text == DiffReport(diff).summary.joined(separator: ", "))
        #expect(items.dropFirst().first?.first("a")?.attributes["href"] == "?since=10.2")
    }

    @Test("What a file of the history keeps of a schema is what compares like the file itself")
    func kept() throws {
        let kept = HistoryFile.kept(of: Project.schema)
        #expect(HistoryFile.text(of: kept) == HistoryFile.text(of: Project.schema))
        #expect(SchemaDiff(from: kept, to: Project.version("10.3")).changes.isEmpty)
        #expect(SchemaDiff(from: Project.version("10.3"), to: kept).notes.isEmpty)
    }

    @Test("Without a history there is nothing to choose, and no badge")
    func alone() throws {
        let tree = try Element(html: Site(Project.schema).html)
        #expect(tree.element(id: Part.since.id) == nil && tree.element(id: Part.comparison.id) == nil)
        #expect(tree.all.allSatisfy { $0.classes != ["since"] })
        #expect(tree.element(id: "sendgift.text") != nil)
    }
}
