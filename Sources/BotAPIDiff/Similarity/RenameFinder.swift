import BotAPISchema

/// Finds, among what is gone and what is new, pairs that are the same thing under two names.
///
/// A pair is proposed where each is clearly the other's best match; where two candidates are about as good, none is.
enum RenameFinder {
    struct Proposal: Hashable, Sendable {
        var old: String
        var new: String
        /// From 0 to 1.
        var score: Double
    }

    /// Less alike is a coincidence: on neighbouring versions the true pair that is least alike, `user_ids` and `users` in 7.2,
    /// scores 0.65.
    static let threshold = 0.6
    /// By how much the best match must beat the second best.
    static let margin = 0.08

    /// In the order of `added`.
    static func proposals<Thing>(
        removed: [Thing],
        added: [Thing],
        name: (Thing) -> String,
        score: (Thing, Thing) -> Double
    ) -> [Proposal] {
        guard !removed.isEmpty, !added.isEmpty else { return [] }
        let scores = removed.map { old in added.map { new in score(old, new) } }
        var proposals: [Proposal] = []
        for column in added.indices {
            let rivals = removed.indices.map { scores[$0][column] }
            guard let row = clearBest(rivals), clearBest(scores[row]) == column else { continue }
            proposals.append(Proposal(old: name(removed[row]), new: name(added[column]), score: scores[row][column]))
        }
        return proposals
    }

    /// The same, and before all others what the new side says itself it was called.
    static func proposals<Thing>(
        removed: [Thing],
        added: [Thing],
        name: (Thing) -> String,
        facts: (Thing) -> [Fact],
        score: (Thing, Thing) -> Double
    ) -> [Proposal] {
        var known: [Proposal] = []
        for thing in added {
            let former = facts(thing).formerNames.map(\.name)
            guard let old = removed.first(where: { former.contains(name($0)) }) else { continue }
            known.append(Proposal(old: name(old), new: name(thing), score: 1))
        }
        let found = proposals(
            removed: removed.filter { thing in !known.contains { $0.old == name(thing) } },
            added: added.filter { thing in !known.contains { $0.new == name(thing) } },
            name: name,
            score: score
        )
        let all = Dictionary((known + found).map { ($0.new, $0) }) { first, _ in first }
        return added.compactMap { all[name($0)] }
    }

    private static func clearBest(_ scores: [Double]) -> Int? {
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] >= threshold else { return nil }
        let second = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
        return scores[best] - second >= margin ? best : nil
    }
}
