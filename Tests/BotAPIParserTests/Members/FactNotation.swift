import BotAPISchema

/// A statement in a word or two, as the golden tables write it.
enum FactNotation {
    /// The table that lists it, and how it is written there; `nil` for what other tables check.
    static func entry(of statement: Statement) -> (table: String, text: String)? {
        switch statement {
        case .constant(let literal): ("constants", text(literal))
        case .values(let list):
            ("values", [list.name.map { "\($0):" }, list.values.map(text).joined(separator: " "), list.isOpen ? "…" : nil].compactMap(\.self).joined(separator: " "))
        case .defaultValue(let literal): ("defaults", text(literal))
        case .conditionalDefault(let words): ("defaults", "if: \(words)")
        case .range(let range): ("ranges", text(range))
        case .length(let length): ("lengths", text(length))
        case .characters(let set): ("characters", set)
        case .unit(.unixTime): ("unix-times", "unixTime")
        case .unit(let unit): ("units", unit.rawValue)
        case .format(let format): ("formats", format.rawValue)
        case .bits(let bits): ("bits", "\(bits)")
        case .file(let sources): ("files", [sources.identifier ? "identifier" : nil, sources.url ? "url" : nil, sources.upload ? "upload" : nil].compactMap(\.self).joined(separator: " "))
        case .emptyMeaning(let words): ("empties", words)
        case .requiredIf(let words): ("required-if", words)
        case .group(let group): ("groups", "\(group.rule.rawValue) \(group.members.joined(separator: " "))")
        case .repeatable(let isRepeatable): ("repeatable", isRepeatable ? "yes" : "no")
        case .alias, .formerName, .discriminator, .alternative, .result: nil
        }
    }

    private static func text(_ literal: Literal) -> String {
        switch literal {
        case .string(let text): "\"\(text)\""
        case .integer(let number): "\(number)"
        case .double(let number): "\(number)"
        case .boolean(let isTrue): "\(isTrue)"
        case .type(let name): name
        }
    }

    private static func text(_ range: NumberRange) -> String {
        let bounds = "\(range.minimum.map(number) ?? "")...\(range.maximum.map(number) ?? "")"
        return ([bounds] + range.exceptions.map { "or \(number($0))" } + (range.condition.map { ["if: \($0)"] } ?? [])).joined(separator: " ")
    }

    private static func number(_ number: Double) -> String { Int(exactly: number).map { "\($0)" } ?? "\(number)" }

    private static func text(_ length: Length) -> String {
        let bounds = "\(length.minimum.map { "\($0)" } ?? "")...\(length.maximum.map { "\($0)" } ?? "")"
        return "\(bounds) \(length.unit.rawValue)" + (length.condition.map { " if: \($0)" } ?? "")
    }
}
