import Foundation
import TelegramBot

// A bot that is killed again and again: it writes the number of each update it handled down, and does nothing else.
//
//     KilledBot <url> <token> <at-least-once | at-most-once | durable> <journal> <record>

let arguments = CommandLine.arguments
guard arguments.count == 6 else { fatalError("usage: KilledBot url token delivery journal record") }

let delivery: Delivery = switch arguments[3] {
case "at-most-once": .atMostOnce
case "durable": .durable(FileOffsetStore(arguments[5]))
default: .atLeastOnce
}
let journal = open(arguments[4], O_WRONLY | O_APPEND | O_CREAT, 0o600)
let bot = Bot(token: BotToken(arguments[2]), endpoint: .server(arguments[1]))

try await bot.run(RunOptions(delivery: delivery, concurrency: 4)) { update in
    if Bool.random() { try? await Task.sleep(for: .milliseconds(Int.random(in: 0...4))) }
    let line = Array("\(update.updateID)\n".utf8)
    _ = write(journal, line, line.count)
    if Bool.random() { try? await Task.sleep(for: .milliseconds(Int.random(in: 0...4))) }
}
