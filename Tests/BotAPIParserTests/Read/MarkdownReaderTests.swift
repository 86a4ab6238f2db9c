import BotAPISchema
import Testing

@testable import BotAPIParser

@Suite("Reading Markdown")
struct MarkdownReaderTests {
    @Test(
        "a heading has its own anchor",
        arguments: [
            ("#### [](#seat)Seat", "h4 Seat #seat"),
            ("#### <a href=\"#seat\" id=\"seat\" class=\"anchor\"><em></em></a>Seat", "h4 Seat #seat"),
            ("#### __Seat", "h4 Seat"),
            ("#### Seat {#seat}", "h4 Seat #seat"),
            ("#### Seat", "h4 Seat"),
            ("Seat\n----", "h2 Seat"),
        ]
    )
    func anchors(markdown: String, expected: String) {
        #expect(outline(markdown: markdown) == [expected])
    }

    @Test("HTML inside of Markdown is read as HTML")
    func rawHTML() {
        let markdown = """
            #### Seat

            <div>

            A *seat*.

            </div>

            <table>
            <thead><tr><th>Field</th><th>Type</th><th>Description</th></tr></thead>
            <tbody>
            <tr><td>row</td><td>Integer</td><td>a<br/><br/>b</td></tr>
            </tbody>
            </table>
            """
        #expect(outline(markdown: markdown) == ["h4 Seat", "p A *seat*.", "| Field | Type | Description", "| row | Integer | a//b"])
    }

    @Test(
        "tags that are none are text",
        arguments: [
            ("Write **<ticket>** here", "p Write **<ticket>** here"),
            ("the HTML tag <cite>", "p the HTML tag <cite>"),
            ("tags <details> and <summary> only", "p tags <details> and <summary> only"),
            ("a <u>b</u> <br> c", "p a b/c"),
        ]
    )
    func looksLikeHTML(markdown: String, expected: String) {
        #expect(outline(markdown: markdown) == [expected])
    }

    @Test("the blank between a mark and the comma after it is no blank")
    func blanksBeforePunctuation() {
        #expect(outline(markdown: "_True_ , if _a_ . It's _b_ 'c'") == ["p *True*, if *a*. It's *b* 'c'"])
    }

    @Test("a line after the last mark of a list follows the list")
    func lazyLines() {
        let markdown = "Conditions:  \n- one  \n- two  \nReturns *True* on success.\n\nEnd"
        #expect(outline(markdown: markdown) == ["p Conditions:", "- p one", "- p two", "p Returns *True* on success.", "p End"])
        #expect(outline(markdown: "- one\n  more\n- two  \n  more") == ["- p one more", "- p two/more"])
    }

    @Test("fences inside of fences")
    func fences() {
        let markdown = """
            Before

            ```
            *bold*
            ```
            code
            ```
            ```swift
            code
            ```
            ```

            After

            | Field | Type | Description |
            |---|---|---|
            | a | String | b |
            """
        #expect(
            outline(markdown: markdown) == [
                "p Before", "code *bold*\\n```\\ncode\\n```\\n```swift\\ncode\\n```", "p After", "| Field | Type | Description", "| a | String | b",
            ]
        )
        #expect(outline(markdown: "```\na\n```\ntext\n```\nb\n```") == ["code a", "p text", "code b"])
    }

    @Test("a fence that would swallow a table is none")
    func runawayFence() {
        let markdown = "text\n```\n\n#### Seat\n\n| Field | Type | Description |\n|---|---|---|\n| a | String | b |"
        #expect(outline(markdown: markdown) == ["p text", "h4 Seat", "| Field | Type | Description", "| a | String | b"])
    }
}

@Suite("Folding lost tables back")
struct LostTableTests {
    private let header = "Field\n\nType\n\nDescription\n\n"
    private let titles = "| Field | Type | Description"

    @Test("every cell its own paragraph")
    func cells() {
        let markdown = "#### Seat\n\n\(header)row\\_id\n\nArray of [Row](#row)\n\n*Optional*. Its row\n\nwindow\n\nBoolean\n\nTrue at one\n\n#### Next"
        #expect(outline(markdown: markdown) == ["h4 Seat", titles, "| row_id | Array of [Row](#row) | *Optional*. Its row", "| window | Boolean | True at one", "h4 Next"])
    }

    @Test("four columns")
    func parameters() {
        let markdown = "Parameter\n\nType\n\nRequired\n\nDescription\n\nseat\n\nInteger or String\n\nYes\n\nWhich\n\nnote\n\nString\n\nOptional\n\nWhy"
        #expect(outline(markdown: markdown) == ["| Parameter | Type | Required | Description", "| seat | Integer or String | Yes | Which", "| note | String | Optional | Why"])
    }

    @Test("a description goes on up to the next row")
    func longDescriptions() {
        let markdown = "\(header)a\n\nString\n\nOne.  \n\nTwo.\n\n- x\n- y\n\nb\n\nString\n\nThree"
        #expect(outline(markdown: markdown) == [titles, "| a | String | One.//Two./x/y", "| b | String | Three"])
    }

    @Test("an empty description")
    func emptyDescriptions() {
        let markdown = "\(header)a\n\nString\n\nb\n\nString\n\n### Next"
        #expect(outline(markdown: markdown) == [titles, "| a | String | ", "| b | String | ", "h3 Next"])
    }

    @Test("what follows the last description follows the table, unless a line break says that it goes on")
    func ends() {
        let row = "a\n\nString\n\nOne."
        #expect(outline(markdown: "\(header)\(row)\n\n**Note:** after") == [titles, "| a | String | One.", "p **Note:** after"])
        #expect(outline(markdown: "\(header)\(row)  \n\nTwo.\n\nAfter") == [titles, "| a | String | One.//Two.", "p After"])
        #expect(outline(markdown: "\(header)\(row)\n\n> after") == [titles, "| a | String | One.", "> p after"])
        #expect(outline(markdown: "\(header)\(row)\n\n* * *") == [titles, "| a | String | One.", "rule"])
    }

    @Test("the words of a header in prose are no header")
    func prose() {
        #expect(outline(markdown: "Field\n\nof grass") == ["p Field", "p of grass"])
        #expect(outline(markdown: "Field\n\nType\n\nDescription") == ["p Field", "p Type", "p Description"])
    }

    @Test("rows that are broken at their line breaks")
    func brokenRows() {
        let markdown = """
            Field | Type | Description
            ---|---|---
            a | String | One.
            Two | three.
            b | Array of B | _Optional_. Four.

            Five.\u{20}\u{20}
            c | Boolean | _Optional_. Six | seven.\u{20}\u{20}
            d | [D](#d) | Eight.\u{20}\u{20}

            Nothing of it.
            """
        #expect(
            outline(markdown: markdown) == [
                titles, "| a | String | One./Two | three.", "| b | Array of B | *Optional*. Four.//Five.", "| c | Boolean | *Optional*. Six | seven.",
                "| d | [D](#d) | Eight.", "p Nothing of it.",
            ]
        )
    }
}
