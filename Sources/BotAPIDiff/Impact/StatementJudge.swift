import BotAPISchema

/// What it does that the page states one aspect of a member otherwise.
struct StatementJudge {
    let aspect: Aspect
    let old: [Statement]
    let new: [Statement]

    func wire(_ direction: Direction) -> Impact {
        let isSent = direction.contains(.sent)
        switch aspect {
        case .constant:
            if old.isEmpty || new.isEmpty { return .compatible("its only value is stated on one side") }
            return .breaking("what was sent or expected is another value now")
        case .defaultValue:
            return isSent && !old.isEmpty && !new.isEmpty ? .risky("requests without it mean something else") : .none
        case .range, .length:
            guard isSent else { return .none }
            switch bounds {
            case .narrower: return .breaking("some of what was accepted is refused")
            case .wider: return .compatible("more is accepted")
            case .same: return .none
            case .different: return .risky("other values are accepted")
            }
        case .characters, .format, .condition, .group: return isSent && !old.isEmpty ? .risky("other values are accepted") : .none
        case .unit: return old.isEmpty || new.isEmpty ? .none : .breaking("its number means something else")
        case .file: return isSent && !old.isEmpty && !new.isEmpty ? .risky("files are given otherwise") : .none
        case .emptyMeaning: return old.isEmpty || new.isEmpty ? .none : .risky("an empty value means something else")
        case .values: return .compatible("whether others may follow is stated otherwise")
        case .bits, .alias, .discriminator, .alternative, .repeatability: return .none
        }
    }

    /// Of all aspects but a constant, which is no argument.
    func swift(isParameter: Bool) -> Impact {
        switch aspect {
        // Dates, durations, files and lists of values have types of their own.
        case .unit: return typed(old) == typed(new) ? .none : otherType(isParameter)
        case .file: return takesUploads(old) == takesUploads(new) ? .none : otherType(isParameter)
        case .values: return changesPresence ? otherType(isParameter) : .none
        case .range, .length:
            if old.isEmpty { return .compatible("a new name for its limit") }
            if new.count < old.count { return .risky("the name of its limit is gone", at: .name) }
            return zip(old, new).allSatisfy { $0.ends == $1.ends } ? .none : .risky("its limit is another kind of range", at: .name)
        case .constant, .defaultValue, .characters, .format, .bits, .emptyMeaning, .condition, .alias, .discriminator, .alternative,
            .group, .repeatability:
            return .none
        }
    }

    private func otherType(_ isParameter: Bool) -> Impact {
        isParameter ? .breaking("its type changes", at: .call, .property) : .breaking("its type changes", at: .property, .initializer)
    }

    private func typed(_ statements: [Statement]) -> Unit? {
        statements.lazy.compactMap { if case .unit(let unit) = $0, unit == .unixTime || unit == .seconds { unit } else { nil } }.first
    }

    private func takesUploads(_ statements: [Statement]) -> Bool {
        statements.contains { if case .file(let sources) = $0 { sources.upload } else { false } }
    }

    private var changesPresence: Bool { old.isEmpty != new.isEmpty }

    private enum Bounds { case narrower, wider, same, different }

    /// How the accepted values changed; a bound that is not stated is no bound.
    private var bounds: Bounds {
        if old.isEmpty { return .narrower }
        if new.isEmpty { return .wider }
        guard old.count == 1, new.count == 1 else { return .different }
        let before: (Double, Double)
        let after: (Double, Double)
        switch (old[0], new[0]) {
        case (.range(let one), .range(let two)):
            guard one.exceptions == two.exceptions, one.condition == two.condition else { return .different }
            before = (one.minimum ?? -.infinity, one.maximum ?? .infinity)
            after = (two.minimum ?? -.infinity, two.maximum ?? .infinity)
        case (.length(let one), .length(let two)):
            guard one.unit == two.unit else { return .different }
            before = (Double(one.minimum ?? 0), one.maximum.map(Double.init) ?? .infinity)
            after = (Double(two.minimum ?? 0), two.maximum.map(Double.init) ?? .infinity)
        default: return .different
        }
        let isNarrower = after.0 > before.0 || after.1 < before.1
        let isWider = after.0 < before.0 || after.1 > before.1
        switch (isNarrower, isWider) {
        case (true, false): return .narrower
        case (false, true): return .wider
        case (true, true): return .different
        case (false, false): return .same
        }
    }
}

extension Statement {
    /// Which ends a range has: `1...100` both, `1...` the lower one. A length has a lower one in any case.
    fileprivate var ends: [Bool] {
        switch self {
        case .range(let range): [range.minimum != nil, range.maximum != nil]
        case .length(let length): [true, length.maximum != nil]
        default: []
        }
    }
}
