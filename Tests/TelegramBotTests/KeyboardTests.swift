import TelegramBot
import Testing

@Suite("Keyboards")
struct KeyboardTests {
    @Test("Rows are written as literals")
    func literals() throws {
        let inline: InlineKeyboardMarkup = try [[.callback("👍", data: "up"), .callback("👎", data: "down")], [.url("Site", "https://example.org")]]
        #expect(String(decoding: inline.json(), as: UTF8.self) == #"{"inline_keyboard":[[{"text":"👍","callback_data":"up"},"#
            + #"{"text":"👎","callback_data":"down"}],[{"text":"Site","url":"https://example.org"}]]}"#)
        let reply: ReplyKeyboardMarkup = [["Yes", "No"], [.contact("My number")]]
        #expect(String(decoding: reply.json(), as: UTF8.self)
            == #"{"keyboard":[[{"text":"Yes"},{"text":"No"}],[{"text":"My number","request_contact":true}]]}"#)
        #expect(ReplyMarkup.keyboard([["Yes"]]) == .keyboard(ReplyKeyboardMarkup(keyboard: [["Yes"]])))
    }

    @Test("Rows are built with if and for", arguments: [true, false])
    func builders(hasMore: Bool) throws {
        let single = InlineKeyboardButton.pay("Pay")
        let keyboard = try InlineKeyboardMarkup {
            single
            for page in 1...2 {
                try [.callback("Page \(page)", data: "page \(page)"), .url("?", "https://example.org/\(page)")]
            }
            if hasMore {
                [.switchInlineHere("More", query: "more")]
            } else {
                []
            }
        }
        #expect(keyboard.inlineKeyboard.map { $0.map(\.text) } == [["Pay"], ["Page 1", "?"], ["Page 2", "?"]] + (hasMore ? [["More"]] : []))
        let reply = ReplyKeyboardMarkup {
            ["Yes", "No"]
            if hasMore { [.location("Here"), .poll("Poll", type: .quiz)] }
        }
        #expect(reply.keyboard.map { $0.map(\.text) } == [["Yes", "No"]] + (hasMore ? [["Here", "Poll"]] : []))
    }

    @Test("Buttons are set in columns", arguments: [(2, [2, 2, 1]), (5, [5]), (9, [5]), (1, [1, 1, 1, 1, 1]), (0, [1, 1, 1, 1, 1]), (Int.max, [5])])
    func columns(count: Int, widths: [Int]) {
        #expect(ReplyKeyboardMarkup(["1", "2", "3", "4", "5"], columns: count).keyboard.map(\.count) == widths)
    }

    @Test("Callback data of 1 to 64 bytes is taken", arguments: ["a", String(repeating: "a", count: 64), String(repeating: "🦊", count: 16)])
    func callbackData(data: String) throws {
        #expect(try InlineKeyboardButton.callback("OK", data: data).callbackData == data)
    }

    @Test("Other callback data is refused when the button is made", arguments: [
        ("", 0), (String(repeating: "a", count: 65), 65), (String(repeating: "🦊", count: 16) + "a", 65), (String(repeating: "é", count: 33), 66),
    ])
    func refused(data: String, bytes: Int) {
        let error = #expect(throws: KeyboardError.self) { try InlineKeyboardButton.callback("OK", data: data) }
        #expect(error == .callbackDataLength(bytes: bytes, text: "OK"))
        #expect(error?.description == "the callback data of button \"OK\" has \(bytes) bytes, not 1 to 64")
    }

    @Test("A text to copy of 1 to 256 characters is taken")
    func copying() throws {
        #expect(try InlineKeyboardButton.copy("Copy", String(repeating: "🦊", count: 256)).copyText?.text.unicodeScalars.count == 256)
        for count in [0, 257] {
            #expect(throws: KeyboardError.copiedTextLength(scalars: count, text: "Copy")) {
                try InlineKeyboardButton.copy("Copy", String(repeating: "a", count: count))
            }
        }
    }
}
