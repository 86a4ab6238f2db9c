import BotAPIExport
import BotAPISchema
import Foundation
import Testing

@testable import BotAPIDiff

@Suite("History")
struct HistoryTests {
    @Test("A file is one line a type, a method, a member, a variant")
    func form() throws {
        let text = """
            Bot API 7.2, 2024-03-31
            # getting-updates
            type Update
             update_id Integer
             message? Message
            type Maybe
             | Message
             | Array of Nothing
            type Chat
             type String
              = "a \\"b\\""
             kind? String
              | "private"
              | "🎲"
              | 42
              | …
              + "🎲"
             parse_mode? String
              : ParseMode
              | "HTML"
            type Empty
            method getUpdates -> Array of Update
             offset? Integer
             media Array of InputMediaAudio, InputMediaPhoto and InputMediaVideo
            method close -> ?

            """
        let schema = try HistoryFile.schema(from: text)
        #expect(schema.types[2].fields.dropLast().flatMap(\.facts).map(\.statement) == [
            .constant(.string("a \"b\"")), .values(ValueList([.string("private"), .string("🎲"), .integer(42)], isOpen: true)),
        ])
        #expect(schema.version == "7.2" && schema.releaseDate == "2024-03-31")
        #expect(schema.sections.map(\.title) == ["Getting updates"])
        #expect(schema.types[1].variants == [.named("Message"), .array(of: .named("Nothing"))])
        #expect(schema.methods[1].result == nil)
        #expect(schema.types[2].fields.last?.facts.map(\.statement) == [.values(ValueList([.string("HTML")], name: "ParseMode"))])
        let announced = try HistoryFile.announced(in: text)
        #expect(announced == [AnnouncedValue(.string("🎲"), of: "Chat.kind")])
        #expect(HistoryFile.text(of: schema, announced: announced) == text)
        #expect(HistoryFile.isHistory(text))
    }

    @Test("A line that is none is an error that says what was expected", arguments: [
        ("<html>", "line 1: “<html>” begins no history; expected, for example, “Bot API 10.3, 2026-08-24”"),
        ("Bot API 1.0\nobject A", "line 2: “object A” is no line of a history; expected “type …”, “method …”, “# …” or a member"),
        ("Bot API 1.0\nmethod a", "line 2: “method a” names no result; expected “ -> ” and a type or “?”"),
        ("Bot API 1.0\ntype A\n x", "line 3: “ x” is no member; expected, for example, “ message? Message” under a type or a method"),
        ("Bot API 1.0\n x Integer", "line 2: “ x Integer” is no member; expected, for example, “ message? Message” under a type or a method"),
        ("Bot API 1.0\ntype A\n x Integer\n  | private", "line 4: “  | private” is no value; expected, for example, “  | \"private\"” under a member"),
        ("Bot API 1.0\n  | 1", "line 2: “  | 1” is no value; expected, for example, “  | \"private\"” under a member"),
        ("Bot API 1.0\ntype A\n x Integer!", "line 3: “Integer!” is no type; expected, for example, “Array of Integer”"),
    ])
    func errors(text: String, message: String) {
        #expect { try HistoryFile.schema(from: text) } throws: { ($0 as? SchemaFileError)?.message == message }
    }

    @Test("The project keeps 60 versions in less than 3 MB")
    func kept() throws {
        #expect(Project.history.schemas.count == 60)
        #expect(Project.historyFiles.reduce(0) { $0 + $1.bytes.count } < 3_000_000)
    }

    @Test("They hold the facts that were published, to the letter", .enabled(if: Shared.isHere))
    func published() throws {
        for schema in Project.history.schemas {
            let version = try #require(schema.version)
            let facts = try String(contentsOfFile: "\(Shared.path)/history/\(version).json", encoding: .utf8)
            var published = try Schema(facts: facts)
            // The page of 3.2 says what setWebhook returns, and the published facts leave it open.
            for index in published.methods.indices where published.methods[index].result == nil && version == "3.2" {
                published.methods[index].facts = schema.methods[index].facts
            }
            #expect(Facts.json(of: schema) == Facts.json(of: published), "\(version)")
        }
    }

    @Test("Since: the version that something came with, for the last time", arguments: [
        (Subject.type("Update"), "Bot API 2.3.1 or earlier"),
        (.method("sendPoll"), "Bot API 4.3 (2019-05-31), absent in 4.1"),
        (.method("sendGift"), "Bot API 8.0 (2024-11-17)"),
        (.field("paid_star_count", of: "Message"), "Bot API 9.0 (2025-04-11)"),
        (.parameter("ephemeral_message_parameters", of: "sendMessage"), "Bot API 10.3 (2026-08-24)"),
        (.type("StickerSet"), "Bot API 3.2 (2017-07-21)"),
    ])
    func since(subject: Subject, words: String) {
        #expect(Project.history.since(subject)?.words == words)
    }

    @Test("Everything of the newest version has one; what is gone has the version that removed it")
    func removed() throws {
        let newest = try #require(Project.history.schemas.last)
        #expect(newest.subjects.allSatisfy { Project.history.since($0) != nil })
        let removed = Dictionary(grouping: Project.history.removed, by: { $0.span.removedIn?.version ?? "" })
        #expect(removed["5.3"]?.map(\.subject.description).filter { !$0.contains(".") } == ["kickChatMember", "getChatMembersCount"])
        #expect(removed["8.2"]?.map(\.subject.description) == ["InlineQueryResultArticle.hide_url"])
        #expect(removed["7.3"]?.count == 35)
        #expect(Project.history.since(.method("kickChatMember")) == nil)
    }

    @Test("A life goes through its renames")
    func life() throws {
        let story = try #require(LifeStory(of: "banChatMember", in: Project.history))
        #expect(story.text == """
            method banChatMember
            since Bot API 2.3.1 or earlier, as kickChatMember, until 5.3
            since Bot API 5.3 (2021-06-25)
              3.1   2017-06-30  + until_date added: Integer, optional
              5.1   2021-03-09  + revoke_messages added: Boolean, optional
              5.3   2021-06-25  ~ renamed from kickChatMember (score 0.82)

            """)
        let entity = try #require(LifeStory(of: "MessageEntity.type", in: Project.history, since: Project.since))
        #expect(entity.text.hasSuffix("  value “date_time” since Bot API 9.5 (2026-03-01)\n"))
        #expect(LifeStory(of: "Sticker.thumbnail", in: Project.history)?.formerNames == ["thumb"])
        #expect(LifeStory(of: "nothing", in: Project.history) == nil)
        #expect(LifeStory(of: "Chat.nothing", in: Project.history) == nil)
        #expect(LifeStory(of: "", in: Project.history) == nil)
    }

    @Test("The table has a row a version")
    func table() throws {
        let table = HistoryTable(of: SchemaHistory([
            try fixture("type A\n x Integer", version: "1.10"), try fixture("type A", version: "1.9"),
        ]))
        #expect(table.text == """
            version  date  types  methods  fields  parameters  +  -  ~  library
            1.9                1        0       0           0  0  0  0
            1.10               1        0       1           0  1  0  0  minor

            """)
        #expect(table.markdown.hasPrefix("| version | date | types |"))
    }
}
