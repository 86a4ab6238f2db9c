import Testing
@testable import BotAPICodegen

@Suite struct CodeTests {
    @Test("a piece takes the indent of its line")
    func indent() {
        let body: Code = """
            let a = 1

            let b = 2
            """
        let code: Code = """
            func f() {
                \(body)
            }
            """
        #expect(code.description == "func f() {\n    let a = 1\n\n    let b = 2\n}")
    }

    @Test("pieces nest")
    func nesting() {
        let inner: Code = """
            {
                \(["a", "b"] as [Code])
            }
            """
        let code: Code = """
            x {
                y \(inner)
            }
            """
        #expect(code.description == "x {\n    y {\n        a\n        b\n    }\n}")
    }

    @Test("a line of empty pieces disappears, at the end too")
    func emptyLines() {
        let code: Code = """
            a
                \(Code.empty)\(Code.empty)
            b
            \(Code.empty)
            """
        #expect(code.description == "a\nb")
    }

    @Test("a line with an empty piece and anything else stays")
    func emptyPieceBesideText() {
        let none = Code.empty
        let code: Code = """
            a\(none)
            \(none)b
            \(none)\("c")
            """
        #expect(code.description == "a\nb\nc")
    }

    @Test("separators stand between pieces that are not empty")
    func separators() {
        let code: Code = "f(\(["a", "", "b"] as [Code], separator: ", "))"
        #expect(code.description == "f(a, b)")
    }

    @Test("the text of a file has one blank line at most, and none inside braces' ends")
    func fileText() {
        let code: Code = "a {\n\n    b\n\n\n    c   \n\n}\n\n"
        #expect(code.fileText == "a {\n    b\n\n    c\n}\n")
    }

    @Test(
        "a literal is one line, whatever the text is",
        arguments: [
            ("plain", "\"plain\""),
            ("a\"b", "\"a\\\"b\""),
            ("\\(x)", "\"\\\\(x)\""),
            ("a\nb\rc", "\"a\\nb\\rc\""),
            ("\u{0}\u{202E}", "\"\\u{0}\\u{202E}\""),
            ("🎲 é", "\"🎲 é\""),
        ]
    )
    func literals(text: String, literal: String) {
        #expect(Code(literal: text).description == literal)
    }
}
