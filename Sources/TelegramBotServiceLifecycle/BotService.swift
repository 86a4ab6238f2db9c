#if ServiceLifecycle
public import ServiceLifecycle
public import TelegramBot

/// A bot that polls, as one of the services of a process: it stops in good order when the group does.
///
///     let service = BotService(bot) { update in … }
///     try await ServiceGroup(services: [database, service], gracefulShutdownSignals: [.sigterm], logger: logger).run()
public struct BotService: Service {
    private let bot: Bot
    private let options: RunOptions
    private let handler: @Sendable (Update) async throws -> Void

    /// - Parameter options: Signals are the group's, whatever they say.
    public init(_ bot: Bot, _ options: RunOptions = RunOptions(), _ handler: @escaping @Sendable (Update) async throws -> Void) {
        self.bot = bot
        self.options = options
        self.handler = handler
    }

    /// - Throws: ``BotError`` where polling cannot go on.
    public func run() async throws {
        var options = options
        options.stopsOnSignals = false
        try await cancelWhenGracefulShutdown { [bot, handler, options] in try await bot.run(options, handler) }
    }
}
#endif
