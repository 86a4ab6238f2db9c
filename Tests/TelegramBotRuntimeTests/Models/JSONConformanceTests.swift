import Testing
@testable import TelegramBotRuntime

struct JSONConformanceTests {
    @Test("the public suite: y_ is accepted, n_ is rejected, i_ is either, whether read or skipped, lenient or strict", arguments: [false, true])
    func suite(isStrict: Bool) {
        for (name, bytes) in Shared.files("json-test-suite/test_parsing") {
            let isRead = accepts(bytes, isStrict) { reader throws(JSONError) in _ = try reader.json() }
            let isSkipped = accepts(bytes, isStrict) { reader throws(JSONError) in try reader.skip() }
            #expect(isRead == isSkipped, "\(name)")
            switch name.first {
            case "y": #expect(isRead, "\(name)")
            case "n": #expect(!isRead, "\(name)")
            default: break
            }
        }
    }

    private func accepts(_ bytes: [UInt8], _ isStrict: Bool, _ read: (inout JSONReader) throws(JSONError) -> Void) -> Bool {
        var reader = JSONReader(bytes)
        reader.rejectsBadText = isStrict
        do {
            try read(&reader)
            try reader.expectEnd()
            return true
        } catch {
            return false
        }
    }

    @Test("malformed text is an error that says where", arguments: [
        ("", "JSON ends too early, at byte 0"),
        ("{", "JSON ends too early, at byte 1"),
        (#"{"a":1,}"#, "malformed JSON at byte 7"),
        (#"{"a" 1}"#, "malformed JSON at byte 5"),
        ("[1,2", "JSON ends too early, at byte 4"),
        ("[01]", "malformed JSON at byte 3"),
        ("[1]x", "malformed JSON at byte 3"),
        ("[nul]", "malformed JSON at byte 1"),
        (#"["a"#, "JSON ends too early, at byte 3"),
        (#"["\x"]"#, "malformed JSON at byte 2"),
        ("[\"a\u{1}\"]", "malformed JSON at byte 3"),
        ("[\"a\u{0}\"]", "malformed JSON at byte 3"),
    ])
    func malformed(text: String, expected: String) {
        #expect(throws: JSONError.self) { try JSON(json: .init(text)) }
        do { _ = try JSON(json: .init(text)) } catch { #expect(error.description == expected) }
    }

    @Test("text is read and written again", arguments: [
        (#""\u0041\u00e9\ud83d\ude00\/\b\f\n\r\t\"\\""#, "\"Aé😀/\\u0008\\u000c\\n\\r\\t\\\"\\\\\""),
        (#""a\ud83dz""#, "\"a\u{FFFD}z\""),
        (#""\udc00\ud83d\ud83d\ude00""#, "\"\u{FFFD}\u{FFFD}😀\""),
        ("\"long enough for words of eight: \\u0000 \u{7F}\"", "\"long enough for words of eight: \\u0000 \u{7F}\""),
        ("9223372036854775807", "9223372036854775807"),
        ("-9223372036854775808", "-9223372036854775808"),
        ("9223372036854775808", "9.223372036854776e+18"),
        ("45.000000", "45.0"),
        ("-0", "0"),
        ("1e400", "1.7976931348623157e+308"),
        ("[1 , {} ,[ ], null]", "[1,{},[],null]"),
    ])
    func rewritten(text: String, again: String) throws {
        #expect(try JSON(json: .init(text)).json().text == again)
    }

    @Test("bytes that are no UTF-8 become U+FFFD, and are an error where decoding is strict")
    func badUTF8() throws {
        let bytes = Array(#"{"text":"a"#.utf8) + [0xFF] + Array("b\"}".utf8)
        #expect(try JSON(json: bytes)["text"] == "a\u{FFFD}b")
        var reader = JSONReader(bytes)
        reader.rejectsBadText = true
        #expect(throws: JSONError.self) { _ = try reader.json() }
    }

    @Test("any tree is the same after writing and reading")
    func roundTrip() throws {
        var random = Random(1)
        for _ in 0..<3000 {
            let json = random.json(depth: 4)
            #expect(try JSON(json: json.json()) == json)
        }
    }

    @Test("objects are equal whatever the order of their members, and so are their hashes")
    func order() throws {
        let one: JSON = ["a": 1, "b": ["c": [1, 2], "d": nil]]
        let other: JSON = ["b": ["d": nil, "c": [1, 2]], "a": 1]
        #expect(one == other && one.hashValue == other.hashValue)
        #expect(one != ["a": 1, "b": ["c": [2, 1], "d": nil]])
    }
}
