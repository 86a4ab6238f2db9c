import Testing
@testable import TelegramBot

private enum Vote: CallbackPayload, Equatable { case up(Int), down(post: Int, by: String), stop }

private struct Page: CallbackPayload, Equatable {
    var id: Int
    var tags: [String]
    var next: Vote?
    var isLast: Bool
    var share: Double
}

private enum Mode: String, CallbackPayload { case dark, light = "very light" }

struct CallbackPayloadTests {
    private func check<Payload: CallbackPayload & Equatable>(_ payload: Payload, _ text: String) throws {
        #expect(try payload.callbackData() == text)
        #expect(Payload(callbackData: text) == payload)
    }

    @Test("payloads are spelled like Swift, and come back as they were")
    func roundTrip() throws {
        try check(Vote.up(7), "Vote.up(7)")
        try check(Vote.down(post: -3, by: "a b\"ü"), #"Vote.down(by:"a b\"ü",post:-3)"#)
        try check(Vote.stop, "Vote.stop()")
        try check(Page(id: 5, tags: [], next: nil, isLast: true, share: 0.5), "Page(id:5,isLast:true,share:0.5,tags:[])")
        try check(Page(id: 5, tags: ["a", "1", "true"], next: .up(1), isLast: false, share: 1), #"Page(id:5,isLast:false,next:up(1),share:1,tags:[a,"1","true"])"#)
        try check(Mode.dark, "Mode:dark")
        try check(Mode.light, #"Mode:"very light""#)
    }

    @Test("any text comes back as it was", arguments: 0..<200)
    func texts(seed: Int) throws {
        let characters: [Character] = ["a", "_", "(", ")", ":", ",", "\"", "\\", " ", "7", "é", "\n", "[", "]", ".", "🐈"]
        let text = String((0..<(seed % 9)).map { _ in characters.randomElement() ?? "a" })
        try check(Vote.down(post: seed, by: text), Vote.down(post: seed, by: text).callbackData())
    }

    @Test("data of other buttons, of other versions, or of nobody is none", arguments: [
        "", "Vote", "Vote.", "Vote.up", "Vote.up(", "Vote.up(7", "Vote.up(7))", "Vote.up(x)", "Vote.sideways(7)", "vote.up(7)", "Vote:up", "Votes.up(7)",
        "Vote(((((((((((((((((((((((((((((((((((((((((((((((((((((((", "Vote.down(by:a)", "Vote.up(7,)", "Vote.up(:)", "Vote.up(\"",
    ])
    func others(data: String) { #expect(Vote(callbackData: data) == nil) }

    @Test("a button with a payload of more than 64 bytes is refused when it is made")
    func length() throws {
        #expect(try InlineKeyboardButton.callback("👍", Vote.up(7)).callbackData == "Vote.up(7)")
        #expect(throws: KeyboardError.callbackDataLength(bytes: 100, text: "👍")) {
            try InlineKeyboardButton.callback("👍", Vote.down(post: 1, by: String(repeating: "x", count: 100 - "Vote.down(by:,post:1)".count)))
        }
    }
}
