import BotAPISchema
import Testing

@Suite("Tables of members")
struct MemberTableTests {
    @Test("A type cell is read by its grammar", arguments: [
        ("Integer", TypeReference.integer),
        // getChatMembersCount wrote it in prose, old tables in cells
        ("Int", .integer),
        // MaskPosition.x_shift up to 5.0
        ("Float number", .float),
        ("True", .true),
        ("<a href=\"#user\">User</a>", .named("User")),
        ("Array of Array of <a href=\"#user\">User</a>", .array(of: .array(of: .named("User")))),
        ("Integer or String", .oneOf([.integer, .string])),
        ("User or Chat or String", .oneOf([.named("User"), .named("Chat"), .string])),
        // sendMediaGroup.media
        ("Array of User and Chat", .array(of: .oneOf([.named("User"), .named("Chat")]))),
        ("Array of User, Chat and Poll", .array(of: .oneOf([.named("User"), .named("Chat"), .named("Poll")]))),
    ])
    func typeCell(_ cell: String, _ type: TypeReference) {
        let others = ["User", "Chat", "Poll"].map { Fixture.type($0, ["id", "Integer", "Number"]) }.joined()
        let (schema, diagnostics) = Fixture.read(others + Fixture.type("Thing", ["value", cell, "It"]))
        #expect(schema.types.last?.fields.first?.type == type)
        // The three are alike, which is a warning of its own.
        #expect(diagnostics.filter { !$0.contains("apart") } == [])
    }

    @Test("A description opens with Optional or is of a required field", arguments: [
        ("<em>Optional</em>. Title", false, "Title"),
        // KeyboardButton.request_users in 7.11
        ("<em>Optional.</em> Title", false, "Title"),
        // Markdown without emphasis
        ("Optional. Title", false, "Title"),
        ("<strong>Optional</strong>. Title", false, "Title"),
        ("<em>Optional</em> Title", false, "Title"),
        // KeyboardButton.text
        ("Text. If none of the optional fields are used, it is sent", true, "Text. If none of the optional fields are used, it is sent"),
        ("Optionally shown", true, "Optionally shown"),
    ])
    func optional(_ description: String, _ isRequired: Bool, _ documentation: String) {
        let (schema, diagnostics) = Fixture.read(Fixture.type("Thing", ["value", "String", description]))
        #expect(schema.types.first?.fields.first?.isRequired == isRequired)
        #expect(schema.types.first?.fields.first?.documentation.plainText == documentation)
        #expect(diagnostics == [])
    }

    @Test("Headers are told by their words, in any order", arguments: [
        ["Field", "Type", "Description"], ["Parameters", "Type", "Description"], ["Description", "Field", "Type"],
    ])
    func headers(_ header: [String]) {
        let cells = ["Field": "id", "Parameters": "id", "Type": "Integer", "Description": "<em>Optional</em>. Number"]
        let page = "<h4>Thing</h4>\n" + Fixture.table(header, [header.compactMap { cells[$0] }])
        let (schema, diagnostics) = Fixture.read(page)
        #expect(schema.types.first?.fields == [
            Member(name: "id", type: .integer, isRequired: false, documentation: [.text("Number")], line: 4),
        ])
        #expect(diagnostics == [])
    }

    @Test("Required is Yes, Optional or No", arguments: [("Yes", true), ("Optional", false), ("No", false), (" Optional ", false)])
    func required(_ word: String, _ isRequired: Bool) {
        let (schema, diagnostics) = Fixture.read(Fixture.method("doIt", "Returns True on success.", ["id", "Integer", word, "Number"]))
        #expect(schema.methods.first?.parameters.first?.isRequired == isRequired)
        #expect(diagnostics == [])
    }
}
