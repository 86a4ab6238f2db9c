import Foundation
import Testing
@testable import TelegramBotRuntime

struct RoundTripTests {
    private static let types: [any BotAPIValue.Type] = [
        Update.self, Message.self, RichText.self, InlineQueryResult.self, InputMessageContent.self, MaybeInaccessibleMessage.self,
        MessageOrigin.self, SendMessage.self, SendMediaGroup.self, UserProfilePhotos.self, Location.self, ForumTopicCreated.self,
        [Update].self, [[RichText]].self, ChatID.self, JSON.self, [ChatType].self,
    ]

    @Test("a random value of any type is the same after encoding and decoding, and has no issues")
    func random() throws {
        var random = Random(3)
        for type in Self.types {
            for _ in 0..<200 {
                let value = random.value(type._layout)
                var writer = JSONWriter(), issues: [DecodingIssue] = []
                value.write(to: &writer, type._layout)
                let again = try ModelDecoder.decode(writer.bytes, type._layout, issues: &issues)
                #expect(again == value, "\(type): \(writer.bytes.text)")
                // Fields that end a required recursion are missing, and nothing else is.
                #expect(issues.allSatisfy { $0.reason == .missing }, "\(type): \(issues)")
                #expect(type.init(_value: again)._value == value, "\(type)")
            }
        }
    }

    @Test("equality and hash do not depend on the order of keys")
    func order() throws {
        let one = try User(json: .init(#"{"id":1,"is_bot":true,"first_name":"A","last_name":"B"}"#))
        let other = try User(json: .init(#"{"last_name":"B","first_name":"A","is_bot":true,"id":1}"#))
        #expect(one == other && one.hashValue == other.hashValue)
        #expect(one == User(id: 1, isBot: true, firstName: "A", lastName: "B"))
        #expect(one != User(id: 1, isBot: true, firstName: "A"))
    }

    @Test("Codable and the bytes say the same")
    func codable() throws {
        var random = Random(4)
        for _ in 0..<100 {
            let update = Update(_value: random.value(Update._layout))
            let encoded = try JSONEncoder().encode(update)
            #expect(try Update(json: Array(encoded)) == update)
            #expect(try JSONDecoder().decode(Update.self, from: Data(update.json())) == update)
            let text = RichText(_value: random.value(RichText._layout))
            #expect(try JSONDecoder().decode([RichText].self, from: JSONEncoder().encode([text])) == [text])
        }
        let plist = try PropertyListEncoder().encode(User(id: 1, isBot: true, firstName: "A"))
        #expect(try PropertyListDecoder().decode(User.self, from: plist) == User(id: 1, isBot: true, firstName: "A"))
        #expect(try JSONDecoder().decode([ChatType].self, from: Data(#"["private","x"]"#.utf8)) == [.private, ChatType("x")])
        #expect(try JSONDecoder().decode([ChatID].self, from: Data(#"[42,"@x"]"#.utf8)) == [42, "@x"])
        #expect(try String(decoding: JSONEncoder().encode([UnixTime(5)]), as: UTF8.self) == "[5]")
    }
}
