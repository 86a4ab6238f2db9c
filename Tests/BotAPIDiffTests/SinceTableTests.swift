import BotAPISchema
import Foundation
import Testing

@testable import BotAPIDiff

@Suite("Since")
struct SinceTableTests {
    private func file(_ version: String, _ text: String) throws -> (version: Version, bytes: [UInt8]) {
        (try #require(Version(version)), Array("Bot API \(version), 2020-0\(version.first ?? "1")-01\n\(text)\n".utf8))
    }

    private func table(at version: String?) throws -> SinceTable {
        let schema = try HistoryFile.schema(from: """
            Bot API \(version ?? "?"), 2031-01-01
            type A
             a Integer
             b? Integer
             c Integer
            type B
             | A
            method getA -> A
             a? Integer

            """)
        return SinceTable(schema, files: [
            try file("2.0", "type A\n b? Integer\n  | 1"),
            try file("1.0", "type A\n a Integer"),
            try file("4.0", "type A\n a Integer\n b? Integer\nmethod getA -> A"),
        ])
    }

    @Test("A name is there since it came for the last time; what the oldest version has, nobody knows")
    func came() throws {
        let table = try table(at: "4.1")
        #expect(table.words == ["A.a": "4.0 or earlier", "A.b": "2.0", "A.c": "4.1", "B": "4.1", "getA": "4.0 or earlier", "getA.a": "4.1"])
        #expect(table["A.b"]?.phrase == "since Bot API 2.0 (2020-02-01)")
        #expect(table["a", newIn: "getA"]?.version == "4.1")
    }

    @Test("Where versions may lie between, it may be older")
    func gap() throws {
        #expect(try table(at: "4.2")["B"]?.words == "4.2 or earlier")
    }

    @Test("Later versions do not count; without a version of its own, only kept ones are known")
    func own() throws {
        #expect(try table(at: "2.0").words == ["A.b": "2.0", "A.c": "2.0", "B": "2.0", "getA": "2.0", "getA.a": "2.0"])
        #expect(try table(at: nil).words == ["A.a": "4.0 or earlier", "A.b": "2.0", "getA": "4.0 or earlier"])
    }

    @Test("It says what the whole history says")
    func whole() throws {
        let history = Project.history
        let newest = try #require(history.schemas.last)
        let table = try #require(Project.since)
        for subject in newest.subjects {
            let span = try #require(history.since(subject))
            #expect(table[subject.description]?.version == span.absentIn.map { _ in span.since.version }, "\(subject)")
            #expect(table[subject.description]?.date == span.absentIn.flatMap { _ in span.since.date }, "\(subject)")
        }
    }
}
