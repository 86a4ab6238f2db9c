import BotAPISchema
import Testing

@Suite("Sections and entries")
struct OutlineTests {
    @Test("Version and date are those of the newest entry", arguments: [
        ("<strong>Bot API 9.2</strong>", "9.2"),
        // 3.2
        ("<strong>Bot API 3.2</strong>. Teach your bot.", "3.2"),
        // 2.3.1
        ("<strong>Introducing Bot API 2.3.1</strong> – an update.", "2.3.1"),
    ])
    func release(_ text: String, _ version: String) {
        let page = """
            <h3>Recent changes</h3><blockquote><p>Subscribe to <strong>Bot API 1.0</strong></p></blockquote>
            <h4>August 15, 2025</h4><p>\(text)</p><h4>July 3, 2025</h4><p><strong>Bot API 1.1</strong></p>
            <h3>Types</h3>
            """ + Fixture.type("Thing", ["id", "Integer", "Number"]) + "<hr><p>That is all.</p><h5>Footer</h5>"
        let (schema, diagnostics) = Fixture.read(page)
        #expect(schema.version == version)
        #expect(schema.releaseDate == "2025-08-15")
        #expect(schema.sections == [Section(title: "Types", anchor: "types", entries: [.type("Thing")])])
        #expect(diagnostics == [])
    }

    @Test("Prose stays before or after the table, and no type takes the next one's")
    func prose() {
        let page = "<h4>Empty</h4><p>This object holds no information.</p>\n" + Fixture.type("Thing", ["id", "Empty", "Number"]) + "<blockquote><p>After</p></blockquote>"
        let (schema, _) = Fixture.read(page)
        #expect(schema.types.map(\.fields.count) == [0, 1])
        #expect(schema.types.last?.documentation == [.paragraph([.text("This object is here.")])])
        #expect(schema.types.last?.notes == [.quote([.paragraph([.text("After")])])])
    }

    @Test("A heading of one word is a type if anything says so")
    func oneWord() {
        let page = "<h3>Things</h3><h4>Notes</h4><p>Read them.</p><h4>Game</h4><p>It is empty.</p>\n" + Fixture.type("Thing", ["game", "Game", "It"])
        let (schema, diagnostics) = Fixture.read(page)
        #expect(schema.sections.first?.entries == [
            .topic(.init(title: "Notes", anchor: "notes", documentation: [.paragraph([.text("Read them.")])])), .type("Game"), .type("Thing"),
        ])
        #expect(schema.types.map(\.name) == ["Game", "Thing"])
        #expect(diagnostics == [])
    }

    @Test("A list of types' names is a union, with what the prose spells out before it")
    func union() {
        let page = "<h4>RichText</h4><p>It can be either a String for plain text, an Array of RichText, or any of the following types:</p>"
            + "<ul><li><a href=\"#bold\">Bold</a></li></ul><p>After</p>\n" + Fixture.type("Bold", ["type", "String", "Type, always “bold”"])
        let (schema, diagnostics) = Fixture.read(page)
        #expect(schema.types.first?.variants == [.string, .array(of: .named("RichText")), .named("Bold")])
        #expect(schema.types.first?.notes == [.paragraph([.text("After")])])
        #expect(schema.types.first?.facts.map(\.statement) == [.discriminator(.field("type", values: [.init("bold", "Bold")]))])
        #expect(diagnostics == [])
    }

    @Test("A list in a method or under a table is no union")
    func noUnion() {
        let page = "<h4>doIt</h4><p>It takes</p><ul><li>Thing</li></ul><p>Returns True on success.</p>\n"
            + Fixture.type("Thing", ["id", "Integer", "Number"]) + "<ul><li>Thing</li></ul>"
        let (schema, diagnostics) = Fixture.read(page)
        #expect(schema.types.map(\.isUnion) == [false])
        #expect(diagnostics == [])
    }

    @Test("Tables that list no members are prose")
    func colors() {
        let page = "<h3>Types</h3>" + Fixture.type("Thing", ["id", "Integer", "Number"])
            + "<h4>Accent colors</h4><table><tr><th>Color identifier</th><th>Light</th></tr><tr><td>7</td><td>E1</td></tr></table>"
        let (schema, diagnostics) = Fixture.read(page)
        let rows: [[[Inline]]] = [[[.text("Color identifier")], [.text("Light")]], [[.text("7")], [.text("E1")]]]
        #expect(schema.sections.first?.entries.last == .topic(.init(title: "Accent colors", anchor: "accent-colors", documentation: [.table(rows)])))
        #expect(diagnostics == [])
    }

    @Test("A button may be a String")
    func alternative() {
        let page = Fixture.type("Button", ["text", "String", "Text"]).replacing("This object is here.", with: "For simple ones, <em>String</em> can be used instead of this object.")
        #expect(Fixture.read(page).schema.types.first?.facts == [
            Fact(.alternative(.string), rule: "instead-of-object", words: "String can be used instead of this object", line: 1),
        ])
    }
}
