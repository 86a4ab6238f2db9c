import BotAPISchema

/// Finds a table of members that is no table any more.
///
/// For example, a converter that writes cells as lines leaves "Field", "Type", "Description" one below the other.
/// Without this, a type whose table is lost would be a type without fields.
enum LostTable {
    /// The header's words where they stand one after the other; `nil` where all is well.
    static func header(in passages: [Passage]) -> String? {
        guard passages.contains(where: { $0.mentions("Description") || $0.codeMentionsDescription }) else { return nil }
        var words: [Substring] = []
        let text = passages.map(\.plainText).joined(separator: "\n")
        for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "|" || $0 == "*" || $0 == "-" || $0 == "," }) {
            switch word {
            case "Field", "Fields", "Parameter", "Parameters": words = [word]
            case "Type" where words.count == 1, "Required" where words.count == 2: words.append(word)
            case "Description" where words.count > 1: return (words + [word]).joined(separator: ", ")
            default: words = []
            }
        }
        return nil
    }
}

extension Passage {
    fileprivate var codeMentionsDescription: Bool {
        if case .code(let text) = self { text.holds("Description") } else { false }
    }
}
