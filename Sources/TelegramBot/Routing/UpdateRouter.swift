public import TelegramBotAPI

/// Handlers for some kinds of updates; of those that fit an update the first one gets it.
///
///     var router = UpdateRouter()
///     router.command("start") { command in
///         try await bot.sendMessage(chatID: .id(command.message.chat.id), text: "Hi! \(command.arguments)")
///     }
///     router.callback(Vote.self) { vote, query in try await bot.answerCallbackQuery(callbackQueryID: query.id, text: "Thanks") }
///     router.on(\.message) { message in … }
///     try await bot.run(router)
///
/// The kinds of updates that the handlers want are those that the bot asks the server for.
public struct UpdateRouter: Sendable {
    private struct Route: Sendable {
        /// `nil`: any.
        let kind: UpdateKind?
        /// Whether it handled the update; the bot's name goes along.
        let handle: @Sendable (Update, String?) async throws -> Bool
    }

    private var routes: [Route] = []
    private var isForCommands = false
    /// The bot's, without the @. Commands for other bots are passed over; who runs the router finds it out.
    public var username: String?

    public init(username: String? = nil) { self.username = username }

    /// What to ask the server for; `nil`: whatever it sends unasked, since some handler takes anything.
    public var allowedUpdates: [UpdateKind]? {
        if routes.contains(where: { $0.kind == nil }) { return nil }
        let wanted = Set(routes.compactMap(\.kind))
        return UpdateKind.all.filter { wanted.contains($0) }
    }

    /// Whether a name of the bot is needed that is not known.
    var needsUsername: Bool { isForCommands && username == nil }

    /// Hands an update to its handler; `false`: there is none.
    ///
    /// - Throws: What the handler throws.
    @discardableResult
    public func handle(_ update: Update) async throws -> Bool {
        let kind = update.kind
        for route in routes where route.kind == nil || route.kind == kind {
            if try await route.handle(update, username) { return true }
        }
        return false
    }
}

extension UpdateRouter {
    /// Handles updates of one kind.
    ///
    ///     router.on(\.message, where: { $0.photo != nil }) { message in … }
    ///
    /// - Parameters:
    ///   - path: A member of `Update`.
    ///   - condition: Which of them; those that are left go to the handlers behind this one.
    public mutating func on<Value: Sendable>(
        _ path: KeyPath<Update, Value?> & Sendable,
        where condition: @escaping @Sendable (Value) -> Bool = { _ in true },
        _ handler: @escaping @Sendable (Value) async throws -> Void
    ) {
        add(UpdateKind(path)) { update in
            guard let value = update[keyPath: path], condition(value) else { return false }
            try await handler(value)
            return true
        }
    }

    /// Handles a command at the beginning of a message.
    ///
    /// - Parameter name: Without the slash; case does not matter.
    public mutating func command(_ name: String, _ handler: @escaping @Sendable (Command) async throws -> Void) {
        isForCommands = true
        let name = name.lowercased()
        addNamed(.message) { update, username in
            guard let command = update.message.flatMap({ Command($0) }), command.name == name, command.isFor(username) else { return false }
            try await handler(command)
            return true
        }
    }

    /// Handles a link that opened the bot, `/start` with a parameter; see ``DeepLink``.
    public mutating func deepLink(_ handler: @escaping @Sendable (_ parameter: String, Command) async throws -> Void) {
        isForCommands = true
        addNamed(.message) { update, username in
            guard let command = update.message.flatMap({ Command($0) }), command.name == "start", command.isFor(username),
                !command.arguments.isEmpty
            else { return false }
            try await handler(command.arguments, command)
            return true
        }
    }

    /// Handles buttons that were made with a payload of this type.
    public mutating func callback<Payload: CallbackPayload>(
        _ type: Payload.Type, _ handler: @escaping @Sendable (Payload, CallbackQuery) async throws -> Void
    ) {
        add(.callbackQuery) { update in
            guard let query = update.callbackQuery, let payload = query.data.flatMap({ Payload(callbackData: $0) }) else { return false }
            try await handler(payload, query)
            return true
        }
    }

    /// Handles whatever is left, of any kind.
    public mutating func otherwise(_ handler: @escaping @Sendable (Update) async throws -> Void) {
        add(nil) { update in
            try await handler(update)
            return true
        }
    }

    private mutating func add(_ kind: UpdateKind?, _ handle: @escaping @Sendable (Update) async throws -> Bool) {
        routes.append(Route(kind: kind) { update, _ in try await handle(update) })
    }

    private mutating func addNamed(_ kind: UpdateKind?, _ handle: @escaping @Sendable (Update, String?) async throws -> Bool) {
        routes.append(Route(kind: kind, handle: handle))
    }
}

extension UpdateKind {
    /// The kind of update that a member of `Update` stands for: the one with which it is not nil.
    init?<Value>(_ path: KeyPath<Update, Value?>) {
        for kind in Self.all {
            let text = #"{"update_id":1,"\#(kind.rawValue)":{}}"#
            if let update = try? Update(json: Array(text.utf8)), update[keyPath: path] != nil {
                self = kind
                return
            }
        }
        return nil
    }
}
