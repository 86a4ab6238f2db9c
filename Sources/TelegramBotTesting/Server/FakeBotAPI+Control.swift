#if Testing
extension FakeBotAPI {
    /// Answers a method in place of the server's own answer; the newest one counts.
    ///
    /// For example, `await api.answer("getMe") { _ in .result(["id": 1, "is_bot": true, "first_name": "B"]) }`.
    public func answer(_ method: String, _ answer: @escaping Answer) {
        answers[method.lowercased()] = answer
    }

    /// Answers a method with the same reply each time.
    public func answer(_ method: String, with reply: Reply) {
        answers[method.lowercased()] = { _ in reply }
    }

    /// Goes back to the server's own answer.
    public func removeAnswer(_ method: String) { answers[method.lowercased()] = nil }

    /// Lets the n-th request from now on, of a method or of all, meet faults; `times` requests in a row.
    ///
    /// For example, `await api.script(.dropUnanswered, on: "sendMessage", request: 2)`.
    public func script(_ faults: Fault..., on method: String? = nil, request number: Int = 1, times: Int = 1) {
        self.faults.add(faults, method: method, numbers: number..<(number + max(1, times)))
    }

    /// Takes back every fault that did not happen yet.
    public func clearScript() { faults.clear() }

    /// The calls of one method so far.
    public func calls(to method: String) -> [Call] {
        calls.filter { $0.method.lowercased() == method.lowercased() }
    }

    /// Waits, in real time, until so many calls came, of a method or of all; ends early when the server stops.
    public func waitForCalls(_ count: Int = 1, to method: String? = nil) async {
        await wait { server in
            (method.map { server.calls(to: $0).count } ?? server.calls.count) >= count
        }
    }

    /// Waits, in real time, until a bot has no more than so many updates that nobody confirmed; ends early when the
    /// server stops. Updates that expire meanwhile count until somebody asks for them.
    public func waitForPendingUpdates(atMost count: Int = 0, of token: String? = nil) async {
        let token = token ?? self.token
        await wait { $0.bot(token, isTest: false).updates.entries.count <= count }
    }

    /// Puts an update into a bot's queue; its id, or nil where the bot does not get it: not allowed, or too old.
    @discardableResult
    public func push(_ update: FakeUpdate, to token: String? = nil, inTestEnvironment isTest: Bool = false) -> Int64? {
        let bot = bot(token ?? self.token, isTest: isTest)
        guard bot.allowed.contains(update.kind) else { return nil }
        let lifetime = UpdateKind.lifetime(update.kind)
        let expires = (UpdateKind.date(update.kind, update.body) ?? time.date) + lifetime
        guard expires > time.date else { return nil }
        let body = FakeJSON.string(update.kind).bytes + [UInt8(ascii: ":")] + update.body.bytes
        let id = bot.updates.append(
            body: body, expires: min(expires, time.date + lifetime), key: UpdateKind.key(update.kind, update.body))
        if bot.webhook == nil { wakePoll(of: bot) } else { deliver(to: bot) }
        return id
    }

    /// The ids of the updates that nobody confirmed yet.
    public func pendingUpdates(of token: String? = nil, inTestEnvironment isTest: Bool = false) -> [Int64] {
        let bot = bot(token ?? self.token, isTest: isTest)
        bot.updates.removeExpired(at: time.date)
        return bot.updates.entries.map(\.id)
    }

    /// Lets the ids of updates go on from another number, as the real server does after a week without any.
    public func setNextUpdateID(_ id: Int64, of token: String? = nil) {
        let bot = bot(token ?? self.token, isTest: false)
        bot.updates.removeAll()
        bot.updates.tail = id
    }

    /// Seconds since 1970 on the server's clock.
    public var date: Int64 { time.date }

    func bot(_ token: String, isTest: Bool) -> BotState {
        let key = token + (isTest ? "/test" : "")
        if let bot = bots[key] { return bot }
        let bot = BotState(token: token, isTestEnvironment: isTest, firstUpdateID: configuration.firstUpdateID)
        bots[key] = bot
        return bot
    }

    func record(_ call: Call) {
        calls.append(call)
        changed()
    }
}
#endif
