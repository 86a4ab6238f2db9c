import BotAPISchema
import Foundation
import Testing

@testable import BotAPIDiff

@Suite("Since when there is a value")
struct ValueSinceTests {
    /// Versions from the oldest, the last of which is the schema; a file each: `"type A\n x String\n  | \"a\""`.
    private func table(_ versions: KeyValuePairs<String, String>) throws -> SinceTable {
        let files = try versions.map { version, lines in
            (version: try #require(Version(version)), bytes: Array("Bot API \(version), 2030-01-01\n\(lines)\n".utf8))
        }
        let newest = try #require(files.last)
        return SinceTable(try HistoryFile.schema(from: String(decoding: newest.bytes, as: UTF8.self)), files: files)
    }

    private static let known = "type A\n x String\n  | \"a\""
    private static let unknown = "type A\n x String"
    private static let both = "type A\n x String\n  | \"a\"\n  | \"b\""
    private static let other = "type A\n y String\n  | \"q\""

    @Test("It is exact between two versions that know the list, or that do not have the member; else the first that has it bounds it", arguments: [
        (["1.0": known, "1.1": both], "1.1"),
        (["1.0": known, "1.1": unknown, "1.2": both], "1.2 or earlier"),
        // A version may lie between.
        (["1.0": known, "1.2": both], "1.2 or earlier"),
        // It came with its member, or later.
        (["1.0": other, "1.1": both], "1.1"),
        (["1.0": other, "1.1": unknown, "1.2": both], "1.2 or earlier"),
        (["1.0": unknown, "1.1": both], "1.1 or earlier"),
        (["1.0": both, "1.1": both], "1.0 or earlier"),
        // The list of changes tells what the lists of values do not; it counts in the newest version too.
        (["1.0": known, "1.1": unknown + "\n  + \"b\"", "1.2": both], "1.1"),
        (["1.0": unknown + "\n  + \"b\"", "1.1": unknown, "1.2": both], "1.0"),
        (["1.0": known, "1.1": unknown, "1.2": both + "\n  + \"b\""], "1.2"),
        // What is said to be new and was there before came before.
        (["1.0": both, "1.1": unknown + "\n  + \"b\"", "1.2": both], "1.0 or earlier"),
        // It went and came back.
        (["1.0": both, "1.1": known, "1.2": both], "1.2"),
    ] as [(KeyValuePairs<String, String>, String)])
    func came(versions: KeyValuePairs<String, String>, words: String) throws {
        #expect(try table(versions)[.string("b"), of: "A.x"]?.words == words)
    }

    @Test("Members that share a list of the page know together since when it has a value; one that came later came with it")
    func shared() throws {
        let table = try table([
            "1.0": "type A\n x String\n  : Mode\n  | \"a\"",
            "1.1": "type A\n x String\n  + \"b\"\ntype B\n x String",
            "1.2": "type A\n x String\ntype B\n x String\ntype C\n x String",
            "1.3": "type A\n x String\n  : Mode\n  | \"a\"\n  | \"b\"\ntype B\n x String\n  : Mode\n  | \"b\"\ntype C\n x String\n  : Mode\n  | \"b\"",
        ])
        #expect(["A.x", "B.x", "C.x"].map { table[.string("b"), of: $0]?.words } == ["1.1", "1.1", "1.2"])
    }

    @Test("A kind of update came with the field of Update, or with the member that names it")
    func updates() throws {
        let table = try table([
            "1.0": "type Update\n old? A\nmethod get -> True\n kinds? Array of String",
            "1.1": "type Update\n old? A\n new? A\nmethod get -> True\n kinds? Array of String",
            "1.2": "type Update\n old? A\n new? A\nmethod get -> True\n kinds? Array of String\n  : UpdateKind\n  | \"old\"\n  | \"new\"\n"
                + "method set -> True\n kinds? Array of String\n  : UpdateKind\n  | \"old\"",
        ])
        #expect(table[.string("new"), of: "get.kinds"]?.words == "1.1")
        #expect(table[.string("old"), of: "get.kinds"] == nil)
        #expect(table[.string("old"), of: "set.kinds"]?.words == "1.2")
    }

    @Test("Every value of the newest version has one, but for kinds of updates that are as old as the history", arguments: [
        ("MessageEntity.type", "date_time", "since Bot API 9.5 (2026-03-01)"), ("MessageEntity.type", "bold", "since Bot API 3.2 or earlier (2017-07-21)"),
        ("sendDice.emoji", "🎳", "since Bot API 5.1 (2021-03-09)"), ("sendMessage.parse_mode", "MarkdownV2", "since Bot API 4.5 (2019-12-31)"),
        ("sendPoll.question_parse_mode", "MarkdownV2", "since Bot API 7.3 (2024-05-06)"),
        ("getUpdates.allowed_updates", "message_reaction", "since Bot API 7.0 (2023-12-29)"),
        ("UniqueGiftInfo.origin", "resale", "since Bot API 9.1 (2025-07-03)"), ("Chat.type", "supergroup", "since Bot API 3.2 or earlier (2017-07-21)"),
    ])
    func published(member: String, value: String, phrase: String) throws {
        let table = try #require(Project.since)
        #expect(table[.string(value), of: member]?.phrase == phrase)
    }

    @Test("How much is known")
    func count() throws {
        let (table, schema) = (try #require(Project.since), try #require(Project.history.schemas.last))
        let values = schema.namedMembers.flatMap { name, member in member.valueLists.flatMap(\.values).map { (name, $0) } }
        let entries = values.map { table[$0.1, of: $0.0] }
        let exact = entries.count { $0?.isExact == true }
        let bounded = entries.count { $0?.isExact == false }
        print("since when there is a value: \(exact) exact, \(bounded) bounded, \(entries.count { $0 == nil }) older than the history, of \(entries.count)")
        #expect(exact > bounded && exact + bounded > entries.count * 9 / 10)
        for (name, value) in values where table[value, of: name] == nil {
            #expect(name.hasSuffix(".allowed_updates"), "\(name) \(value)")
        }
    }
}
