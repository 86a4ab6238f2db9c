package import BotAPISchema

/// A group of members as a sentence about their type or method.
///
/// For example, "Exactly one of the fields html, markdown or blocks is used."
package enum GroupSentence {
    /// `nil` for a statement that is no group.
    package static func text(_ statement: Statement, of members: [Member], noun: String) -> String? {
        guard case .group(let group) = statement else { return nil }
        let optional = members.filter { !$0.isRequired }.map(\.name)
        switch group.rule {
        case .exactlyOne, .atMostOne:
            let amount = group.rule == .exactlyOne ? "Exactly one" : "At most one"
            let which = group.members == optional ? "optional \(noun)s" : "\(noun)s \(list(group.members, "or"))"
            return "\(amount) of the \(which) is used."
        case .together:
            return "All or none of the \(noun)s \(list(group.members, "and")) are used."
        case .excludes:
            guard let first = group.members.first else { return nil }
            return "The \(noun) \(first) excludes \(list(Array(group.members.dropFirst()), "and"))."
        }
    }

    /// "a, b or c"
    package static func list(_ words: [String], _ conjunction: String) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }
}
