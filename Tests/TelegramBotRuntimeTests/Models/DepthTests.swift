import Testing
@testable import TelegramBotRuntime

struct DepthTests {
    private static let levels = 100_000

    // An optimized build needs 160 KiB at most, one without optimization 640.
    #if DEBUG
    private static let stack = 1024
    #else
    private static let stack = 256
    #endif

    @Test("100,000 levels are survived on a small stack, whatever is nested")
    func bombs() throws {
        let open = Self.levels, texts: [(String, String)] = [
            (#"{"reply_to_message":"#, "}"), (#"{"forward_origin":"#, "}"), (#"{"pinned_message":{"date":1,"reply_to_message":"#, "}}"),
            (#"{"later":"#, "}"), (#"{"entities":["#, "]}"),
        ]
        for (front, back) in texts {
            let bytes = [UInt8](String(repeating: front, count: open) + "{}" + String(repeating: back, count: open))
            let survived = onStack(kibibytes: Self.stack) {
                var issues: [DecodingIssue] = []
                guard let message = try? Message(json: bytes, issues: &issues) else { return false }
                return (try? Message(json: message.json()))?.json() == message.json() && message == message && "\(message)".count > 0
            }
            #expect(survived == true, "\(front)")
        }
        for (front, back) in [("[", "]"), (#"{"type":"bold","text":"#, "}"), (#"[{"type":"url","text":"#, "}]"), (#"{"type":"neon","text":["#, "]}")] {
            let bytes = [UInt8](String(repeating: front, count: open) + "\"x\"" + String(repeating: back, count: open))
            let survived = onStack(kibibytes: Self.stack) {
                var issues: [DecodingIssue] = []
                guard let text = try? RichText(json: bytes, issues: &issues), (try? JSON(json: bytes)) != nil else { return false }
                return issues.contains { $0.reason == .tooDeep } && (try? RichText(json: text.json())) == text
            }
            #expect(survived == true, "\(front)")
        }
    }

    @Test("an endless opening is malformed, not deep", arguments: ["[", #"{"a":"#, #"{"reply_to_message":"#])
    func unclosed(front: String) {
        let bytes = [UInt8](String(repeating: front, count: Self.levels))
        #expect(throws: JSONError.self) { try Message(json: bytes) }
        #expect(throws: JSONError.self) { try JSON(json: bytes) }
    }

    @Test("128 levels are read, the 129th is left out with an issue")
    func limit() throws {
        func nested(_ levels: Int) -> [UInt8] {
            .init(String(repeating: #"{"reply_to_message":"#, count: levels - 1) + #"{"text":"x"}"# + String(repeating: "}", count: levels - 1))
        }
        var issues: [DecodingIssue] = []
        _ = try Message(json: nested(128), issues: &issues)
        #expect(!issues.contains { $0.reason == .tooDeep })
        _ = try Message(json: nested(129), issues: &issues)
        #expect(issues.filter { $0.reason == .tooDeep }.count == 1)
    }
}
