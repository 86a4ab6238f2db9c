import BotAPISchema
import Testing

@testable import BotAPIExport

@Suite struct MarkdownTests {
    @Test("text that would mean something in Markdown is escaped, and no other", arguments: [
        ("chat_id and file_name", "chat_id and file_name"),
        ("2 * 3", "2 \\* 3"),
        ("_start and end_", "\\_start and end\\_"),
        ("a|b", "a|b"),
        ("attach://<name>", "attach://\\<name>"),
        ("[x](y)", "\\[x\\](y)"),
        ("`code` ~ \\", "\\`code\\` \\~ \\\\"),
        ("AT&T &amp; &#39;", "AT&T \\&amp; \\&#39;"),
        ("# no heading", "\\# no heading"),
        ("1. no list", "1\\. no list"),
        ("2) no list", "2\\) no list"),
        ("- no list", "\\- no list"),
        ("+ no list", "\\+ no list"),
        ("> no quote", "\\> no quote"),
        ("--- no rule", "\\--- no rule"),
        ("=", "\\="),
        ("-5 degrees, 1.5 meters", "-5 degrees, 1.5 meters"),
    ])
    func text(text: String, markdown: String) { #expect(MarkdownInlines(inTable: false).paragraph([.text(text)]) == markdown) }

    @Test("in a cell pipes are escaped, also those of code, and lines are broken by an element", arguments: [
        ([.text("a|b")], "a\\|b"),
        ([.code("a|b")], "`a\\|b`"),
        ([.code("a\\|b")], "<code>a\\\\\\|b</code>"),
        ([.text("a"), .lineBreak, .text("- b")], "a<br>- b"),
        ([.link(href: "x|y", [.text("z")])], "<a href=\"x&#124;y\">z</a>"),
    ] as [([Inline], String)])
    func cell(inlines: [Inline], markdown: String) { #expect(MarkdownInlines(inTable: true).text(inlines) == markdown) }

    @Test("marks stand where they open and close, elements elsewhere", arguments: [
        ([.emphasis([.text("Optional")]), .text(". Words")], "*Optional*. Words"),
        ([.text("At most "), .strong([.text("one")]), .text(" of")], "At most **one** of"),
        ([.text("a"), .emphasis([.text("(b)")]), .text("c")], "a<em>(b)</em>c"),
        ([.emphasis([.text("a")]), .emphasis([.text("b")])], "<em>a</em>*b*"),
        ([.strong([.emphasis([.text("a")])])], "**<em>a</em>**"),
        ([.code("a`b")], "``a`b``"),
        ([.code("`")], "`` ` ``"),
        ([.code(" a")], "<code> a</code>"),
        ([.text("Hi!"), .link(href: "#update", [.text("Update")])], "Hi\\![Update](#update)"),
        ([.link(href: "https://a.b/c?d=e&f", [.text("g")])], "[g](https://a.b/c?d=e&amp;f)"),
        ([.link(href: "a b", [.text("g")])], "<a href=\"a b\">g</a>"),
    ] as [([Inline], String)])
    func marks(inlines: [Inline], markdown: String) { #expect(MarkdownInlines(inTable: false).paragraph(inlines) == markdown) }

    @Test("passages of every kind", arguments: [
        (.code("a\n\nb"), "```\na\n\nb\n```"),
        (.code("```\na\n```"), "````\n```\na\n```\n````"),
        (.quote([.paragraph([.text("a")]), .code("b")]), "> a\n>\n> ```\n> b\n> ```"),
        (.list(isOrdered: true, items: [[.paragraph([.text("a")])], [.paragraph([.text("b")]), .list(isOrdered: false, items: [[.paragraph([.text("c")])]])]]), "1. a\n2. b\n   - c"),
        (.list(isOrdered: false, items: [[.paragraph([.text("a")]), .paragraph([.text("b")])]]), "- a\n\n  b"),
        (.table([[[.text("a")], [.text("b")]], [[.text("1|2")], []]]), "| a | b |\n| --- | --- |\n| 1\\|2 |  |"),
        (.heading(level: 6, [.text("C#")]), "###### C\\#"),
    ] as [(Passage, String)])
    func passage(passage: Passage, markdown: String) { #expect(MarkdownWriter.page([.passage(passage)]).hasPrefix("\(markdown)\n")) }

    @Test("an anchor that does not follow from the title stands in the heading")
    func anchors() {
        #expect(MarkdownWriter.page([.heading(level: 4, title: "Update", anchor: "update")]).hasPrefix("#### Update\n"))
        #expect(MarkdownWriter.page([.heading(level: 4, title: "Update", anchor: "news")]).hasPrefix("#### <a name=\"news\"></a>Update\n"))
    }

    @Test("a page has the official structure")
    func page() {
        let schema = Schema(
            version: "1.0",
            releaseDate: "2031-03-05",
            sections: [Section(title: "Clocks", anchor: "clocks", entries: [.type("Clock"), .method("getClock")])],
            types: [TypeDefinition(name: "Clock", anchor: "clock", section: "clocks", fields: [Member(name: "id", type: .integer, isRequired: false, documentation: [.text("Which")])])],
            methods: [MethodDefinition(name: "getClock", anchor: "getclock", section: "clocks", parameters: [Member(name: "like", type: .named("Clock"), isRequired: true)])]
        )
        let markdown = """
            # Telegram Bot API

            ### Recent changes

            #### March 5, 2031

            **Bot API 1.0**

            ### Clocks

            #### Clock

            | Field | Type | Description |
            | --- | --- | --- |
            | id | Integer | *Optional*. Which |

            #### getClock

            | Parameter | Type | Required | Description |
            | --- | --- | --- | --- |
            | like | [Clock](#clock) | Yes |  |

            """
        #expect(Renderer.page(schema, format: .markdown).hasPrefix(markdown))
        let html = """
            <h3><a class="anchor" name="clocks" href="#clocks"><i class="anchor-icon"></i></a>Clocks</h3>
            <h4><a class="anchor" name="clock" href="#clock"><i class="anchor-icon"></i></a>Clock</h4>
            <table class="table">
            <thead>
            <tr>
            <th>Field</th>
            <th>Type</th>
            <th>Description</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>id</td>
            <td>Integer</td>
            <td><em>Optional</em>. Which</td>
            </tr>
            </tbody>
            </table>
            """
        #expect(Renderer.page(schema, format: .html).contains(html))
    }
}
