import Testing

@Suite("What does not fit")
struct DiagnosticTests {
    @Test("It is said with its line, with what was read and what was expected", arguments: [
        (
            Fixture.type("Thing", ["id", "Integer", "Number"], ["name", "String"]),
            ["page:5: error: Thing: a row of 2 cells, “name | String”; expected 3: Field, Type, Description"]
        ),
        (
            Fixture.type("Thing", ["id", "Integer", "Number"], ["Integer", "name", "Number"]),
            ["page:5: error: Thing: “Integer” is no name; expected one such as chat_id"]
        ),
        (
            Fixture.type("Thing", ["id", "whole number", "Number"], ["name", "String", "Name"]),
            ["page:4: error: Thing.id: “whole number” is no type; expected words such as Array of String, or Integer or String"]
        ),
        (
            Fixture.type("Thing", ["id", "Integer", "Number"], ["id", "String", "Number"]),
            ["page:5: error: Thing.id: the table lists it twice; the first row counts"]
        ),
        (
            Fixture.type("Thing", ["id", "Integer", "Optional number"]),
            ["page:4: warning: Thing.id: the description opens with “Optional” and not with “Optional.”; read as an optional field"]
        ),
        (
            Fixture.type("Thing", ["id", "Integer", "Number of it A thing has one"]),
            ["page:4: warning: Thing.id: no dot before “A thing has one”"]
        ),
        (
            Fixture.method("doIt", "Returns True on success.", ["id", "Integer", "Maybe", "Number"], ["name", "String", "Yes", "Name"]),
            ["page:4: error: doIt.id: “Maybe” under Required; expected Yes or Optional"]
        ),
        (
            "<h4>Thing</h4>\n" + Fixture.table(["Field", "Kind", "Description"], [["id", "Integer", "Number"]]) + Fixture.type("Other", ["id", "Integer", "Number"]),
            ["page:3: error: Thing: the table is headed “Field, Kind, Description”; expected Field, Type, Description or Parameter, Type, Required, Description"]
        ),
        (
            Fixture.type("Thing", ["id", "Integer", "Number"]) + Fixture.type("Thing", ["id", "Integer", "Number"]),
            ["page:6: error: Thing: a second heading of that name; the first one counts"]
        ),
        (
            Fixture.type("Thing", ["id", "Integer", "Number"]) + Fixture.table(["Field", "Type", "Description"], [["id", "Integer", "Number"]]),
            ["page:6: error: Thing: a second table of members; expected a heading before it"]
        ),
        (
            Fixture.type("Thing", ["id", "Integer", "Number"]) + "<h4>More about it</h4>\n" + Fixture.table(["Field", "Type", "Description"], [["id", "Integer", "Number"]]),
            ["page:7: error: a table headed “Field, Type, Description” under “More about it”; expected the heading of a type or a method"]
        ),
        (
            // A fragment may name what stands elsewhere.
            Fixture.type("Thing", ["id", "User", "Number"]),
            ["page:4: warning: Thing.id: the page defines no type “User”"]
        ),
        (
            // A page that tells its history may not.
            "<h3>Recent changes</h3><h4>May 1, 2025</h4><p><strong>Bot API 9.0</strong></p><h3>Types</h3>\n" + Fixture.type("Thing", ["id", "User", "Number"]) + "<hr>",
            ["page:5: error: Thing.id: the page defines no type “User”"]
        ),
        (
            "<h4>Choice</h4>\n<p>It can be one of</p><ul><li>One</li><li>Two</li></ul>\n" + Fixture.type("One", ["id", "Integer", "Number"]) + Fixture.type("Two", ["id", "Integer", "Number"]),
            ["page:1: warning: Choice: no field tells One and Two apart"]
        ),
        (
            "<h4>Thing</h4>\n<p>This object is here.</p><pre>Field\tType\tDescription\nid\tInteger\tNumber</pre>\n" + Fixture.type("Other", ["id", "Integer", "Number"]),
            ["page:1: error: Thing: “Field, Type, Description” stands in its text; expected a table"]
        ),
        (
            (1...30).map { "<h4>Thing\($0)</h4>\n<p>This object is here.</p>" }.joined() + Fixture.type("Other", ["id", "Integer", "Number"]),
            ["page:1: error: 30 of 31 types have neither fields nor variants; expected tables of Field, Type, Description or Parameter, Type, Required, Description under their headings"]
        ),
        (
            "<h4><a name=\"other\"></a>Thing</h4>\n" + Fixture.table(["Field", "Type", "Description"], [["id", "Integer", "Number"]]),
            ["page:1: warning: Thing: its anchor is “other”; expected “thing”"]
        ),
    ])
    func diagnostics(_ page: String, _ expected: [String]) {
        #expect(Fixture.read(page).diagnostics == expected)
    }
}
