import Foundation
import TelegramBotAPI

/// Who was sent to, a line for each step; the last line of a chat counts, and one without its semicolon was cut off and does not.
///
///     sending 42;
///     sent 42;
///     sending @channel;
final class BroadcastJournal: Sendable {
    enum State: String, Sendable { case sending, sent, refused, unknown }

    private let path: String
    private let writer: FileWriter

    init(_ path: String) throws(BotError) {
        self.path = path
        writer = try FileWriter(path, appending: true)
    }

    func write(_ state: State, _ chat: ChatID) async throws(BotError) { try await writer.write(Array("\(state.rawValue) \(chat);\n".utf8)) }

    /// Those that are left; the others go to the report.
    func divide(_ chats: [ChatID], _ report: inout Broadcast.Report) async throws(BotError) -> [ChatID] {
        let text: String
        do { text = try String(contentsOfFile: path, encoding: .utf8) } catch {
            throw .rejected(Rejection(.file, "the journal \(path) cannot be read"))
        }
        var states: [Substring: State] = [:]
        for line in text.split(separator: "\n") where line.hasSuffix(";") {
            let parts = line.dropLast().split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let state = State(rawValue: String(parts[0])) else { continue }
            states[parts[1]] = state
        }
        if !text.isEmpty, !text.hasSuffix("\n") { try await writer.write([0x0A]) }
        return chats.filter { chat in
            switch states["\(chat)"[...]] {
            case nil: return true
            case .sent?: report.sent += 1
            case .refused?: report.refused.updateValue(nil, forKey: chat)
            case .unknown?, .sending?: report.unknown.insert(chat)
            }
            return false
        }
    }
}
