#if Testing
/// The updates of one bot that nobody confirmed yet.
struct UpdateQueue {
    struct Entry: Sendable {
        var id: Int64
        /// `"kind":{…}`, as it stands in the update.
        var body: [UInt8]
        /// Seconds since 1970; gone after it.
        var expires: Int64
        /// Updates of one key are delivered to a webhook one after the other; 0 for an update on its own.
        var key: Int64

        /// The whole update, as it is sent.
        var bytes: [UInt8] { Array("{\"update_id\":\(id),\n".utf8) + body + [UInt8(ascii: "}")] }
    }

    /// How far behind the newest id an offset may lie; older ones, and those more than 10 ahead, mean the oldest update.
    static let reach: Int64 = 2_000_000

    private(set) var entries: [Entry] = []
    /// The id the next update gets.
    var tail: Int64

    init(firstID: Int64) { tail = firstID }

    var head: Int64 { entries.first?.id ?? tail }

    mutating func append(body: [UInt8], expires: Int64, key: Int64) -> Int64 {
        defer { tail += 1 }
        entries.append(Entry(id: tail, body: body, expires: expires, key: key))
        return tail
    }

    mutating func removeExpired(at date: Int64) { entries.removeAll { $0.expires < date } }

    mutating func remove(_ id: Int64) { entries.removeAll { $0.id == id } }

    mutating func removeAll() { entries = [] }

    /// Keeps the newest ones.
    mutating func keepLast(_ count: Int64) {
        entries.removeFirst(max(0, entries.count - Int(clamping: count)))
    }

    /// Forgets what an offset confirms; the updates from it on.
    mutating func read(from offset: Int64, limit: Int64, at date: Int64) -> [Entry] {
        removeExpired(at: date)
        if offset <= tail + 10, offset >= tail - Self.reach { entries.removeAll { $0.id < offset } }
        return Array(entries.prefix(Int(clamping: limit)))
    }

    /// An answer to getUpdates: the updates, until there are about 4 MiB of them.
    static func answer(_ entries: [Entry]) -> FakeJSON {
        var left = Limits.updates
        let fitting = entries.prefix {
            left -= 50 + $0.body.count
            return left > 0
        }
        return .array(fitting.map { .raw($0.bytes) })
    }
}
#endif
