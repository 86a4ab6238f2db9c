import BotAPISchema

/// What a fact says, as a sentence for a documentation comment.
///
/// Descriptions mostly state their facts themselves; a sentence is added only where the words a fact was found in are not
/// part of the description, as with facts from corrections or from elsewhere on the page.
enum FactWords {
    static func sentences(_ facts: [Fact], description: String) -> [String] {
        facts.compactMap { fact in
            if description.holds(fact.words) { return nil }
            return sentence(fact.statement)
        }
    }

    static func sentence(_ statement: Statement) -> String? {
        switch statement {
        case .constant(let literal): "Always \(words(literal))."
        case .values(let list) where list.values.isEmpty || list.values.count > 24: nil
        case .values(let list): "\(list.isOpen ? "For example, " : "One of ")\(list.values.map(words).joined(separator: ", "))."
        case .defaultValue(.type(let name)): "Defaults to \(Prose.code(name))."
        case .defaultValue(let literal): "Defaults to \(words(literal))."
        case .conditionalDefault(let words): "Default: \(Prose.escaped(words))"
        case .range(let range): rangeWords(range)
        case .length(let length): lengthWords(length)
        case .characters(let words): "Characters: \(Prose.escaped(words))."
        case .unit(let unit): unitWords(unit)
        case .bits(let bits): "At most \(bits) significant bits."
        case .emptyMeaning(let words): Prose.escaped(words)
        case .requiredIf(let words): "Required if \(Prose.escaped(words))."
        case .group(let group): groupWords(group)
        case .format, .file, .discriminator, .result, .repeatable, .alias, .formerName, .alternative: nil
        }
    }

    private static func words(_ literal: Literal) -> String {
        switch literal {
        case .string(let text): Prose.code("\"\(text)\"")
        case .integer(let number): "\(number)"
        case .double(let number): "\(number)"
        case .boolean(let value): value ? "`true`" : "`false`"
        case .type(let name): Prose.code(name)
        }
    }

    private static func number(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? "\(value)" }

    private static func rangeWords(_ range: NumberRange) -> String? {
        let bounds: String
        switch (range.minimum, range.maximum) {
        case (let low?, let high?): bounds = "\(number(low))-\(number(high))"
        case (let low?, nil): bounds = "At least \(number(low))"
        case (nil, let high?): bounds = "At most \(number(high))"
        case (nil, nil): return nil
        }
        let exceptions = range.exceptions.isEmpty ? "" : ", or " + range.exceptions.map(number).joined(separator: ", ")
        return bounds + exceptions + (range.condition.map { " " + Prose.escaped($0) } ?? "") + "."
    }

    private static func lengthWords(_ length: Length) -> String? {
        let unit = unit(length.unit) + (length.condition.map { " " + Prose.escaped($0) } ?? "")
        return switch (length.minimum, length.maximum) {
        case (let low?, let high?): "\(low)-\(high) \(unit)."
        case (let low?, nil): "At least \(low) \(unit)."
        case (nil, let high?): "At most \(high) \(unit)."
        case (nil, nil): nil
        }
    }

    static func unit(_ unit: Length.Unit) -> String {
        switch unit {
        case .characters: "characters"
        case .charactersAfterEntities: "characters after entities parsing"
        case .bytes: "bytes"
        case .items: "items"
        case .totalCharacters: "characters together"
        case .lineFeeds: "line feeds"
        }
    }

    private static func unitWords(_ unit: Unit) -> String {
        switch unit {
        case .unixTime: "Unix time."
        case .seconds: "In seconds."
        case .minutes: "In minutes."
        case .hours: "In hours."
        case .days: "In days."
        case .months: "In months."
        case .bytes: "In bytes."
        case .pixels: "In pixels."
        case .meters: "In meters."
        case .degrees: "In degrees."
        case .smallestCurrencyUnits: "In the smallest units of the currency."
        case .stars: "In Telegram Stars."
        case .nanostars: "In billionths of a Telegram Star."
        case .nanograms: "In nanograms."
        case .nanotoncoins: "In billionths of a Toncoin."
        case .perMille: "Per mille."
        case .percent: "In percent."
        case .utf16CodeUnits: "In UTF-16 code units."
        case .celsius: "In degrees Celsius."
        case .rgb24: "A colour, `0xRRGGBB`."
        case .argb32: "A colour with its opacity, `0xAARRGGBB`."
        }
    }

    private static func groupWords(_ group: MemberGroup) -> String? {
        let names = group.members.map(Prose.code)
        guard names.count > 1 else { return nil }
        let list = names.dropLast().joined(separator: ", ")
        return switch group.rule {
        case .exactlyOne: "Exactly one of \(list) and \(names[names.count - 1])."
        case .atMostOne: "At most one of \(list) and \(names[names.count - 1])."
        case .together: "All or none of \(list) and \(names[names.count - 1])."
        case .excludes: "\(names[0]) cannot be used with \(names.dropFirst().joined(separator: ", "))."
        }
    }
}

extension String {
    /// Whether other words, at least one byte of them, stand in it.
    func holds(_ words: String) -> Bool {
        let (text, wanted) = (Array(utf8), Array(words.utf8))
        guard let first = wanted.first, text.count >= wanted.count else { return false }
        for start in 0...(text.count - wanted.count) where text[start] == first {
            if text[start..<(start + wanted.count)] == wanted[...] { return true }
        }
        return false
    }
}
