import BotAPISchema

/// The types that a union's description lists.
///
/// For example, the items under "It can be one of"; for `RichText` also "either a String for plain text, an Array of RichText, or …".
struct VariantList {
    var variants: [TypeReference]
    /// The index of the list among the passages.
    var position: Int
    /// Items that are no type's name.
    var oddItems: [String]

    /// The first list whose items are names of types; most of them must be.
    init?(_ passages: [Passage]) {
        for (position, passage) in passages.enumerated() {
            guard case .list(_, let items) = passage, !items.isEmpty else { continue }
            var names: [TypeReference] = []
            var odd: [String] = []
            for item in items {
                let text = item.count == 1 ? item[0].paragraphText : nil
                if let text, text.isTypeName { names.append(TypeReference(words: text) ?? .named(text)) } else { odd.append(text ?? "") }
            }
            guard names.count > odd.count else { continue }
            let lead = position > 0 ? passages[position - 1].paragraphText ?? "" : ""
            self.variants = Self.spelledOut(in: lead) + names
            self.position = position
            self.oddItems = odd
            return
        }
        return nil
    }

    /// "it can be either a String for plain text, an Array of RichText, or any of the following types:"
    private static func spelledOut(in lead: String) -> [TypeReference] {
        guard let start = lead.firstRange(of: "either ")?.upperBound, let end = lead.firstRange(of: "any of the following types")?.lowerBound, start < end
        else { return [] }
        var types: [TypeReference] = []
        for part in lead[start..<end].split(separator: ",") {
            let words = part.split(separator: " ")
            guard let first = words.first, first == "a" || first == "an", words.count > 1 else { continue }
            if words[1] == "Array", words.count > 3, let type = TypeReference(words: words[1...3].joined(separator: " ")) {
                types.append(type)
            } else if let type = TypeReference(words: String(words[1])) {
                types.append(type)
            }
        }
        return types
    }
}

extension Passage {
    /// The text of a paragraph; `nil` for anything else.
    var paragraphText: String? {
        guard case .paragraph(let inlines) = self else { return nil }
        return inlines.trimmedText
    }

    /// Whether a text of its paragraphs has these ASCII words, none of them in marks of its own.
    func mentions(_ words: StaticString) -> Bool {
        switch self {
        case .paragraph(let inlines): inlines.mentions(words)
        case .list(_, let items): items.contains { $0.contains { $0.mentions(words) } }
        case .quote(let passages): passages.contains { $0.mentions(words) }
        case .code, .table, .heading: false
        }
    }

    /// Every paragraph in it, also those of lists and quotes, in order; no code, no tables.
    func forEachText(_ body: (String) -> Void) {
        switch self {
        case .paragraph(let inlines): body(inlines.plainText)
        case .list(_, let items): for item in items { for passage in item { passage.forEachText(body) } }
        case .quote(let passages): for passage in passages { passage.forEachText(body) }
        case .code, .table, .heading: break
        }
    }
}
