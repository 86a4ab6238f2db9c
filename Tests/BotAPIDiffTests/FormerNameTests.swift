import BotAPIParser
import BotAPISchema
import Foundation
import Testing

@testable import BotAPIDiff

/// What the project keeps of former names, held against the versions that had them, and what the verdict makes of it.
@Suite("Names that are kept")
struct FormerNameTests {
    private static let entries = Project.formerNames.flatMap { entry in
        (entry.of ?? [""]).map { owner in (owner: owner, former: entry.former, now: entry.now, removed: entry.removed, source: entry.source) }
    }

    @Test("Each was there until the version that it names, and then what it is called now")
    func spans() throws {
        #expect(Self.entries.count > 50)
        for entry in Self.entries {
            let prefix = entry.owner.isEmpty ? "" : entry.owner + "."
            // A field of what has another name itself was of the old one.
            let owners = [entry.owner] + Project.formerNames.filter { $0.now == entry.owner && $0.of == nil }.map(\.former)
            let subject = owners.lazy.compactMap { Project.history.subject(named: $0.isEmpty ? entry.former : "\($0).\(entry.former)") }.first
            let former = try #require(subject, "\(prefix)\(entry.former)")
            #expect(Project.history.spans(of: former).last?.removedIn?.version == entry.removed, "\(former)")
            let present = try #require(Project.history.subject(named: prefix + entry.now))
            let span = try #require(Project.history.since(present), "\(present)")
            #expect(Version(span.since.version)! <= Version(entry.removed)!, "\(present)")
        }
    }

    @Test("The entries fit every version")
    func versions() {
        for var schema in Project.history.schemas {
            var diagnostics = Diagnostics(file: schema.version ?? "")
            schema.state(Project.formerNames, diagnostics: &diagnostics)
            #expect(diagnostics.all.map(\.description) == [])
        }
    }

    @Test("What is said of the server is in its code", .enabled(if: Shared.isHere))
    func server() throws {
        func rows(_ name: String) throws -> [[Substring]] {
            try String(contentsOfFile: "\(Shared.path)/server/\(name)", encoding: .utf8).split(separator: "\n").map { $0.split(separator: "\t") }
        }
        let methods = Set(try rows("server-methods.txt").compactMap(\.first))
        let parameters = Set(try rows("server-params.tsv").map { $0.prefix(2).joined(separator: ".") })
        let fields = Set(try (rows("server-json-fields.tsv") + rows("server-input-json-fields.tsv")).compactMap { $0.dropFirst().first })
        let types = Set(Project.formerNames.filter { $0.of == nil && $0.former.first?.isUppercase == true }.map(\.former))
        var checked = 0
        for entry in Self.entries where entry.source.hasPrefix("the server's code") && !types.contains(entry.former) {
            let isKnown =
                entry.owner.isEmpty ? methods.contains(Substring(entry.former.lowercased()))
                : entry.owner.first?.isLowercase == true ? parameters.contains("\(entry.owner).\(entry.former)")
                : fields.contains(Substring(entry.former))
            #expect(isKnown, "\(entry.owner).\(entry.former)")
            checked += 1
        }
        print("\(checked) of \(Self.entries.count) former names are in the server's code")
        #expect(checked > 20)
    }

    private static let before = """
        type Cat
         id Integer
         photo? String
         kitten_id? Integer
        type Toy
         colour String
        method findCat -> Cat
         name String
        method giveToy -> True
         toy Toy
         treat? String
        """
    private static let after = """
        type Cat
         id Integer
         picture? String
         kitten_ids? Array of Integer
        type Plaything
         color String
        method seekCat -> Cat
         name String
        method giveToy -> True
         toy Plaything
         snack? String
        """
    private static let kept: [FormerNameEntry] = [
        ("photo", "picture", ["Cat"], nil), ("kitten_id", "kitten_ids", ["Cat"], "Integer"), ("Toy", "Plaything", nil, nil),
        ("colour", "color", ["Plaything"], nil), ("findCat", "seekCat", nil, nil), ("treat", "snack", ["giveToy"], nil),
    ].map { FormerNameEntry($0.0, now: $0.1, of: $0.2, was: $0.3, removed: "1.1", reason: "", source: "") }

    private func verdicts(keeping entries: [FormerNameEntry]) throws -> [String] {
        var new = try fixture(Self.after, version: "1.1")
        var diagnostics = Diagnostics(file: "")
        new.state(entries, diagnostics: &diagnostics)
        #expect(diagnostics.all.map(\.description) == [])
        return SchemaDiff(from: try fixture(Self.before), to: new).changes.map { "\($0.subject): \($0.swift.severity.word), \($0.swift.reason)" }
    }

    @Test("A rename whose old name is kept breaks no source, but for initializers of what bots only receive")
    func verdict() throws {
        #expect(try verdicts(keeping: Self.kept) == [
            "Cat.picture: risky, photo is kept as a deprecated name, but not of initializers, as a test uses them",
            "Cat.kitten_ids: risky, kitten_id is kept as a deprecated name, but not of initializers, as a test uses them",
            "Cat.kitten_ids: risky, kitten_id is kept as a deprecated name, but not of initializers, as a test uses them",
            "Plaything: compatible, Toy is kept as a deprecated name",
            "Plaything.color: compatible, colour is kept as a deprecated name",
            "seekCat: compatible, findCat is kept as a deprecated name",
            "giveToy.snack: compatible, treat is kept as a deprecated name",
        ])
    }

    @Test("A rename whose old name is not kept breaks")
    func verdictWithoutNames() throws {
        let verdicts = try verdicts(keeping: [])
        #expect(verdicts.contains { $0.contains("breaking") } && !verdicts.contains { $0.contains("kept") }, "\(verdicts)")
    }

    @Test("What is kept by a member that was there before breaks no readers either")
    func merged() throws {
        var new = try fixture("type Cat\n kittens? Array of Cat\nmethod findCat -> Cat\n id Integer", version: "1.1")
        let old = try fixture("type Cat\n kittens? Array of Cat\n kitten? Cat\nmethod findCat -> Cat\n id Integer")
        #expect(SchemaDiff(from: old, to: new).changes.map(\.swift.severity) == [.breaking])
        var diagnostics = Diagnostics(file: "")
        new.state([FormerNameEntry("kitten", now: "kittens", of: ["Cat"], was: "Cat", removed: "1.1", reason: "", source: "")], diagnostics: &diagnostics)
        #expect(SchemaDiff(from: old, to: new).changes.map(\.swift.severity) == [.risky])
        // Of another type it is another thing.
        let other = try fixture("type Cat\n kittens? Array of Cat\n kitten? String\nmethod findCat -> Cat\n id Integer")
        #expect(SchemaDiff(from: other, to: new).changes.map(\.swift.severity) == [.breaking])
    }

    @Test("The life of a former name says for what it is kept")
    func life() throws {
        var schemas = Project.history.schemas
        for index in schemas.indices {
            var diagnostics = Diagnostics(file: "")
            schemas[index].state(Project.formerNames, diagnostics: &diagnostics)
        }
        let history = SchemaHistory(schemas)
        let story = try #require(LifeStory(of: "Sticker.thumb", in: history))
        #expect(story.text == "field Sticker.thumb\nsince Bot API 2.3.1 or earlier, until 6.6\nkept as a deprecated name of Sticker.thumbnail\n")
        #expect(try #require(LifeStory(of: "Sticker.thumbnail", in: history)).keptFor == nil)
    }
}
