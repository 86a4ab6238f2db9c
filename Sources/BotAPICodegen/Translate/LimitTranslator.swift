import BotAPISchema

/// Ranges and lengths as constants.
///
/// The first bound of a member has the member's name, further ones say what they count: `text`, `textLineFeeds`.
/// Bounds that hold only sometimes stay in the comments.
enum LimitTranslator {
    static func limits(of members: [(Property, Member)]) -> [Limit] {
        var names = MemberNames()
        return members.flatMap { property, member in
            var isFirst = true
            return member.facts.compactMap { fact -> Limit? in
                guard let (bounds, unit, suffix) = bounds(fact.statement, isDouble: property.type.element == .double) else { return nil }
                let name = property.name.name
                let longName = Words(name).camelCase + suffix
                defer { isFirst = false }
                return Limit(name: isFirst ? names.claim(name, longName) : names.claim(longName), bounds: bounds, unit: unit)
            }
        }
    }

    private static func bounds(_ statement: Statement, isDouble: Bool) -> (Limit.Bounds, unit: String, suffix: String)? {
        switch statement {
        case .length(let length) where length.condition == nil:
            guard isOrdered(length.minimum, length.maximum) else { return nil }
            let unit = FactWords.unit(length.unit)
            // A length has no other lower bound than 0.
            return (.integers(length.minimum ?? 0, length.maximum), unit, Words(unit).upperCamelCase)
        case .range(let range) where range.condition == nil:
            guard isOrdered(range.minimum, range.maximum) else { return nil }
            if isDouble {
                guard [range.minimum, range.maximum].allSatisfy({ $0?.isFinite ?? true }) else { return nil }
                return (.doubles(range.minimum, range.maximum), "", "Values")
            }
            let (low, high) = (range.minimum.map(Int.init(exactly:)), range.maximum.map(Int.init(exactly:)))
            if case .some(.none) = low { return nil }
            if case .some(.none) = high { return nil }
            return (.integers(low ?? nil, high ?? nil), "", "Values")
        default: return nil
        }
    }

    /// At least one bound, and the right way round.
    private static func isOrdered<Bound: Comparable>(_ low: Bound?, _ high: Bound?) -> Bool {
        if let low, let high { low <= high } else { low != nil || high != nil }
    }
}
