#if Testing
import TelegramBotTesting
import Testing
@testable import TelegramBot

struct RouterTests {
    private enum Vote: CallbackPayload, Equatable { case up(Int), down(post: Int, by: String), stop }

    private func update(_ fake: FakeUpdate) throws -> Update {
        try Update(json: Array("{\"update_id\":1,\"\(fake.kind)\":".utf8) + fake.body.bytes + Array("}".utf8))
    }

    @Test("an update goes to the first handler that fits")
    func first() async throws {
        let log = Locked<[String]>([])
        var router = UpdateRouter(username: "TestBot")
        router.command("start") { command in log.withLock { $0.append("start [\(command.arguments)]") } }
        router.callback(Vote.self) { vote, query in log.withLock { $0.append("\(vote) of \(query.from.id)") } }
        router.on(\.message, where: { $0.text?.isEmpty == false }) { message in log.withLock { $0.append("text \(message.text ?? "")") } }
        router.on(\.message) { _ in log.withLock { $0.append("message") } }
        router.otherwise { update in log.withLock { $0.append("other \(update.kind?.rawValue ?? "")") } }
        for fake in [
            FakeUpdate.message("/start abc def "), .message("/START@testbot"), .message("/start@OtherBot"), .message("hi"), .message(nil),
            .callbackQuery("Vote.up(7)", from: 5), .callbackQuery("Vote.up(x)", from: 5), .inlineQuery("q"),
        ] {
            #expect(try await router.handle(try update(fake)))
        }
        #expect(log.current == [
            "start [abc def]", "start []", "text /start@OtherBot", "text hi", "message", "up(7) of 5", "other callback_query", "other inline_query",
        ])
    }

    @Test("what nobody wants is said to be unhandled")
    func nobody() async throws {
        var router = UpdateRouter()
        router.on(\.callbackQuery) { _ in }
        #expect(try await !router.handle(try update(.message("x"))))
    }

    @Test("the kinds of updates to ask for are those that are handled")
    func kinds() {
        var router = UpdateRouter()
        #expect(router.allowedUpdates == [])
        router.callback(Vote.self) { _, _ in }
        router.command("x") { _ in }
        router.on(\.chatMember) { _ in }
        router.on(\.message) { _ in }
        #expect(router.allowedUpdates == [.message, .callbackQuery, .chatMember])
        router.otherwise { _ in }
        #expect(router.allowedUpdates == nil)
    }

    @Test("every member of Update stands for a kind", arguments: [
        (\Update.editedMessage, UpdateKind.editedMessage), (\.channelPost, .channelPost), (\.guestMessage, .guestMessage),
    ] as [(KeyPath<Update, Message?> & Sendable, UpdateKind)])
    func members(path: KeyPath<Update, Message?> & Sendable, kind: UpdateKind) {
        #expect(UpdateKind(path) == kind)
        #expect(UpdateKind(\.pollAnswer) == .pollAnswer && UpdateKind(\.removedChatBoost) == .removedChatBoost)
        #expect(UpdateKind(\.message?.text) == nil)
    }

    @Test("a running router asks for its kinds, and finds out the bot's name for its commands")
    func running() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.answer("getMe", with: .result(["id": 1, "is_bot": true, "first_name": "B", "username": "TestBot"]))
            let handled = Locked<[String]>([])
            var router = UpdateRouter()
            router.command("go") { command in handled.withLock { $0.append(command.arguments) } }
            let running = router
            let bot = Bot(api)
            let task = Task { try await bot.run(running, RunOptions(stopsOnSignals: false, report: .none)) }
            await api.waitForCalls(1, to: "getUpdates")
            await api.push(.message("/go@OtherBot 1"))
            await api.push(.message("/go@TestBot 2"))
            for _ in 0..<2000 where handled.current.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
            task.cancel()
            try await task.value
            #expect(handled.current == ["2"])
            #expect(await api.calls(to: "getUpdates").first?["allowed_updates"]?.text == #"["message"]"#)
        }
    }

    @Test("a command is a slash, a name of letters, digits and underscores, and what follows", arguments: [
        ("/start", "start", nil, ""), ("/Start_2@Bot  a  b ", "start_2", "Bot", "a  b"), ("/a\nb", "a", nil, "b"),
    ] as [(String, String, String?, String)])
    func commands(text: String, name: String, mention: String?, arguments: String) throws {
        let command = try #require(Command(Message(messageID: 1, date: 1, chat: Chat(id: 1, type: .private), text: text)))
        #expect(command.name == name && command.mention == mention && command.arguments == arguments)
        #expect(command.words == arguments.split(separator: " ").map { String($0) })
    }

    @Test("other texts are no commands", arguments: ["start", " /start", "/", "/@bot", "/a-b", "/ä", "/" + String(repeating: "a", count: 33), ""])
    func noCommands(text: String) {
        #expect(Command(Message(messageID: 1, date: 1, chat: Chat(id: 1, type: .private), text: text)) == nil)
    }

    @Test("deep links have parameters of 64 letters at most, and carry any short text")
    func deepLinks() async throws {
        #expect(DeepLink.start("a_B-9")?.url(bot: "ExampleBot") == "https://t.me/ExampleBot?start=a_B-9")
        #expect(DeepLink.startGroup("x")?.url(bot: "B") == "https://t.me/B?startgroup=x" && DeepLink.startApp("x")?.url(bot: "B") == "https://t.me/B?startapp=x")
        for wrong in ["", "a b", "ä", String(repeating: "a", count: 65)] { #expect(DeepLink.start(wrong) == nil) }
        for text in ["ref 42 ü", "?", "~~~", String(repeating: "x", count: 48)] {
            #expect(try DeepLink.text(of: #require(DeepLink.start(text: text)).parameter) == text)
        }
        #expect(DeepLink.start(text: String(repeating: "x", count: 49)) == nil && DeepLink.text(of: "a") == nil)
        let parameters = Locked<[String]>([])
        var router = UpdateRouter()
        router.deepLink { parameter, _ in parameters.withLock { $0.append(parameter) } }
        router.otherwise { _ in }
        for text in ["/start ref42", "/start", "/help ref42"] { try await router.handle(try update(.message(text))) }
        #expect(parameters.current == ["ref42"])
    }
}
#endif
