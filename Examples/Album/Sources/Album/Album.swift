import TelegramBot

/// Sends the files it is given to a chat, streamed from the disk: one as a photo, several as albums of ten.
///
///     BOT_TOKEN=… swift run Album 42 cat.jpg dog.jpg
@main
struct Album {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let chat = arguments.first.flatMap({ Int($0) }), arguments.count > 1 else {
            print("usage: Album <chat> <file> …")
            return
        }
        let bot = Bot(token: .environment("BOT_TOKEN"))
        var files = arguments.dropFirst().map { InputFile.path($0) }
        while files.count > 1 {
            let part = files.prefix(10)
            files.removeFirst(part.count)
            try await bot.sendMediaGroup(chatID: .id(chat), media: part.map { .photo(InputMediaPhoto(media: $0)) })
        }
        if let last = files.first { try await bot.sendPhoto(chatID: .id(chat), photo: last, caption: "The last one") }
    }
}
