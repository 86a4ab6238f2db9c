import BotAPISchema
import Testing

@testable import BotAPIParser

@Suite("Reading HTML")
struct HTMLReaderTests {
    static let table = "<table><tr><th>Field</th><th>Type</th><th>Description</th></tr><tr><td>a</td><td>String</td><td>b</td></tr></table>"

    @Test(
        "a heading has its own anchor",
        arguments: [
            ("<h4><a class=\"anchor\" name=\"seat\" href=\"#seat\"><i class=\"anchor-icon\"></i></a>Seat</h4>", "h4 Seat #seat"),
            ("<h4><a href='#seat' name='seat' class='anchor'></a>Seat</h4>", "h4 Seat #seat"),
            ("<h4><a class=\"anchor\" name=\"seat\" href=\"https://core.telegram.org/bots/api#seat\" id=\"seat\"><i></i></a>Seat</h4>", "h4 Seat #seat"),
            ("<h4><a href=\"https://core.telegram.org/bots/api#seat\"></a>Seat</h4>", "h4 Seat #seat"),
            ("<h4 id=\"seat\">Seat</h4>", "h4 Seat #seat"),
            ("<h4 id=\"seat\">Seat <a class=\"headerlink\" href=\"#seat\">¶</a></h4>", "h4 Seat #seat"),
            ("<h4><a href=\"#seat\">#</a> Seat</h4>", "h4 Seat #seat"),
            ("<a name=\"seat\"></a><h4>Seat</h4>", "h4 Seat #seat"),
            ("<h4><a class=\"anchor\" href=\"#seat\">Seat</a></h4>", "h4 Seat #seat"),
            ("<h4>Seat of <a href=\"#train\">Train</a></h4>", "h4 Seat of [Train](#train)"),
            ("<h4>Seat</h4>", "h4 Seat"),
        ]
    )
    func anchors(html: String, expected: String) {
        #expect(outline(html: html) == [expected])
    }

    @Test(
        "links into the page are #anchor, however it was saved",
        arguments: [
            ("https://core.telegram.org/bots/api#seat", "#seat"), ("//core.telegram.org/bots/api#seat", "#seat"), ("/bots/api#seat", "#seat"),
            ("api.html#seat", "#seat"), ("#seat", "#seat"), ("https://core.telegram.org/bots/api/#seat", "#seat"),
            ("https://web.archive.org/web/2020/https://core.telegram.org/bots/api#seat", "#seat"),
            ("/bots/features#seat", "/bots/features#seat"), ("https://example.com/api#seat", "https://example.com/api#seat"), ("/bots", "/bots"),
        ]
    )
    func links(href: String, expected: String) {
        #expect(outline(html: "<p><a href=\"\(href)\">x</a></p>") == ["p [x](\(expected))"])
    }

    @Test(
        "blanks are one blank, outside of marks",
        arguments: [
            ("<p>\n a\n  b&nbsp;\tc\u{2009}d </p>", "p a b c d"),
            ("<p>a<em> b </em>c</p>", "p a *b* c"),
            ("<p>a <em></em> b<strong> </strong>c</p>", "p a b c"),
            ("<p><em>Optional</em>. x</p>", "p *Optional*. x"),
            ("<p>a<br>\n b<br></p>", "p a/b"),
            ("<p>zero\u{200B}width \u{FEFF}mark</p>", "p zerowidth mark"),
        ]
    )
    func blanks(html: String, expected: String) {
        #expect(outline(html: html) == [expected])
    }

    @Test("nested identical anchors are one, empty ones none")
    func nestedAnchors() {
        #expect(outline(html: "<p><a href=\"#seat\"><a href=\"#seat\">Seat</a></a><a href=\"#x\"></a></p>") == ["p [Seat](#seat)"])
        #expect(outline(html: "<p><em>a <em>b</em></em></p>") == ["p *a b*"])
    }

    @Test("the first row is the header, in thead or not, in th or td or strong")
    func headers() {
        let rows = ["| Field | Type | Description", "| a | String | b"]
        #expect(outline(html: Self.table) == rows)
        for (open, close) in [("<td>", "</td>"), ("<th>", "</th>"), ("<td><strong>", "</strong></td>"), ("<th><em>", "</em></th>")] {
            let header = "<tr>\(open)Field\(close)\(open)Type\(close)\(open)Description\(close)</tr>"
            let row = "<tr><td>a</td><td>String</td><td>b</td></tr>"
            #expect(outline(html: "<table>\(header)\(row)</table>") == rows)
            #expect(outline(html: "<table><thead>\(header)</thead><tbody>\(row)</tbody></table>") == rows)
            #expect(outline(html: "<TABLE>\(header)</tr>\(row.replacing("</td>", with: ""))</TABLE>") == rows)
        }
    }

    @Test("a cell over two columns stands in the first one")
    func wideCells() {
        let html = "<table><tr><td>Field</td><td>Type</td><td>Description</td></tr><tr><td>a</td><td colspan=2>b</td></tr></table>"
        #expect(outline(html: html) == ["| Field | Type | Description", "| a | b | "])
    }

    @Test("blocks inside of a cell are lines")
    func blocksInCells() {
        let html = "<table><tr><td>Field</td><td>Type</td></tr><tr><td><p>a</p></td><td>x:<ul><li>one</li><li>two</li></ul><p>end</p></td></tr></table>"
        #expect(outline(html: html) == ["| Field | Type", "| a | x:/one/two/end"])
    }

    @Test("divisions stand for what they hold; loose text is a paragraph")
    func divisions() {
        let html = "<div><section><h4>A</h4></section>loose <em>text</em><div><p>b</p>end</div></div>"
        #expect(outline(html: html) == ["h4 A", "p loose *text*", "p b", "p end"])
    }

    @Test("a table of fields inside of a list or a quote is a table, another one a passage")
    func tablesInside() {
        #expect(outline(html: "<ul><li>x\(Self.table)</li></ul>") == ["- p x", "| Field | Type | Description", "| a | String | b"])
        #expect(outline(html: "<blockquote>x\(Self.table)</blockquote>") == ["> p x", "| Field | Type | Description", "| a | String | b"])
        #expect(outline(html: "<blockquote><table><tr><td>Colour</td></tr><tr><td>red</td></tr></table></blockquote>") == ["> || Colour", "> || red"])
    }

    @Test("a table that lays out a page is none")
    func layoutTables() {
        #expect(outline(html: "<table><tr><td><h4>A</h4><p>b</p>\(Self.table)</td></tr></table>") == ["h4 A", "p b", "| Field | Type | Description", "| a | String | b"])
    }

    @Test("navigation, scripts, styles and forms are no content")
    func chrome() {
        let page = """
            <!DOCTYPE html><html><head><title>T</title><style>h4 {}</style></head><body>
            <div class="dev_side_nav"><ul><li><a href="#a">A</a></li></ul></div><nav><h4>Menu</h4></nav>
            <div id="dev_page_content"><h4>A</h4><script>var a = "<h4>no</h4>"</script><p>b</p>\(Self.table)<h4>B</h4><p>c</p></div>
            <div class="footer_wrap"><h5>Footer</h5><ul><li>x</li></ul></div></body></html>
            """
        let content = ["h4 A", "p b", "| Field | Type | Description", "| a | String | b", "h4 B", "p c"]
        #expect(outline(html: page) == content)
        // Another wrapper: what holds all headings and tables, but for those of a footer.
        let entries = (1...20).map { "<h4>E\($0)</h4><p>p</p>" }.joined()
        let other = page.replacing("<h4>B</h4><p>c</p>", with: entries).replacing("dev_page_content", with: "main-column")
        #expect(outline(html: other) == content.dropLast(2) + (1...20).flatMap { ["h4 E\($0)", "p p"] })
    }

    @Test("attributes in any order and quotes, elements in capitals")
    func attributes() {
        #expect(outline(html: "<DIV CLASS=x><H4><A HREF=#a NAME=a CLASS=anchor></A>A</H4><P>b <A target='_blank' href='#a'>a</A></DIV>") == ["h4 A #a", "p b [a](#a)"])
    }

    @Test("unknown elements are passed through")
    func unknownElements() {
        #expect(outline(html: "<p>a <tg-spoiler>b</tg-spoiler> <time>c</time><u>d</u></p>") == ["p a b cd"])
    }

    @Test("tags that are left out are supplied")
    func omittedTags() {
        let rows = ["| Field | Type | Description", "| a | String | b"]
        let header = "<tr><td>Field</td><td>Type</td><td>Description</td></tr>"
        #expect(outline(html: "<table>\(header)<td>a</td><td>String</td><td>b</td></tr></table>") == rows)
        #expect(outline(html: "<table>\(header)<tr><td>a</td>String</td><td>b</td></tr></table>") == rows)
        let open = "<table>\(header)<tr><td>a</td><td>String</td><td>b</td></tr>"
        #expect(outline(html: "\(open)<h4>A</h4><p>b</p>\(open)</table>") == rows + ["h4 A", "p b"] + rows)
        #expect(outline(html: "<table>\(header)<tr><td>a</td><td>String</td><td>b<h4>A</h4><p>b</p>").suffix(2) == ["h4 A", "p b"])
        #expect(outline(html: "<p>x</p><li>one</li><li>two</li></ul>") == ["p x", "- p one", "- p two"])
        #expect(outline(html: "<ul><li>one</li>two <em>x</em></li><li>three</li></ul>") == ["- p one", "- p two *x*", "- p three"])
        #expect(outline(html: "<ul><li>one</li><li>two<h4>A</h4><p>b</p>") == ["- p one", "- p two", "h4 A", "p b"])
        #expect(outline(html: "<blockquote><p>one</p><h4>A</h4><p>b</p>") == ["> p one", "h4 A", "p b"])
    }

    @Test(
        "what is not closed is reported",
        arguments: [
            ("<table><tr><td>Field</td></tr>\n<h4>A</h4>", "page:1: warning: <table> is not closed; </table> was expected before what follows it"),
            ("<p>x</p>\n<ul><li>a</li>\n<h4>A</h4>", "page:2: warning: <ul> is not closed; </ul> was expected before what follows it"),
            ("<p>must be <em>x</p>", "page:1: warning: <em> is not closed; </em> was expected before what follows it"),
            (
                "<a class=\"anchor\" name=\"seat\" href=\"#seat\"></a>Seat</h4>",
                "page:1: warning: \"Seat\" has the anchor of a heading and stands in none; <h3> or <h4> was expected before it"
            ),
        ]
    )
    func unclosed(html: String, message: String) {
        var diagnostics = Diagnostics(file: "page")
        _ = HTMLReader().document(from: Array(html.utf8), file: "page", diagnostics: &diagnostics)
        #expect(diagnostics.all.map(\.description) == [message])
    }

    @Test("depth is bounded, text is kept")
    func depth() {
        let html = String(repeating: "<div><b>", count: 2000) + "deep" + String(repeating: "</b></div>", count: 2000)
        #expect(outline(html: html).joined().contains("deep"))
    }
}
