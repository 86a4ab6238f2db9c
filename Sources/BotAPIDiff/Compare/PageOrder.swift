/// Lines two lists up in the order of the new one; what is gone follows what it stood behind.
enum PageOrder {
    struct Pair<Thing> {
        var old: Thing?
        var new: Thing?
    }

    /// `oldName` gives the name that a new thing had before.
    static func merged<Thing>(
        old: [Thing],
        new: [Thing],
        name: (Thing) -> String,
        oldName: (String) -> String
    ) -> [Pair<Thing>] {
        let oldIndices = Dictionary(old.enumerated().map { (name($1), $0) }) { first, _ in first }
        let surviving = Set(new.compactMap { oldIndices[oldName(name($0))] })
        var pairs: [Pair<Thing>] = []
        func appendGone(from index: Int) {
            var index = index
            while index < old.count, !surviving.contains(index) {
                pairs.append(Pair(old: old[index], new: nil))
                index += 1
            }
        }
        appendGone(from: 0)
        var seen: Set<Int> = []
        for thing in new {
            // A name that a page lists twice is compared once.
            guard let index = oldIndices[oldName(name(thing))], seen.insert(index).inserted else {
                pairs.append(Pair(old: nil, new: thing))
                continue
            }
            pairs.append(Pair(old: old[index], new: thing))
            appendGone(from: index + 1)
        }
        return pairs
    }

    /// The fewest of the common members that must move to make one order of the other.
    static func moved(from old: [String], to new: [String]) -> [String] {
        let positions = Dictionary(old.enumerated().map { ($1, $0) }) { first, _ in first }
        let common = new.filter { positions[$0] != nil }
        let ranks = common.map { positions[$0] ?? 0 }
        // The longest run of rising ranks stays.
        var lengths = ranks.map { _ in 1 }
        var previous: [Int?] = ranks.map { _ in nil }
        for index in ranks.indices {
            for earlier in 0..<index where ranks[earlier] < ranks[index] && lengths[earlier] + 1 > lengths[index] {
                lengths[index] = lengths[earlier] + 1
                previous[index] = earlier
            }
        }
        var staying: Set<Int> = []
        var next = lengths.indices.max { lengths[$0] < lengths[$1] }
        while let index = next {
            staying.insert(index)
            next = previous[index]
        }
        return common.indices.filter { !staying.contains($0) }.map { common[$0] }
    }
}
