public import TelegramBotAPI

extension Bot {
    /// Polls for the updates that a router wants, and hands them to it; see ``run(_:_:)``.
    ///
    /// - Parameter options: Where they allow no updates by name, the router's kinds are asked for.
    public func run(_ router: UpdateRouter, _ options: RunOptions = RunOptions()) async throws(BotError) {
        let router = try await named(router, options.report)
        var options = options
        options.allowedUpdates = options.allowedUpdates ?? router.allowedUpdates
        try await run(options) { update in try await router.handle(update) }
    }

    /// A webhook that hands updates to a router. Give setWebhook the router's `allowedUpdates`.
    public func webhook(secret: WebhookSecret?, _ router: UpdateRouter, _ options: WebhookOptions = WebhookOptions()) async throws(BotError) -> Webhook {
        let router = try await named(router, options.report)
        return webhook(secret: secret, options) { update in _ = try await router.handle(update) }
    }

    /// The router with the bot's name, if it needs one; it is asked for as patiently as updates are.
    private func named(_ router: UpdateRouter, _ report: BotReport) async throws(BotError) -> UpdateRouter {
        guard router.needsUsername else { return router }
        var router = router, state = PollingState()
        while true {
            do throws(BotError) {
                router.username = try await getMe().username
                return router
            } catch {
                guard case .wait(let duration, let trouble) = state.step(after: .failed(error)) else { throw error }
                report.send(.polling(.waiting(duration, after: trouble, failures: state.failures)))
                do { try await clock.sleep(duration) } catch { throw .cancelled }
            }
        }
    }
}
