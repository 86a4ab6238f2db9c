import Testing
@testable import TelegramBotRuntime

struct AccessorTests {
    @Test("a change of a copy leaves the original as it was")
    func copies() {
        var entity = MessageEntity(type: .textMention, offset: 0, length: 4, user: User(id: 7, isBot: false, firstName: "A"))
        let copy = entity
        entity.length = 9
        entity.user?.firstName = "B"
        #expect(copy.length == 4 && entity.length == 9)
        #expect(copy.user?.firstName == "A" && entity.user?.firstName == "B")
    }

    @Test("every kind of property is set, read back, and taken out")
    func properties() {
        var message = Message(messageID: 1, date: 2, chat: Chat(id: 3, type: .private))
        #expect(message.json().text == #"{"message_id":1,"date":2,"chat":{"id":3,"type":"private"}}"#)
        message.text = "x"
        message.entities = [MessageEntity(type: .bold, offset: 0, length: 1)]
        message.entities?[0].length = 2
        message.from = User(id: 4, isBot: true, firstName: "B")
        message.date = 5
        message.chat.title = "T"
        message.chat.type = .group
        message.forwardOrigin = .user(MessageOriginUser(date: 1, senderUser: User(id: 1, isBot: false, firstName: "C")))
        message.replyToMessage = message
        #expect(message.replyToMessage?.entities?.first?.length == 2)
        #expect(message.json().text.hasPrefix(#"{"message_id":1,"from":{"id":4,"is_bot":true,"first_name":"B"},"date":5,"chat":{"id":3,"type":"group","title":"T"},"forward_origin":{"type":"user","date":1,"#))
        message.text = nil
        message.entities = nil
        message.from = nil
        message.forwardOrigin = nil
        message.replyToMessage = nil
        message.chat.title = nil
        #expect(message.json().text == #"{"message_id":1,"date":5,"chat":{"id":3,"type":"group"}}"#)
        message.entities = []
        #expect(message.entities == [] && message.json().text.hasSuffix(#""entities":[]}"#))
    }

    @Test("arrays of arrays, durations, open integers")
    func others() {
        let photos = UserProfilePhotos(totalCount: 2, photos: [[PhotoSize(fileID: "a", width: 1, height: 2)], []])
        #expect(photos.photos[0][0].fileID == "a" && photos.photos[1].isEmpty)
        #expect(photos.json().text == #"{"total_count":2,"photos":[[{"file_id":"a","width":1,"height":2}],[]]}"#)
        var location = Location(latitude: 1, longitude: 2.5, livePeriod: 900)
        #expect(location.livePeriod?.duration == .seconds(900))
        location.livePeriod = nil
        #expect(location.json().text == #"{"latitude":1.0,"longitude":2.5}"#)
        let topic = ForumTopicCreated(name: "n", iconColor: .blue)
        #expect(topic.iconColor == ForumTopicColor(7_322_096))
    }

    @Test("values print by the fields that are there, named as their properties are")
    func printing() {
        let entity = MessageEntity(type: .textMention, offset: 0, length: 3, user: User(id: 1, isBot: false, firstName: "C"))
        #expect("\(entity)" == #"MessageEntity(type: "text_mention", offset: 0, length: 3, user: TelegramBotRuntimeTests.User(id: 1, isBot: false, firstName: "C"))"#)
        var text = ""
        dump(entity, to: &text)
        #expect(text == """
            ▿ TelegramBotRuntimeTests.MessageEntity
              - type: "text_mention"
              - offset: 0
              - length: 3
              ▿ user: TelegramBotRuntimeTests.User
                - id: 1
                - isBot: false
                - firstName: "C"

            """)
    }

    @Test("key paths reach through")
    func keyPaths() {
        var message = Message(messageID: 1, date: 2, chat: Chat(id: 3, type: .private))
        message[keyPath: \.chat.id] = 4
        #expect([message].map(\.chat.id) == [4])
    }
}
