/// Which updates came, which of them are done, and what can be confirmed: everything before the first one that is not done.
///
///     ledger.admit(7); ledger.admit(8); ledger.finish(8)
///     ledger.offset   // 7
///     ledger.finish(7)
///     ledger.offset   // 9
///
/// Numbers need not follow each other, and may begin anew at a lower one: the order is that in which the updates came.
struct UpdateLedger: Sendable {
    private struct Entry {
        let id: Int
        var isDone: Bool
    }

    /// Those that the server still keeps, the first one not done.
    private var line: [Entry] = []
    /// What to ask the server for; `nil` at first: whatever there is.
    private(set) var offset: Int?
    /// Those done lately, in case they come again.
    private(set) var done: RecentIDs

    init(offset: Int? = nil, done: RecentIDs = RecentIDs()) {
        self.offset = offset
        self.done = done
    }

    /// Whether nothing that came is unfinished.
    var isClear: Bool { line.isEmpty }

    /// How many the server still keeps.
    var count: Int { line.count }

    /// The first one that holds up all others.
    var firstUnfinished: Int? { line.first?.id }

    enum Admission: Hashable, Sendable {
        case new
        /// It came before and is not confirmed yet.
        case onHand
        /// It was confirmed, and yet it comes again.
        case done
    }

    /// Takes an update in.
    mutating func admit(_ id: Int) -> Admission {
        if line.contains(where: { $0.id == id }) { return .onHand }
        let isDone = done.contains(id)
        line.append(Entry(id: id, isDone: isDone))
        advance()
        return isDone ? .done : .new
    }

    mutating func finish(_ id: Int) {
        guard let i = line.firstIndex(where: { $0.id == id }) else { return }
        line[i].isDone = true
        done.insert(id)
        advance()
    }

    private mutating func advance() {
        let finished = line.prefix { $0.isDone }
        if let last = finished.last {
            offset = last.id + 1
            line.removeFirst(finished.count)
        }
        if let first = line.first { offset = first.id }
    }
}
