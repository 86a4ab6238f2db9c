/// The numbers of updates that were handled lately; of more than the limit the oldest are forgotten.
struct RecentIDs: Hashable, Sendable {
    /// The oldest first.
    private(set) var list: [Int] = []
    private var set: Set<Int> = []
    let limit: Int

    init(_ ids: [Int] = [], limit: Int = 1000) {
        self.limit = limit
        for id in ids { insert(id) }
    }

    func contains(_ id: Int) -> Bool { set.contains(id) }

    mutating func insert(_ id: Int) {
        guard set.insert(id).inserted else { return }
        list.append(id)
        // In steps, since removing from the front moves all others.
        if list.count >= 2 * limit {
            for old in list.prefix(list.count - limit) { set.remove(old) }
            list.removeFirst(list.count - limit)
        }
    }

    /// Those within the limit.
    var latest: [Int] { Array(list.suffix(limit)) }
}
