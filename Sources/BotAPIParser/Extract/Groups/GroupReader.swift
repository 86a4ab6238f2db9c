import BotAPISchema

/// Reads how many of some members are there at once, out of the description of their type or method.
///
/// For example, "Exactly one of the fields other than text, icon_custom_emoji_id, and style must be used".
struct GroupReader {
    let members: [Member]

    func facts(in documentation: [Passage], line: Int) -> [Fact] {
        var facts: [Fact] = []
        for passage in documentation {
            guard case .paragraph(let inlines) = passage else { continue }
            let reading = Reading(inlines)
            for index in reading.tokens.indices {
                guard let (group, rule, end) = group(reading, at: index) else { continue }
                facts.append(Fact(.group(group), rule: rule, words: reading.words(index, upTo: end), line: line))
            }
        }
        return facts
    }

    private func group(_ reading: Reading, at index: Int) -> (MemberGroup, rule: String, end: Int)? {
        switch reading[index].word {
        case .exactly:
            guard let match = Self.exactlyOne.match(reading, at: index) else { return nil }
            return choice(.exactlyOne, "exactly-one", reading, after: match.end)
        case .at:
            guard let match = Self.atMostOne.match(reading, at: index) else { return nil }
            return choice(.atMostOne, "at-most-one", reading, after: match.end)
        case .all:
            guard let match = Self.together.match(reading, at: index) else { return nil }
            let (names, end) = names(reading, from: match.end)
            return names.count > 1 ? (MemberGroup(.together, members: names), "together", end) : nil
        case .field, .parameter:
            guard let match = Self.excludes.match(reading, at: index) else { return nil }
            let (names, end) = names(reading, from: match.end)
            return names.isEmpty ? nil : (MemberGroup(.excludes, members: [match.text(0)] + names), "field-excludes", end)
        default: return nil
        }
    }

    private func choice(_ rule: MemberGroup.Rule, _ name: String, _ reading: Reading, after start: Int) -> (MemberGroup, rule: String, end: Int)? {
        let names: [String]
        let end: Int
        if let match = Self.optionalFields.match(reading, at: start) {
            (names, end) = (members.filter { !$0.isRequired }.map(\.name), match.end)
        } else if let match = Self.fieldsOtherThan.match(reading, at: start) {
            let (others, last) = self.names(reading, from: match.end)
            (names, end) = (members.map(\.name).filter { !others.contains($0) }, last)
        } else if let match = Self.fields.match(reading, at: start) {
            (names, end) = self.names(reading, from: match.end)
        } else {
            return nil
        }
        return names.count > 1 ? (MemberGroup(rule, members: names), name, end) : nil
    }

    /// The members that a sentence lists, and the token after the last one: "html, markdown, or blocks must be used".
    private func names(_ reading: Reading, from start: Int) -> ([String], end: Int) {
        var names: [String] = []
        var index = start, end = start
        while !reading.isEndOfClause(index) {
            let token = reading[index]
            switch token.kind {
            case .word, .code, .quotation:
                let text = reading.text(token)
                if members.contains(where: { $0.name == text }) {
                    names.append(text)
                    end = index + 1
                } else if token.word != .or, token.word != .and {
                    return (names, end)
                }
            case .comma: break
            default: return (names, end)
            }
            index += 1
        }
        return (names, end)
    }

    private static let exactlyOne: Pattern = "exactly one of the"
    private static let atMostOne: Pattern = "at most one of the"
    private static let optionalFields: Pattern = "optional fields|parameters"
    private static let fieldsOtherThan: Pattern = "fields|parameters other than"
    private static let fields: Pattern = "fields|parameters"
    private static let together: Pattern = "all or none of the fields|parameters"
    private static let excludes: Pattern = "field|parameter * excludes"
}
