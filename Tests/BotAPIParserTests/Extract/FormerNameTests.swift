import BotAPIParser
import BotAPISchema
import Foundation
import Testing

@Suite("Former names")
struct FormerNameTests {
    static let page = "<h3>Recent changes</h3><h4>May 1, 2025</h4><p><strong>Bot API 9.0</strong></p><h3>Types</h3>\n"
        + Fixture.type("Cat", ["id", "Integer", "Number"], ["kitten_ids", "Array of Integer", "Numbers"])
        + Fixture.method("petCat", "Pets it. Returns True on success.", ["cat_id", "Integer", "Yes", "Number"]) + "<hr>"

    static func entry(_ former: String, _ now: String, of owners: [String]? = nil, was: String? = nil, removed: String = "8.3") -> FormerNameEntry {
        FormerNameEntry(former, now: now, of: owners, was: was, removed: removed, reason: "Seen.", source: "A server.")
    }

    static func read(_ entries: [FormerNameEntry], page: String = page) -> (schema: Schema, diagnostics: [String]) {
        var diagnostics = Diagnostics(file: "page")
        let document = PageReader.document(from: Array(page.utf8), file: "page", diagnostics: &diagnostics)
        let schema = SchemaExtractor(formerNames: entries).schema(from: document, diagnostics: &diagnostics)
        return (schema, diagnostics.all.map(\.description))
    }

    @Test("A type, a method, a field and a parameter are told how they were called, and why that counts")
    func states() throws {
        let (schema, diagnostics) = Self.read([
            Self.entry("Kitty", "Cat"), Self.entry("strokeCat", "petCat"), Self.entry("number", "id", of: ["Cat"]),
            Self.entry("number", "cat_id", of: ["petCat"]), Self.entry("kitten_id", "kitten_ids", of: ["Cat"], was: "Integer"),
        ])
        #expect(diagnostics == [])
        let (cat, petCat) = (try #require(schema.types.first), try #require(schema.methods.first))
        #expect(cat.facts.formerNames == [FormerName("Kitty", removed: "8.3")])
        #expect(petCat.facts.contains(Fact(.formerName(FormerName("strokeCat", removed: "8.3")), rule: "former-name", words: "Seen.", line: petCat.line)))
        #expect(cat.fields.map(\.facts.formerNames) == [
            [FormerName("number", removed: "8.3")], [FormerName("kitten_id", removed: "8.3", type: .integer)],
        ])
        #expect(petCat.parameters.map(\.facts.formerNames) == [[FormerName("number", removed: "8.3")]])
    }

    @Test("One that does not fit the page is an error", arguments: [
        (entry("Kitty", "Dog"), "page: error: former name Kitty: the page has no Dog; the entry is to be dropped"),
        (entry("name", "title", of: ["Cat"]), "page: error: former name Cat.name: the page has no Cat.title; the entry is to be dropped"),
        (entry("id", "kitten_ids", of: ["Cat"]), "page:6: error: former name Cat.id: the page has it itself; the entry is to be dropped"),
        (entry("petCat", "Cat"), "page:2: error: former name petCat: the page has it itself; the entry is to be dropped"),
        (
            entry("number", "id", of: ["Cat"], was: "Integer"),
            "page:5: error: former name Cat.number: Cat.id is no array of Integer; the entry is to be checked"
        ),
        (
            entry("kitten_id", "kitten_ids", of: ["Cat"], was: "String"),
            "page:6: error: former name Cat.kitten_id: Cat.kitten_ids is no array of String; the entry is to be checked"
        ),
        (entry("Kitty", "Cat", removed: "last May"), "page: error: former name Kitty: “last May” is no version, or it is of nothing; the entry is to be checked"),
        (entry("number", "id", of: []), "page: error: former name number: “8.3” is no version, or it is of nothing; the entry is to be checked"),
    ])
    func errors(_ entry: FormerNameEntry, _ error: String) {
        #expect(Self.read([entry]).diagnostics == [error])
    }

    @Test("One that is stated twice is an error")
    func twice() {
        let (schema, diagnostics) = Self.read([Self.entry("Kitty", "Cat"), Self.entry("Kitty", "Cat", removed: "8.2")])
        #expect(diagnostics == ["page:2: error: former name Kitty: it is stated twice; an entry is to be dropped"])
        #expect(schema.types.first?.facts.formerNames.count == 1)
    }

    @Test("One of a later version does not count yet; without a version, one that does not fit need not")
    func versions() {
        let later = Self.read([Self.entry("Kitty", "Cat", removed: "9.1"), Self.entry("Kitty", "Dog", removed: "10.0")])
        #expect(later.diagnostics == [] && later.schema.types.first?.facts.formerNames == [])
        let page = Self.page.replacing("<strong>Bot API 9.0</strong>", with: "")
        let plain = Self.read([Self.entry("Kitty", "Cat"), Self.entry("Puppy", "Dog")], page: page)
        #expect(plain.schema.version == nil && !plain.diagnostics.contains { $0.contains("former name") })
        #expect(plain.schema.types.first?.facts.formerNames == [FormerName("Kitty", removed: "8.3")])
    }

    @Test("Each former name of the project is one of spec/bot-api.md")
    func project() throws {
        let spec = SharedPage.root.appendingPathComponent("spec")
        let entries = try FormerNameEntry.entries(json: [UInt8](Data(contentsOf: spec.appendingPathComponent("former-names.json"))))
        let (schema, diagnostics) = Self.read(entries, page: try String(contentsOf: spec.appendingPathComponent("bot-api.md"), encoding: .utf8))
        #expect(diagnostics == [])
        for entry in entries {
            for former in entry.of?.map({ "\($0).\(entry.former)" }) ?? [entry.former] {
                let present = former.dropLast(entry.former.count) + entry.now
                #expect(schema.presentName(of: former) == String(present))
            }
        }
        #expect(schema.presentName(of: "kickchatmember.USER_ID") == "banChatMember.user_id")
        #expect(schema.presentName(of: "banChatMember") == nil && schema.presentName(of: "Sticker.nothing") == nil && schema.presentName(of: "") == nil)
    }

    @Test("What is no list of former names is an error that says where")
    func noList() {
        let error = #expect(throws: CorrectionFileError.self) { try FormerNameEntry.entries(json: Array(#"[{"former": 1}]"#.utf8)) }
        #expect(error?.message.hasPrefix("[0].former: ") == true)
    }
}
