import BotAPISchema

/// Which way the values of a type travel.
struct Direction: OptionSet, Hashable, Sendable {
    let rawValue: Int

    /// In parameters, from the bot to the server.
    static let sent = Direction(rawValue: 1)
    /// In results and updates, from the server to the bot.
    static let received = Direction(rawValue: 2)
}

/// Which way each type of a schema travels.
struct Directions {
    private var sent: Set<String>
    private var received: Set<String>

    init(of schema: Schema) {
        let types = Dictionary(schema.types.map { ($0.name, $0) }) { first, _ in first }
        func reachable(from roots: [TypeReference]) -> Set<String> {
            var reached: Set<String> = []
            var waiting = roots.flatMap(\.names)
            while let name = waiting.popLast() {
                guard reached.insert(name).inserted, let type = types[name] else { continue }
                waiting += type.fields.flatMap(\.type.names) + type.variants.flatMap(\.names)
                for fact in type.facts {
                    if case .alternative(let alternative) = fact.statement { waiting += alternative.names }
                }
            }
            return reached
        }
        sent = reachable(from: schema.methods.flatMap { $0.parameters.map(\.type) })
        // Webhooks bring updates without a method.
        received = reachable(from: schema.methods.compactMap(\.result) + [.named("Update")])
    }

    /// A type that no method mentions belongs to the answer's envelope, for example, `ResponseParameters`: received.
    func direction(of type: String) -> Direction {
        var direction: Direction = []
        if sent.contains(type) { direction.insert(.sent) }
        if received.contains(type) || direction.isEmpty { direction.insert(.received) }
        return direction
    }
}
