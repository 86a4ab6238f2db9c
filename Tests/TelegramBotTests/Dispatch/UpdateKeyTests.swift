#if Testing
@testable import TelegramBotTesting
import Testing
@testable import TelegramBot

struct UpdateKeyTests {
    /// Members that hold who or what an update is about, each of which may be another one.
    private enum Shift: CaseIterable {
        case chats, users, polls

        func holds(_ name: String) -> Bool {
            switch self {
            case .chats: name == "chat"
            case .users: ["from", "user"].contains(name)
            case .polls: ["poll", "poll_id"].contains(name)
            }
        }

        /// The same update, of another chat, user or poll.
        func applied(to json: JSON, in name: String = "") -> JSON {
            switch json {
            case .object(let members):
                .object(members.map { member in
                    let isID = member.name == "id" && holds(name)
                    return JSON.Member(member.name, isID ? Self.next(member.value) : applied(to: member.value, in: member.name))
                })
            case .string where name == "poll_id" && holds(name): Self.next(json)
            default: json
            }
        }

        private static func next(_ id: JSON) -> JSON {
            id.string.flatMap { Int($0) }.map { .string("\($0 + 1)") } ?? .int((id.int ?? 0) + 1)
        }
    }

    @Test("updates are ordered by the keys that the server orders them by")
    func keys() throws {
        var samples: [(kind: String, server: Int64, own: UpdateKey)] = []
        for update in FakeUpdate.oneOfEach() {
            let body = try JSON(json: update.body.bytes)
            let variants = [body, body] + Shift.allCases.map { $0.applied(to: body, in: update.kind) }
            for variant in variants {
                let json = JSON.object([.init("update_id", .int(samples.count + 1)), .init(update.kind, variant)]).json()
                let server = TelegramBotTesting.UpdateKind.key(update.kind, try #require(FakeJSON(reading: variant.json())))
                samples.append((update.kind, server, UpdateKey(try Update(json: json))))
            }
        }
        #expect(Set(samples.map(\.server)).count > 20)
        for a in samples.indices {
            for b in samples.indices where a < b {
                let isOrdered = samples[a].server != 0 && samples[a].server == samples[b].server
                #expect((samples[a].own == samples[b].own) == isOrdered, "\(samples[a]) \(samples[b])")
            }
        }
    }

    @Test("every kind of update is known, and told from the others")
    func kinds() throws {
        #expect(TelegramBot.UpdateKind.all.map(\.rawValue) == TelegramBotTesting.UpdateKind.all)
        for update in FakeUpdate.oneOfEach() {
            let json = Array("{\"update_id\":1,\"\(update.kind)\":".utf8) + update.body.bytes + Array("}".utf8)
            #expect(try Update(json: json).kind?.rawValue == update.kind)
        }
        #expect(try Update(json: Array(#"{"update_id":1,"hologram":{}}"#.utf8)).kind == nil)
    }
}
#endif
