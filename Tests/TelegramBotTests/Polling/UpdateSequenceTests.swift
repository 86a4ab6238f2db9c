import Synchronization
import Testing
@testable import TelegramBot

struct UpdateSequenceTests {
    private static func batch(_ ids: Int...) -> String {
        "{\"ok\":true,\"result\":[" + ids.map { "{\"update_id\":\($0)}" }.joined(separator: ",") + "]}"
    }

    private static let unauthorized = #"{"ok":false,"error_code":401,"description":"Unauthorized"}"#

    /// Polls until the sequence ends; the last answer is meant to end it.
    private func poll(_ answers: (Int, String)...) async -> (ids: [Int], bodies: [String], pauses: [Duration], error: BotError?) {
        let server = Script(answers)
        // A poll is given up after 60 seconds; whatever is shorter is a pause.
        let clock = BotClock(now: { .zero }) { if $0 < .seconds(60) { server.note($0) } else { try await Task.sleep(for: $0) } }
        let sequence = Bot(token: BotToken("1:a"), transport: server, clock: clock).updates(timeout: 50, report: .none)
        var ids: [Int] = [], failure: BotError?
        do throws(BotError) { for try await update in sequence { ids.append(update.updateID) } } catch { failure = error }
        return (ids, server.bodies, server.pauses, failure)
    }

    @Test("updates come one by one, and each poll confirms those before it")
    func offsets() async {
        let run = await poll((200, Self.batch(7, 8)), (200, Self.batch()), (200, Self.batch(9)), (401, Self.unauthorized))
        #expect(run.ids == [7, 8, 9])
        #expect(run.bodies == [#"{"timeout":50}"#, #"{"offset":9,"timeout":50}"#, #"{"offset":9,"timeout":50}"#, #"{"offset":10,"timeout":50}"#])
        #expect(run.pauses.isEmpty && run.error?.kind == .unauthorized)
    }

    @Test("trouble is waited out: as long as the server asks, else longer and longer, and from the start after a success")
    func backOff() async {
        let run = await poll(
            (429, #"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7}}"#),
            (502, "<html>"), (502, "<html>"), (409, #"{"ok":false,"error_code":409,"description":"Conflict: terminated by other getUpdates request"}"#),
            (200, Self.batch(1)), (500, ""), (401, Self.unauthorized)
        )
        #expect(run.ids == [1])
        #expect(run.pauses.count == 5 && run.pauses.first == .seconds(7))
        for (pause, most) in zip(run.pauses.dropFirst(), [2, 4, 8, 1]) { #expect(pause <= .seconds(most) && pause >= .milliseconds(100)) }
    }

    @Test("an update that is not as promised comes with what can be read of it; the others are as they are")
    func strange() async {
        let run = await poll(
            (200, #"{"ok":true,"result":[{"update_id":1,"message":7},7,{"update_id":2,"message":{"text":5}},{"message":{}},{"update_id":3,"later":{}}]}"#),
            (401, Self.unauthorized)
        )
        #expect(run.ids == [1, 2, 3])
        #expect(run.bodies.last == #"{"offset":4,"timeout":50}"#)
    }

    @Test("an update that breaks off is found by asking for one alone, and passed over; those before it come at once")
    func unreadable() async {
        let broken = #"{"update_id":6,"message":{"text":"#
        let run = await poll(
            (200, #"{"ok":true,"result":[{"update_id":5},"# + broken), (200, #"{"ok":true,"result":["# + broken),
            (200, #"{"ok":true,"result":["# + broken), (200, Self.batch(7)), (401, Self.unauthorized)
        )
        #expect(run.ids == [5, 7])
        #expect(run.bodies == [
            #"{"timeout":50}"#, #"{"offset":6,"timeout":50}"#, #"{"offset":6,"limit":1,"timeout":50}"#,
            #"{"offset":7,"timeout":50}"#, #"{"offset":8,"timeout":50}"#,
        ])
    }

    @Test("an update that is no JSON is reported with its bytes; those beside it come")
    func malformed() async {
        let monitor = BotMonitor(), events = monitor.events
        let bad = #"{"update_id":6,"message":{"text":"a\q","date":+7}}"#
        let server = Script([(200, #"{"ok":true,"result":[{"update_id":5},"# + bad + #",{"update_id":7}]}"#), (401, Self.unauthorized)])
        var ids: [Int] = []
        do {
            for try await update in Bot(token: BotToken("1:a"), transport: server).updates(report: monitor.report) { ids.append(update.updateID) }
        } catch {}
        #expect(ids == [5, 7])
        for await event in events {
            guard case .undecodable(let update) = event else { continue }
            #expect(update.id == 6 && String(decoding: update.bytes, as: UTF8.self) == bad)
            break
        }
    }

    @Test("where asking again cannot help, the sequence fails", arguments: [
        (401, #"{"ok":false,"error_code":401,"description":"Unauthorized"}"#),
        (404, #"{"ok":false,"error_code":404,"description":"Not Found"}"#),
        (409, #"{"ok":false,"error_code":409,"description":"Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"}"#),
    ])
    func fatal(status: Int, body: String) async {
        let run = await poll((status, body))
        #expect(run.ids.isEmpty && run.error != nil && run.pauses.isEmpty)
    }

    @Test("a cancelled task ends the sequence, while it polls and while it waits")
    func cancelled() async {
        for status in [200, 500] {
            let task = Task {
                let bot = Bot(token: BotToken("1:a"), transport: Script([(status, Self.batch())]))
                let updates = bot.updates(report: .none)
                var ids: [Int] = []
                do { for try await update in updates { ids.append(update.updateID) } } catch { Issue.record("\(error)") }
                return ids
            }
            try? await Task.sleep(for: .milliseconds(20))
            task.cancel()
            #expect(await task.value.isEmpty)
        }
    }
}

/// Answers in turn; the last answer again and again.
private final class Script: BotTransport {
    private let state: Mutex<(answers: [(Int, String)], bodies: [String], pauses: [Duration])>

    init(_ answers: [(Int, String)]) { state = Mutex((answers, [], [])) }

    var bodies: [String] { state.withLock { $0.bodies } }
    var pauses: [Duration] { state.withLock { $0.pauses } }

    func note(_ pause: Duration) { state.withLock { $0.pauses.append(pause) } }

    func send(_ request: TransportRequest) async throws(BotError) -> TransportResponse {
        let body = String(decoding: try await request.body.bytes(), as: UTF8.self)
        await Task.yield()
        let (status, text) = state.withLock { state in
            state.bodies.append(body)
            return state.answers.count > 1 ? state.answers.removeFirst() : state.answers[0]
        }
        return TransportResponse(status: .init(code: status), body: .bytes(Array(text.utf8)))
    }
}
