@_exported import TelegramBotAPI
