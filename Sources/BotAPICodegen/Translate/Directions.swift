import BotAPISchema

/// Which types bots send and which they receive.
///
/// For example, `InputMediaPhoto` is sent, `Update` is received, `MessageEntity` is both.
struct Directions: Sendable {
    private let sent: Set<String>
    private let received: Set<String>

    init(_ schema: Schema) {
        var mentions: [String: [String]] = [:]
        for type in schema.types {
            mentions[type.name, default: []] += type.fields.flatMap(\.type.names) + type.variants.flatMap(\.names)
        }
        sent = Directions.reach(schema.methods.flatMap { $0.parameters.flatMap(\.type.names) }, mentions)
        received = Directions.reach(schema.methods.flatMap { $0.result?.names ?? [] }, mentions)
    }

    /// Whether bots only ever read it. A type that no method mentions may be either, so it is not.
    func isOnlyReceived(_ type: String) -> Bool { received.contains(type) && !sent.contains(type) }

    private static func reach(_ start: [String], _ mentions: [String: [String]]) -> Set<String> {
        var reached: Set<String> = []
        var waiting = start
        while let name = waiting.popLast() {
            if reached.insert(name).inserted { waiting += mentions[name] ?? [] }
        }
        return reached
    }
}
