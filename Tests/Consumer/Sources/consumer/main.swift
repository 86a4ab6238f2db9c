import TelegramBotAPI

let bot = Bot(token: BotToken("123456:not-a-real-token"), transport: URLSessionTransport())
let message = SendMessage(chatID: 42, text: "Hi", parseMode: .html, replyMarkup: .keyboard(ReplyKeyboardMarkup(keyboard: [["Yes", "No"]])))
print(bot.timeout, String(decoding: message.json(), as: UTF8.self))
