import BotAPISchema

/// Which version brought the values of a list.
struct ValueVersions: Sendable {
    /// As in `Codegen.Options`.
    let since: [String: String]
    let valuesSince: [String: [Literal: String]]

    /// For example, `"9.5"`, `"7.2 or earlier"`: of all members of a list, the first that had the value; `nil` where it came
    /// with that member, or where nothing is known.
    ///
    /// - Parameter users: As in `MessageEntity.type`.
    func words(of value: Literal, users: [(owner: String, member: String)]) -> String? {
        let known = users.compactMap { user -> (words: String, member: String?)? in
            let name = "\(user.owner).\(user.member)"
            return valuesSince[name]?[value].map { ($0, since[name] ?? since[user.owner]) }
        }
        guard let first = known.min(by: { ValueVersions.isBefore($0.words, $1.words) }) else { return nil }
        return known.contains { $0.words == first.words && $0.member == first.words } ? nil : first.words
    }

    private static func isBefore(_ one: String, _ other: String) -> Bool {
        func numbers(_ words: String) -> [Int] { words.prefix { $0 != " " }.split(separator: ".").compactMap { Int($0) } }
        return numbers(one).lexicographicallyPrecedes(numbers(other))
    }
}
