extension ModelStorage {
    /// The names of the fields that are there, as on the wire.
    package func fieldNames(_ layout: ModelLayout) -> [String] {
        slots.compactMap { Int($0.field) < layout.fields.count ? layout.fields[Int($0.field)].name : nil }
    }
}

extension BotAPIObject {
    /// The names of all fields the type has, as on the wire.
    package static var fieldNames: [String] { _layout.fields.map(\.name) }
}
