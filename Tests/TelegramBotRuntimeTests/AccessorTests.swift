import Testing
import TelegramBotRuntime

@Test("a value decodes, changes in place, and its copy stays as it was")
func copyOnWrite() throws {
    var entity = try MessageEntity(json: Array(#"{"type":"hologram","offset":"x","length":4,"user":{"id":7,"is_bot":false,"first_name":"A\ud83d"},"later":[1]}"#.utf8))
    let copy = entity
    entity.length = 9
    entity.user?.firstName = "B"
    #expect(copy.length == 4 && entity.length == 9)
    #expect(copy.user?.firstName == "A\u{FFFD}" && entity.user?.firstName == "B")
    #expect(String(decoding: copy.json(), as: UTF8.self) == "{\"type\":\"hologram\",\"length\":4,\"user\":{\"id\":7,\"is_bot\":false,\"first_name\":\"A\u{FFFD}\"}}")
}
