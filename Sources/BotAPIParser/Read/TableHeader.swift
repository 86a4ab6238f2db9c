import BotAPISchema

/// The header of a table of fields or parameters, told by its words.
///
/// For example, "Field | Type | Description" and "Parameters | Type | Required | Description".
struct TableHeader {
    /// How many cells a row has.
    let columns: Int

    init?(_ cells: [[Inline]]) { self.init(titles: cells.map(\.plainText)) }

    init?(titles: [String]) {
        guard titles.count >= 2, titles.count <= 5, let first = titles.first, Self.names.contains(first.lowercased()) else { return nil }
        guard titles.dropFirst().contains(where: { $0.lowercased() == "type" }) else { return nil }
        columns = titles.count
    }

    static let names: Set<String> = ["field", "fields", "parameter", "parameters"]
    static let words: Set<String> = names.union(["type", "required", "description"])
}
