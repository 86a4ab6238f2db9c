/// What differs between two JSON trees of facts, path by path.
enum FactDifferences {
    static func between(_ found: Any, _ wanted: Any) -> [String] {
        guard let found = found as? [String: Any], let wanted = wanted as? [String: Any] else { return ["not an object"] }
        var differences: [String] = []
        for key in ["version", "release_date"] where text(found[key]) != text(wanted[key]) {
            differences.append("\(key): \(text(found[key])), expected \(text(wanted[key]))")
        }
        compare(found["types"], wanted["types"], members: "fields", others: ["section", "one_of"], &differences)
        compare(found["methods"], wanted["methods"], members: "params", others: ["section", "returns"], &differences)
        return differences
    }

    private static func compare(_ found: Any?, _ wanted: Any?, members: String, others: [String], _ differences: inout [String]) {
        let found = found as? [[String: Any]] ?? [], wanted = wanted as? [[String: Any]] ?? []
        let foundNames = found.map { text($0["name"]) }, wantedNames = wanted.map { text($0["name"]) }
        if foundNames != wantedNames {
            let missing = wantedNames.filter { !foundNames.contains($0) }, surplus = foundNames.filter { !wantedNames.contains($0) }
            differences.append(missing.isEmpty && surplus.isEmpty ? "another order of entries" : "missing \(missing), surplus \(surplus)")
        }
        for entry in wanted {
            guard let other = found.first(where: { text($0["name"]) == text(entry["name"]) }) else { continue }
            let name = text(entry["name"])
            for key in others where text(other[key]) != text(entry[key]) {
                differences.append("\(name).\(key): \(text(other[key])), expected \(text(entry[key]))")
            }
            if text(other[members]) == text(entry[members]) { continue }
            let foundRows = (other[members] as? [Any] ?? []).map(text), wantedRows = (entry[members] as? [Any] ?? []).map(text)
            for row in foundRows where !wantedRows.contains(row) { differences.append("\(name): surplus \(row)") }
            for row in wantedRows where !foundRows.contains(row) { differences.append("\(name): missing \(row)") }
            if Set(foundRows) == Set(wantedRows) { differences.append("\(name): another order of rows") }
        }
    }

    /// A value as text, keys in order; "null" for none.
    private static func text(_ value: Any?) -> String {
        switch value {
        case let text as String: text
        case let list as [Any]: "[" + list.map { text($0) }.joined(separator: ", ") + "]"
        case let object as [String: Any]: "{" + object.keys.sorted().map { "\($0): \(text(object[$0]))" }.joined(separator: ", ") + "}"
        case let number?: "\(number)" == "<null>" ? "null" : "\(number)"
        case nil: "null"
        }
    }
}
