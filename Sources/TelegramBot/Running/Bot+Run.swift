public import TelegramBotAPI

extension Bot {
    /// Polls for updates and handles them, until the task is cancelled or the process is told to end by SIGTERM or SIGINT.
    ///
    ///     try await bot.run { update in
    ///         guard let message = update.message, let text = message.text else { return }
    ///         try await bot.sendMessage(chatID: .id(message.chat.id), text: text)
    ///     }
    ///
    /// Updates of one chat are handled in the order they came, those of different chats at the same time. Told to stop, it asks for no
    /// more, lets the handlers that run come to their end, and tells the server what is done: after such an end nothing is lost and
    /// nothing comes twice. What is promised after any other end, ``Delivery`` says.
    ///
    /// What a handler throws is reported, and its update counts as done.
    ///
    /// - Parameter options: What is not said is as most bots want it.
    /// - Throws: Why asking again cannot help: the token is not accepted, a webhook is set, the bot was logged out.
    public func run(
        _ options: RunOptions = RunOptions(), _ handler: @escaping @Sendable (Update) async throws -> Void
    ) async throws(BotError) {
        let runner = UpdateRunner(self, options, handler)
        let signals = options.stopsOnSignals ? StopSignals { Task { await runner.stop() } } : nil
        defer { withExtendedLifetime(signals) {} }
        // Not a child of this task: its cancellation must not tear handlers out of their work.
        let running = Task { () -> Result<Void, BotError> in
            do throws(BotError) { return .success(try await runner.run()) } catch { return .failure(error) }
        }
        let result = await withTaskCancellationHandler {
            await running.value
        } onCancel: {
            Task { await runner.stop() }
        }
        try result.get()
    }
}
