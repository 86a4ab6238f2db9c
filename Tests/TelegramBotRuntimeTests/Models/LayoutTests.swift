import Testing
@testable import TelegramBotRuntime

struct LayoutTests {
    /// An object of `count` required integers `f0`, `f1`, …
    private static func wide(_ count: Int) -> ModelLayout {
        ModelLayout((0..<count).map { "!f\($0) i" }.joined(separator: "\n"))
    }

    @Test("each missing one of many required fields is noted, once", arguments: [63, 64, 65, 128, 255, 256, 300, 1000])
    func manyRequired(count: Int) throws {
        let layout = Self.wide(count)
        for missing in [0, 31, 62, 63, 64, 65, 127, 254, 255, 256, 299, 999] where missing < count {
            let json = "{" + (0..<count).filter { $0 != missing }.map { "\"f\($0)\":\($0)" }.joined(separator: ",") + "}"
            var issues: [DecodingIssue] = []
            guard case .object(let storage) = try ModelDecoder.decode(.init(json), layout, issues: &issues) else { Issue.record("another case"); return }
            #expect(issues.map(\.description) == ["f\(missing): missing"])
            #expect((0..<count).allSatisfy { storage.int($0) == ($0 == missing ? nil : $0) })
            var writer = JSONWriter()
            storage.write(to: &writer, layout)
            #expect(writer.bytes.text == json)
        }
    }

    @Test("a required field of the wrong type is noted once, beyond the 64th as well")
    func wrongBeyond() throws {
        var issues: [DecodingIssue] = []
        let json = "{" + (0..<70).map { "\"f\($0)\":" + ($0 == 3 || $0 == 68 ? "true" : "1") }.joined(separator: ",") + "}"
        _ = try ModelDecoder.decode(.init(json), Self.wide(70), issues: &issues)
        #expect(issues.map(\.description) == ["f3: wrong type", "f68: wrong type"])
    }

    @Test("a union may have more variants than a byte counts")
    func manyVariants() throws {
        let layout = ModelLayout(union: "type", (0..<300).map { "t\($0)" }.joined(separator: "\n"), Array(repeating: User.self, count: 300))
        var issues: [DecodingIssue] = []
        let value = try ModelDecoder.decode(.init(#"{"type":"t299","id":1}"#), layout, issues: &issues)
        guard case .variant(299, let storage) = value else { Issue.record("another case"); return }
        #expect(storage.int(0) == 1)
    }

    @Test("every key is found: names of all lengths, that share their beginnings and ends")
    func keys() throws {
        let names = (1...40).flatMap { count in
            ["", "b", "xy"].map { middle in
                String(repeating: "a", count: count) + middle + String(repeating: "z", count: count)
            }
        } + ["аб", "q\u{1F600}"]
        let layout = ModelLayout(names.map { "\($0) i" }.joined(separator: "\n"))
        #expect(layout.fields.count == names.count)
        for (i, name) in names.enumerated() {
            for key in ["\"\(name)\"", "\"\\u00\(String(name.utf8.first ?? 0, radix: 16))\(name.dropFirst())\""] where name.utf8.first ?? 255 < 0x80 {
                var issues: [DecodingIssue] = []
                guard case .object(let storage) = try ModelDecoder.decode(.init("{\(key):7}"), layout, issues: &issues) else { continue }
                #expect(storage.int(i) == 7, "\(name)")
            }
        }
        for name in names {
            var issues: [DecodingIssue] = []
            let value = try ModelDecoder.decode(.init("{\"\(name)!\":7}"), layout, issues: &issues)
            #expect(value == .object(ModelStorage()))
        }
    }

    @Test("a layout that makes no sense stops nothing", arguments: ["", "name", "name z", "name o7", "name u0", "!", "name [[[", "name [o", "a b c d"])
    func nonsense(text: String) throws {
        let layout = ModelLayout(text)
        var issues: [DecodingIssue] = []
        for value in ["1", "{}", "[]", "[[[1]]]", "null", #""x""#] {
            let object = try ModelDecoder.decode(.init("{\"name\":\(value),\"\":\(value)}"), layout, issues: &issues)
            var writer = JSONWriter()
            object.write(to: &writer, layout)
            #expect(throws: Never.self) { try JSON(json: writer.bytes) }
        }
    }

    @Test("models are small")
    func sizes() {
        #expect(MemoryLayout<Message>.size == 8)
        #expect(MemoryLayout<Update>.size == 8)
        #expect(MemoryLayout<SendMessage>.size == 8)
        #expect(MemoryLayout<MessageOrigin>.size <= 9)
        #expect(MemoryLayout<RichText>.size <= 17)
        #expect(MemoryLayout<ModelValue>.size <= 17)
        #expect(MemoryLayout<ModelStorage.Slot>.stride == 24)
        #expect(MemoryLayout<InputFile>.size <= 17)
    }
}
