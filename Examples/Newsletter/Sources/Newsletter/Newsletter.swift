import Foundation
import TelegramBot

/// Sends a text to every chat of a file, one identifier a line; started again it goes on where it was left off.
///
///     BOT_TOKEN=… swift run Newsletter subscribers.txt "News!"
@main
struct Newsletter {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else {
            print("usage: Newsletter <file> <text>")
            return
        }
        let chats = try String(contentsOfFile: arguments[1], encoding: .utf8).split(separator: "\n").compactMap { Int($0) }
        let bot = Bot(token: .environment("BOT_TOKEN"))
        let broadcast = Broadcast(to: chats.map { .id($0) }, journal: arguments[1] + ".journal")
        let report = try await broadcast.run(bot) { chat in try await bot.sendMessage(chatID: chat, text: arguments[2]) }
        print(report)
        for (chat, error) in report.refused where error?.kind == .blockedByUser { print("\(chat) blocked the bot") }
    }
}
