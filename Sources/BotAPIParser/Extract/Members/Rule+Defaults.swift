import BotAPISchema

extension Rule {
    /// What the server assumes for an absent member.
    static let defaults: [Rule] = [
        Rule("defaults-to", "defaults to", for: "Defaults to 100.") { match, subject, page in
            let reading = match.reading
            let index = match.end
            let token = reading[index]
            let next = token.kind == .number ? reading.product(at: index).next : index + 1
            // "Defaults to False, in which case …" and "Defaults to 0, i.e. usual short polling" are values;
            // "defaults to True for promotions of channel administrators" depends on other things.
            if reading.isEndOfClause(next) || reading[next].kind == .comma || reading[next].kind == .close,
               let literal = subject.literal(reading, at: index, page: page)
            {
                return Finding([.defaultValue(literal)], upTo: next)
            }
            let end = reading.endOfClause(from: index)
            guard end > index else { return nil }
            return Finding([.conditionalDefault(reading.words(index, upTo: end))], upTo: end)
        },
    ]
}

extension Subject {
    /// The value at a token, as far as the type can have it.
    fileprivate func literal(_ reading: Reading, at index: Int, page: PageFacts) -> Literal? {
        let token = reading[index]
        switch token.kind {
        case .number:
            let value = reading.product(at: index).value
            if element == .float { return .double(value) }
            return element == .integer ? Int(exactly: value).map { .integer($0) } : nil
        case .quotation: return element == .string ? .string(reading.text(token)) : nil
        case .word where token.word == .true: return isBoolean ? .boolean(true) : nil
        case .word where token.word == .false: return isBoolean ? .boolean(false) : nil
        case .word:
            let text = reading.text(token)
            if page.typeNames.contains(text) { return .type(text) }
            return element == .string && token.style.contains(.emphasis) ? .string(text) : nil
        case .code: return element == .string ? .string(reading.text(token)) : nil
        default: return nil
        }
    }
}
