import TelegramBotAPI

/// What became of one chat.
enum BroadcastOutcome: Sendable {
    case sent
    case refused(BotError)
    case unknown

    /// Sends to a chat, as often as the server says "not yet", and to the supergroup that it has become.
    init(_ bot: Bot, _ chat: ChatID, _ send: @Sendable (ChatID) async throws -> Void) async {
        var target = chat, hasMoved = false
        while true {
            do {
                try await send(target)
                self = .sent
                return
            } catch let error as BotError {
                if case .api(let failure) = error, let moved = failure.migrateToChatID, !hasMoved {
                    target = moved
                    hasMoved = true
                    continue
                }
                if let wait = error.retryAfter, !error.isOutcomeUnknown {
                    // Cancelled: it was certainly not sent.
                    do { try await bot.clock.sleep(wait.duration) } catch {
                        self = .refused(.cancelled)
                        return
                    }
                    continue
                }
                self = error.isOutcomeUnknown ? .unknown : .refused(error)
                return
            } catch {
                self = .unknown
                return
            }
        }
    }
}
