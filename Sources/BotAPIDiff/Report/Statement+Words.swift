import BotAPISchema

extension Statement {
    /// In short, for reports: `"1-4096 characters"`, `"“creator”"`, `"one of “a”, “b”"`.
    var words: String {
        switch self {
        case .constant(let literal), .defaultValue(let literal): literal.words
        case .values(let list): (list.isOpen ? "among others " : "one of ") + list.values.map(\.words).joined(separator: ", ")
        case .conditionalDefault(let words), .characters(let words), .emptyMeaning(let words), .requiredIf(let words): words
        case .range(let range): range.words
        case .length(let length): length.words
        case .unit(let unit): unit.rawValue
        case .format(let format): format.rawValue
        case .bits(let bits): "\(bits) bits"
        case .file(let sources): sources.words
        case .alias(let name): name
        case .formerName(let former): former.name
        case .discriminator(let discriminator): discriminator.words
        case .alternative(let type), .result(let type): type.description
        case .group(let group): "\(group.rule.words) of \(group.members.joined(separator: ", "))"
        case .repeatable(let isRepeatable): isRepeatable ? "may be repeated" : "must not be repeated"
        }
    }
}

extension Literal {
    /// As the page would write it: `“creator”`, `42`.
    var words: String {
        switch self {
        case .string(let text): "“\(text)”"
        case .integer(let number): String(number)
        case .double(let number): String(number)
        case .boolean(let value): value ? "True" : "False"
        case .type(let name): name
        }
    }
}

extension NumberRange {
    fileprivate var words: String {
        func number(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? String(value) }
        var words = "\(minimum.map(number) ?? "…")-\(maximum.map(number) ?? "…")"
        if !exceptions.isEmpty { words += " or " + exceptions.map(number).joined(separator: ", ") }
        return condition.map { "\(words) \($0)" } ?? words
    }
}

extension Length {
    fileprivate var words: String {
        let unit = unit == .charactersAfterEntities ? "characters after entities" : unit.rawValue
        return "\(minimum.map(String.init) ?? "…")-\(maximum.map(String.init) ?? "…") \(unit)"
    }
}

extension FileSources {
    fileprivate var words: String {
        [identifier ? "identifier" : nil, url ? "URL" : nil, upload ? "upload" : nil].compactMap(\.self).joined(separator: ", ")
    }
}

extension MemberGroup.Rule {
    fileprivate var words: String {
        switch self {
        case .exactlyOne: "exactly one"
        case .atMostOne: "at most one"
        case .together: "all or none"
        case .excludes: "the first excludes the others"
        }
    }
}

extension Discriminator {
    fileprivate var words: String {
        switch self {
        case .field(let field, let values), .fieldThenRequiredFields(let field, let values, _):
            "\(field): " + values.map { "\($0.value) is \($0.variant)" }.joined(separator: ", ")
        case .requiredFields(let shapes): shapes.map { "\($0.variant) by \($0.fields.joined(separator: ", "))" }.joined(separator: "; ")
        case .number(let field, let number, let variant, let otherwise): "\(field) \(number) is \(variant), else \(otherwise)"
        }
    }
}
