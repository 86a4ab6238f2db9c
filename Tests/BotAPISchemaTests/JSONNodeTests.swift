import BotAPISchema
import Testing

@Suite struct JSONNodeTests {
    @Test("keys keep their order, and only what JSON demands is escaped")
    func compact() {
        let node: JSONNode = ["b": [1, true, .null, .double(0.5)], "a": "é\"\\\n\r\t\u{8}\u{C}\u{1}/👍", "c": [:], "d": []]
        #expect(node.compactText == #"{"b":[1,true,null,0.5],"a":"é\"\\\n\r\t\b\f\u0001/👍","c":{},"d":[]}"#)
    }

    @Test("what fits in a line stays in it")
    func width() {
        let node: JSONNode = ["names": ["a", "b"], "long": .strings((1...9).map { "number \($0)" })]
        let expected = """
            {
              "names": ["a", "b"],
              "long": [
                "number 1",
                "number 2",
                "number 3",
                "number 4",
                "number 5",
                "number 6",
                "number 7",
                "number 8",
                "number 9"
              ]
            }
            """
        #expect(node.text(width: 60) == expected)
    }

    @Test("expanded, every element has a line")
    func expanded() {
        #expect((["a": [1], "b": []] as JSONNode).expandedText == "{\n  \"a\": [\n    1\n  ],\n  \"b\": []\n}")
    }
}
