extension Statement {
    /// For a person, for example, "1 to 4096 characters after entities parsing".
    public var summary: String {
        switch self {
        case .constant(let value): "always \(value.summary)"
        case .values(let list):
            (list.name.map { "one of \($0): " } ?? "one of ") + list.values.map(\.summary).joined(separator: ", ") + (list.isOpen ? ", or others" : "")
        case .defaultValue(let value): "default \(value.summary)"
        case .conditionalDefault(let words): "default: \(words)"
        case .range(let range): range.summary
        case .length(let length): length.summary
        case .characters(let words): "characters \(words)"
        case .unit(let unit): unit.summary
        case .format(let format): "format \(format.rawValue)"
        case .bits(let count): "\(count) bits"
        case .file(let sources): "file: \(sources.summary)"
        case .emptyMeaning(let words): "empty: \(words)"
        case .requiredIf(let words): "required if \(words)"
        case .alias(let name): "also \(name) on the wire"
        case .discriminator(let discriminator): discriminator.summary
        case .alternative(let type): "or \(type)"
        case .group(let group): group.summary
        case .result(let type): "result \(type)"
        case .repeatable(let isRepeatable): isRepeatable ? "may be sent again without harm" : "must not be sent again"
        }
    }
}

extension Literal {
    public var summary: String {
        switch self {
        case .string(let value): "“\(value)”"
        case .integer(let value): "\(value)"
        case .double(let value): "\(value)"
        case .boolean(let value): "\(value)"
        case .type(let name): name
        }
    }
}

extension NumberRange {
    fileprivate var summary: String {
        let bounds =
            switch (minimum, maximum) {
            case (let minimum?, let maximum?): "\(number(minimum)) to \(number(maximum))"
            case (let minimum?, nil): "at least \(number(minimum))"
            case (nil, let maximum?): "at most \(number(maximum))"
            case (nil, nil): "any number"
            }
        let others = exceptions.isEmpty ? "" : ", or \(exceptions.map(number).joined(separator: ", "))"
        return bounds + others + (condition.map { " (\($0))" } ?? "")
    }

    private func number(_ value: Double) -> String { Int(exactly: value).map { "\($0)" } ?? "\(value)" }
}

extension Length {
    fileprivate var summary: String {
        let bounds =
            switch (minimum, maximum) {
            case (let minimum?, let maximum?): "\(minimum) to \(maximum)"
            case (let minimum?, nil): "at least \(minimum)"
            case (nil, let maximum?): "at most \(maximum)"
            case (nil, nil): "any number of"
            }
        let name =
            switch unit {
            case .characters: "characters"
            case .charactersAfterEntities: "characters after entities parsing"
            case .bytes: "bytes"
            case .items: "items"
            case .totalCharacters: "characters over all items"
            case .lineFeeds: "line feeds"
            }
        return "\(bounds) \(name)" + (condition.map { " (\($0))" } ?? "")
    }
}

extension Unit {
    fileprivate var summary: String {
        switch self {
        case .unixTime: "Unix time"
        case .seconds, .minutes, .hours, .days, .months, .bytes, .pixels, .meters, .degrees, .nanograms, .percent: "in \(rawValue)"
        case .celsius: "in degrees Celsius"
        case .smallestCurrencyUnits: "in the smallest units of the currency"
        case .stars: "in Telegram Stars"
        case .nanostars: "in billionths of a Telegram Star"
        case .nanotoncoins: "in billionths of a Toncoin"
        case .perMille: "per mille"
        case .utf16CodeUnits: "in UTF-16 code units"
        case .rgb24: "a colour, 0xRRGGBB"
        case .argb32: "a colour with its opacity, 0xAARRGGBB"
        }
    }
}

extension FileSources {
    fileprivate var summary: String {
        [(identifier, "by identifier"), (url, "by URL"), (upload, "uploaded")].filter(\.0).map(\.1).joined(separator: ", ")
    }
}

extension MemberGroup {
    fileprivate var summary: String {
        switch rule {
        case .exactlyOne: "exactly one of \(members.joined(separator: ", "))"
        case .atMostOne: "at most one of \(members.joined(separator: ", "))"
        case .together: "all or none of \(members.joined(separator: ", "))"
        case .excludes: "\(members.first ?? "") excludes \(members.dropFirst().joined(separator: ", "))"
        }
    }
}

extension Discriminator {
    fileprivate var summary: String {
        switch self {
        case .field(let field, let values): "told apart by \(field): \(values.summary)"
        case .requiredFields(let shapes): "told apart by required fields: \(shapes.summary)"
        case .fieldThenRequiredFields(let field, let values, let shapes):
            "told apart by \(field): \(values.summary); then by required fields: \(shapes.summary)"
        case .number(let field, let number, let variant, let otherwise): "\(variant) if \(field) is \(number), else \(otherwise)"
        }
    }
}

extension [Discriminator.Tag] {
    fileprivate var summary: String { map { "“\($0.value)” is \($0.variant)" }.joined(separator: ", ") }
}

extension [Discriminator.Shape] {
    fileprivate var summary: String { map { "\($0.variant) has \($0.fields.joined(separator: ", "))" }.joined(separator: "; ") }
}
