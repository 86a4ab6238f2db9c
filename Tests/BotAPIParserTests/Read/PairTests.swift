import BotAPISchema
import Testing

@testable import BotAPIParser

/// The same page in HTML and in Markdown.
struct Pair: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var html: String
    var markdown: String
    var outline: [String]
}

@Suite("HTML and Markdown give the same document")
struct PairTests {
    static let pairs: [Pair] = [
        Pair(
            testDescription: "a heading, its anchor, a paragraph, a table",
            html: """
                <h4><a class="anchor" name="ticket" href="#ticket"><i class="anchor-icon"></i></a>Ticket</h4>
                <p>A <em>ticket</em> for a <a href="#train">Train</a>.</p>
                <table class="table">
                <thead><tr><th>Field</th><th>Type</th><th>Description</th></tr></thead>
                <tbody><tr><td>seat_id</td><td>Array of <a href="#seat">Seat</a></td><td><em>Optional</em>. Its seats</td></tr></tbody>
                </table>
                """,
            markdown: """
                #### [](#ticket)Ticket

                A *ticket* for a [Train](#train).

                | Field | Type | Description |
                | --- | --- | --- |
                | seat\\_id | Array of [Seat](#seat) | *Optional*. Its seats |
                """,
            outline: [
                "h4 Ticket #ticket", "p A *ticket* for a [Train](#train).", "| Field | Type | Description",
                "| seat_id | Array of [Seat](#seat) | *Optional*. Its seats",
            ]
        ),
        Pair(
            testDescription: "tabs in rows, no blank at their ends",
            html: "<table><tr><td>Parameter</td><td>Type</td></tr><tr><td>seat</td><td>String</td></tr></table>",
            markdown: "|Parameter\t|Type|\n|:--- | :---|\n|seat\t|String|",
            outline: ["| Parameter | Type", "| seat | String"]
        ),
        Pair(
            testDescription: "line breaks in a cell",
            html: "<table><tr><th>Field</th><th>Type</th></tr><tr><td>seat</td><td>one<br>two<br/>three</td></tr></table>",
            markdown: "| Field | Type |\n|---|---|\n| seat | one<br>two<br/>three |",
            outline: ["| Field | Type", "| seat | one/two/three"]
        ),
        Pair(
            testDescription: "lists in lists, lists with numbers",
            html: "<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul><p>then</p><ol><li>first</li></ol>",
            markdown: "- one\n  - inner\n- two\n\nthen\n\n1. first",
            outline: ["- p one", "  - p inner", "- p two", "p then", "1. p first"]
        ),
        Pair(
            testDescription: "a quote of two paragraphs",
            html: "<blockquote>\n<p>one</p>\n<p><strong>two</strong></p>\n</blockquote>",
            markdown: "> one\n>\n> **two**",
            outline: ["> p one", "> p **two**"]
        ),
        Pair(
            testDescription: "code that looks like headings and tables stays code",
            html: "<pre><code># Not a heading\n\n| Field | Type |\n|---|---|\n&lt;h4&gt;Neither&lt;/h4&gt;\n</code></pre>",
            markdown: "```\n# Not a heading\n\n| Field | Type |\n|---|---|\n<h4>Neither</h4>\n```",
            outline: ["code # Not a heading\\n\\n| Field | Type |\\n|---|---|\\n<h4>Neither</h4>"]
        ),
        Pair(
            testDescription: "emoji, entities, characters that are escaped",
            html: "<p>Pay <img class=\"emoji\" src=\"x.png\" alt=\"⭐\"> &amp; ride &lt;free&gt; “now” 5 * 3 snake_case</p>",
            markdown: "Pay ![⭐](x.png) & ride \\<free\\> “now” 5 \\* 3 snake\\_case",
            outline: ["p Pay ⭐ & ride <free> “now” 5 * 3 snake_case"]
        ),
        Pair(
            testDescription: "headings of all levels and a rule",
            html: "<h3>Three</h3><h5>Five</h5><h6>Six</h6><hr><p>end</p>",
            markdown: "### Three\n\n##### Five\n\n###### Six\n\n* * *\n\nend",
            outline: ["h3 Three", "h5 Five", "h6 Six", "rule", "p end"]
        ),
        Pair(
            testDescription: "marks in marks",
            html: "<p><strong>a <em>b</em></strong> <code>c_d</code> <a href=\"/x\"><strong>e</strong></a></p>",
            markdown: "**a *b*** `c_d` [**e**](/x)",
            outline: ["p **a *b*** `c_d` [**e**](/x)"]
        ),
    ]

    @Test("both ways in", arguments: pairs)
    func bothWays(_ pair: Pair) {
        #expect(outline(html: pair.html) == pair.outline)
        #expect(outline(markdown: pair.markdown) == pair.outline)
    }

    @Test("which of the two a page is, its bytes tell", arguments: pairs.prefix(1))
    func formatIsSeen(_ pair: Pair) {
        #expect(PageKind(Array(pair.html.utf8)) == .html)
        #expect(PageKind(Array(pair.markdown.utf8)) == .markdown)
        #expect(PageKind(Array("<div id=\"x\">\n\n\(pair.markdown)\n\n</div>".utf8)) == .markdown)
        #expect(PageKind(Array("<pre># x</pre>\(pair.html)".utf8)) == .html)
        #expect(PageKind(Array("text first</p>\(pair.html)".utf8)) == .html)
    }
}
